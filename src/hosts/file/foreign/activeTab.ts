import type { OtherFormat } from "../../../cells/grid";

type Library = typeof import("./sheetjs");

/** The record of an .xls file that says which tab is in view: its number, and where in it that stands. */
const WINDOW_1 = 0x3d;
const TAB = 10;

/** Position of the sheet in view of an .xls or .et file; 0 where the file does not say or the format is another. */
export function activeTab(library: Library, bytes: Uint8Array, format: OtherFormat): number {
  if (format !== "xls" && format !== "et") return 0;
  const stream = bytes[0] === 0xd0 ? library.workbookStream(bytes) : bytes;
  if (!stream) return 0;
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length;) {
    const [record, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (record === WINDOW_1 && at + 4 + TAB + 2 <= stream.length) return view.getUint16(at + 4 + TAB, true);
    at += 4 + length;
  }
  return 0;
}
