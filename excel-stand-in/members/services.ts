import { invalidArgument } from "../requests/errors";
import type { Host } from "../requests/host";
import { isRecord, type Json } from "../workbook/value";
import type { MemberTable } from "./member";

/** A service that has no object in the workbook: the host itself answers. */
type Service = null;

// With CustomFunctions 1.7 announced, results come as [id, succeeded, value, errorCode?, ...]; before, as objects.
function takeResult(result: Json, host: Host, location: string): void {
  if (Array.isArray(result)) {
    const [id, succeeded, value, errorCode] = result;
    if (typeof id !== "number") throw invalidArgument(location);
    const code = succeeded === true || typeof errorCode !== "number" ? 0 : errorCode;
    return host.takeFunctionResult(id, succeeded === true, value, code);
  }
  if (!isRecord(result) || typeof result.id !== "number") throw invalidArgument(location);
  const code = typeof result.errorCode === "number" ? result.errorCode : 0;
  host.takeFunctionResult(result.id, result.failed !== true, result.value, code);
}

function takeResults(results: Json, host: Host, location: string): void {
  if (!Array.isArray(results)) throw invalidArgument(location);
  for (const result of results) takeResult(result, host, location);
}

/** The service through which custom functions give their results. */
export const customFunctionsTable: MemberTable<Service> = {
  type: "Microsoft.ExcelServices.CustomFunctions",
  methods: {
    SetInvocationArrayResults: {
      call(_service, args, host) {
        takeResults(args.json(0), host, args.location);
      },
    },
    SetInvocationResults: {
      call(_service, args, host) {
        takeResults(args.json(0), host, args.location);
      },
    },
    _GetEnabledFeatures: { call: () => [] },
    _SetOsfControlContainerReadyForCustomFunctions: { call: () => undefined },
  },
};

/** The service that is told that associated actions can be called. */
export const addinServiceTable: MemberTable<Service> = {
  type: "Microsoft.InternalService.AddinInternalService",
  methods: { NotifyActionHandlerReady: { call: () => undefined } },
};

const STATES = ["Inactive", "Background", "Visible"] as const;

/** The service behind `Office.addin.showAsTaskpane` and `hide`. */
export const runtimeServiceTable: MemberTable<Service> = {
  type: "Microsoft.AppRuntime.AppRuntimeService",
  methods: {
    GetAppRuntimeState: { call: (_service, _args, host) => host.taskPane },
    SetAppRuntimeState: {
      call(_service, args, host) {
        host.showTaskPane(args.oneOf(0, STATES));
      },
    },
  },
};

/** The service behind `Office.addin.setStartupBehavior`. */
export const startupServiceTable: MemberTable<Service> = {
  type: "Microsoft.AppRuntime.AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: { call: (_service, _args, host) => host.startState },
    SetAppRuntimeStartState: {
      call(_service, args, host) {
        host.startState = args.oneOf(0, STATES);
      },
    },
  },
};
