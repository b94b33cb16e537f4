/** What the add-in's window sends. */
export interface XdmRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The kinds of `_messageType`. */
export const MessageKind = { request: 0, response: 1 } as const;

/** The kinds of `_actionType`. */
export const RequestKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** The kinds of `_responseType`: the answer to a call, or an event. */
export const ResponseKind = { answer: 0, event: 1 } as const;

/** `_errorCode` of an answer. */
export const ErrorCode = { none: 0, whileHandling: -2 } as const;

/** The methods of `executeMethod` that the library calls for an add-in like ours. */
export const Dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  getFileProperties: 86,
  executeRichApi: 93,
  commandCompleted: 94,
} as const;

/** Errors of `executeMethod`; the library turns them into the codes that programs see. */
export const MethodError = {
  internal: 5001,
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

/** The names of the events for which an add-in registers. */
export const EventName = { command: "appCommandInvoked", richApi: "richApiMessage" } as const;

/** Movements of the keyboard between Excel and the add-in's page; the library takes the Tab key into its own hands. */
export const Focus = { enter: 11, enterAtEnd: 12 } as const;

/** How the keyboard left the add-in's page. */
export type Leaving = "back" | "escape" | "on";

/** What a notification says about the keyboard; undefined for one about something else. */
export function leavingOf(action: unknown): Leaving | undefined {
  switch (action) {
    case 5: // Ctrl+F6
    case 13: // Tab after the last element
      return "on";
    case 6:
    case 14:
      return "back";
    case 15: // Esc
      return "escape";
    default:
      return undefined;
  }
}

/** Reads a message; undefined for one that is none of ours. */
export function readXdmRequest(text: unknown, conversation: string): XdmRequest | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  const message = JSON.parse(text) as XdmRequest;
  const isOurs = message._messageType === MessageKind.request && message._conversationId === conversation;
  return isOurs ? message : undefined;
}
