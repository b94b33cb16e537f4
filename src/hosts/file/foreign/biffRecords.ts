/** A record of an .xls file: what it is, and where its data stand. */
export interface BiffRecord {
  readonly type: number;
  readonly start: number;
  readonly length: number;
}

/** The records of a workbook of an .xls or .et file, one after the other. */
export function* biffRecords(stream: Uint8Array): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length;) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    yield { type, start: at + 4, length };
    at += 4 + length;
  }
}
