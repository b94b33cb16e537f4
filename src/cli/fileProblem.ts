import type { Cause } from "../texts/cli";

type Problem = "noFile" | "cannotRead" | "notJson" | "exists" | "isSource" | "sameOutput" | "cannotWrite";

/** A file that cannot be used as asked; `problem` and `reason` name the texts that say so. */
export class FileProblem extends Error {
  constructor(
    readonly problem: Problem,
    readonly path: string,
    readonly reason: Cause = "other",
    /** What the system or the parser says, or the limit. */
    readonly why = "",
    /** Files of the same run that stand as they were to be, although this one could not be written. */
    readonly done: readonly string[] = [],
  ) {
    super(`${problem}: ${path}`);
  }
}

const CAUSES: Readonly<Record<string, Cause>> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EFBIG: "beyondLimit",
  EACCES: "noRight",
  EPERM: "noRight",
  EROFS: "readOnly",
  ENAMETOOLONG: "nameTooLong",
  EISDIR: "isFolder",
  ENOTDIR: "noFolder",
  EEXIST: "noFolder", // of a folder that is to be made where a file stands
  ENOENT: "noFolder",
  EBUSY: "inUse",
  ETXTBSY: "inUse",
};

/** What a failure of the file system means; on Windows a file that another program holds open is called a lack of rights. */
export function causeOf(error: unknown, platform: NodeJS.Platform = process.platform): Cause {
  const { code = "" } = error as NodeJS.ErrnoException;
  const cause = CAUSES[code] ?? "other";
  return platform === "win32" && cause === "noRight" ? "inUse" : cause;
}
