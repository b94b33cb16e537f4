import type { Recording } from "../../check/examine";

/** A recording as the text that is handed on. */
export function recordingText(recording: Recording): string {
  return `${JSON.stringify(recording, null, 2)}\n`;
}
