/** How an add-in's frame is started. */
export interface Launch {
  /** The id of this run of the add-in. */
  readonly id: string;
  /** Language of Excel's own texts, such as `zh-CN`. */
  readonly locale: string;
  /** Origin of the page that plays Excel. */
  readonly origin: string;
  /** Whether the pane is in sight when the add-in starts. */
  readonly isPaneShown: boolean;
}

/** Bits of the host information: one runtime for the pane, the commands and the functions. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** The id under which the add-in and Excel talk to one another. */
export function conversationOf({ id }: Launch): string {
  return `conversation-${id}`;
}

/**
 * What office.js reads out of the frame's name: which Excel it is in and whom to talk to.
 * Assumption: the version 16.00 and these eight fields, as the library itself takes them apart.
 */
export function frameName(launch: Launch): string {
  const flags = String(SHARED_RUNTIME | CUSTOM_FUNCTIONS);
  const hostInfo = ["Excel", "Web", "16.00", launch.locale, launch.id, "", "disableLogging", flags];
  return JSON.stringify({
    baseFrameName: `_xdm_${launch.id}`,
    hostInfo: hostInfo.join("|"),
    xdmInfo: [conversationOf(launch), launch.id, launch.origin].join("|"),
    serializerVersion: 1,
  });
}
