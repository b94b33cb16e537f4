const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/** 1980-01-01 00:00, the first date that a ZIP file can hold. */
const TIME = 0;
const DATE = 0x0021;

/** A ZIP file of which every part is dated 1980-01-01, so that the same content makes the same bytes. Changes `zip`. */
export function withFixedDates<Zip extends Uint8Array>(zip: Zip): Zip {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - END_LENGTH;
  while (view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    setDate(view, entry + 12);
    setDate(view, view.getUint32(entry + 42, true) + 10); // the same in front of the part itself
    entry +=
      ENTRY_LENGTH +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true);
  }
  return zip;
}

function setDate(view: DataView, at: number): void {
  view.setUint16(at, TIME, true);
  view.setUint16(at + 2, DATE, true);
}
