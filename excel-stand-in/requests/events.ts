import type { PaneState } from "./host";
import { type HostMessage, MessageCategory } from "./protocol";
import type { WorkbookEvent } from "../workbook/workbook";

/** The message types of events. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
} as const;

// The library needs no registration for this one.
const VISIBILITY_CHANGED = 65_539;

/** The message about a task pane that was shown or hidden. */
export function visibilityMessage(state: PaneState): HostMessage {
  const message = JSON.stringify({ visibility: state === "Visible" ? "Visible" : "Hidden" });
  return { messageCategory: MessageCategory.event, messageType: VISIBILITY_CHANGED, targetId: "", message };
}

/** The target of the events that a collection of sheets reports. */
export const WORKBOOK_EVENTS = "Workbook";

// Fields that the library reads out of each kind of event.
function payload(event: WorkbookEvent, isByAddIn: boolean): Record<string, unknown> {
  const worksheetId = event.sheet.id;
  switch (event.kind) {
    case "added":
    case "deleted":
      return { worksheetId, source: "Local" };
    case "nameChanged":
      return { worksheetId, nameBefore: event.nameBefore, nameAfter: event.sheet.name, source: "Local" };
    case "selectionChanged":
      return { worksheetId, address: event.address };
    case "changed":
      return {
        worksheetId,
        address: event.address,
        changeType: "RangeEdited",
        source: "Local",
        shiftDirection: "None",
        triggerSource: isByAddIn ? "ThisLocalAddin" : "Unknown",
        ...event.details,
      };
    // Assumption: `address` is left empty, for Excel does not say which cells were worked out again.
    case "calculated":
      return { worksheetId, address: "" };
    default:
      return { worksheetId };
  }
}

/** Which events the add-in listens to, and the messages that tell it about them. */
export class EventRegistry {
  private readonly registered = new Set<string>();

  /** Begins to report an event. */
  register(messageType: number, targetId: string): void {
    this.registered.add(`${messageType} ${targetId}`);
  }

  /** Stops reporting an event. */
  unregister(messageType: number, targetId: string): void {
    this.registered.delete(`${messageType} ${targetId}`);
  }

  /** The messages that an event gives rise to: one for listeners of the sheet, one for those of all sheets. */
  messagesFor(event: WorkbookEvent, isByAddIn: boolean): HostMessage[] {
    const messageType = EventType[event.kind];
    const message = JSON.stringify(payload(event, isByAddIn));
    return [event.sheet.id, WORKBOOK_EVENTS]
      .filter((targetId) => this.registered.has(`${messageType} ${targetId}`))
      .map((targetId) => ({ messageCategory: MessageCategory.event, messageType, targetId, message }));
  }
}
