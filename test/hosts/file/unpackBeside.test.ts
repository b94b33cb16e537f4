import { writeXlsx } from "hucre/xlsx";
import { nodeFlate } from "../../../src/cli/nodeFlate";
import { Cancelled } from "../../../src/hosts/cancelled";
import { fileWorkbook } from "../../../src/hosts/file/fileWorkbook";
import { type Flate, useFlate } from "../../../src/hosts/file/package/flate";
import { readActive } from "./read";
import { unzip } from "./unzip";
import { zip } from "./zip";

/** So many bytes of a sheet are not unpacked in one go. */
const MANY = 52_000_000;

let bytes: Uint8Array;

beforeAll(async () => {
  // in one go nothing so long is unpacked
  const inflate: Flate["inflate"] = (packed, size) => {
    if (size >= MANY - 1_000_000) throw new Error("in one go");
    return nodeFlate.inflate(packed, size);
  };
  useFlate({ ...nodeFlate, inflate });
  const rows = Array.from({ length: 2000 }, (_, i) => [`第${i}单位`, i]);
  const parts = unzip(await writeXlsx({ sheets: [{ name: "表", rows }] }));
  const part = "xl/worksheets/sheet1.xml";
  const sheet = parts.get(part)!.toString();
  const middle = sheet.indexOf('<row r="1000"');
  parts.set(part, `${sheet.slice(0, middle)}<!--${" ".repeat(MANY)}-->${sheet.slice(middle)}`);
  bytes = zip(parts, true);
});

/** A copy of the file with a change to what its directory says of the long sheet. */
function changed(change: (directory: DataView) => void): Uint8Array {
  const copy = Buffer.from(bytes);
  let entry = copy.lastIndexOf("PK\x01\x02");
  while (copy.readUInt32LE(entry + 24) < MANY) entry = copy.lastIndexOf("PK\x01\x02", entry - 1);
  change(new DataView(copy.buffer, copy.byteOffset + entry));
  return copy;
}

test("a long sheet is read as a whole", async () => {
  const { values } = await readActive("表.xlsx", bytes);
  expect(values).toHaveLength(2000);
  expect(values[1999]).toEqual(["第1999单位", 1999]);
});

test.each([
  ["another checksum", (directory: DataView) => directory.setUint32(16, 7, true)],
  ["less than there is", (directory: DataView) => directory.setUint32(24, 51_000_000, true)],
  ["more than there is", (directory: DataView) => directory.setUint32(24, 57_000_000, true)],
  ["fewer packed bytes", (directory: DataView) => directory.setUint32(20, directory.getUint32(20, true) - 9, true)],
])("a long sheet of which the directory says %s is damaged", async (_, change) => {
  await expect(readActive("表.xlsx", changed(change))).rejects.toMatchObject({ kind: "file-damaged" });
});

test("the reading of a long sheet can be stopped, and begun again", async () => {
  const host = fileWorkbook("表.xlsx", bytes, () => undefined);
  const stopping = new AbortController();
  const stopped = host.read("表", undefined, stopping.signal);
  setImmediate(() => stopping.abort());
  await expect(stopped).rejects.toBeInstanceOf(Cancelled);
  expect((await host.read("表")).values).toHaveLength(2000);
});
