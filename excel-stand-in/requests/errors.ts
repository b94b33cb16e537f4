/** An error that the host sends back as the result of a request; the library throws it as `OfficeExtension.Error`. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    /** The code that `error.code` will have. */
    readonly code: string,
    message: string,
    /** `Type.member`, which becomes `error.debugInfo.errorLocation`. */
    readonly location?: string,
  ) {
    super(message);
  }
}

/** Nothing has that name, key or id. */
export function itemNotFound(location: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", location);
}

/** The name is taken. */
export function itemAlreadyExists(location: string): HostError {
  return new HostError("ItemAlreadyExists", "The resource being created already exists.", location);
}

/** The argument has a wrong type, form or value. */
export function invalidArgument(location: string): HostError {
  const message = "The argument is invalid or missing or has an incorrect format.";
  return new HostError("InvalidArgument", message, location);
}

/** The array does not fit the range. */
export function sizeMismatch(location: string): HostError {
  const message = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return new HostError("InvalidArgument", message, location);
}

/** The workbook is in a state that does not allow the call. */
export function invalidOperation(location: string): HostError {
  return new HostError("InvalidOperation", "This operation is not permitted for the current object.", location);
}

/** Sheet or workbook protection is in the way. */
export function accessDenied(location: string): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", location);
}

/** What is selected is not what the call needs. */
export function invalidSelection(location: string): HostError {
  return new HostError("InvalidSelection", "The current selection is invalid for this operation.", location);
}

/** Excel does not say what is wrong. */
export function generalException(location: string): HostError {
  return new HostError("GeneralException", "There was an internal error while processing the request.", location);
}

/** More cells than Excel takes or tells at once. */
export function rangeExceedsLimit(location: string): HostError {
  return new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum.", location);
}

/** What is in view is no worksheet. */
export function unsupportedSheet(location: string): HostError {
  return new HostError("UnsupportedSheet", "This sheet type does not support this operation.", location);
}

/** The host is older than the member. */
export function apiNotFound(location: string): HostError {
  const message = "The API you are trying to use could not be found. It may be available in a newer version of Excel.";
  return new HostError("ApiNotFound", message, location);
}

/** The emulation has a gap: add the member, never work around it in the add-in. */
export function notImplemented(what: string): HostError {
  return new HostError("EmulatedHostNotImplemented", `The emulated Excel does not implement ${what}.`, what);
}
