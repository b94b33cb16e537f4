import type { WriteOptions } from "../../src/hosts/workbook";
import { inTurn } from "../../src/runtime/inTurn";
import { gate, workbook } from "../taskpane/workbook";

const options: WriteOptions = { taken: "ask", renamed: "ask", memory: {} };

test("a writing begins when the one before has ended", async () => {
  const host = workbook({});
  const shared = inTurn(host);
  const slow = gate();
  host.beforeWrite = () => slow.closed;
  const both = [shared.write([], options), shared.write([], options)];
  await new Promise((resolve) => setTimeout(resolve));
  expect(host.writings).toHaveLength(1);
  slow.open();
  await Promise.all(both);
  expect(host.writings).toHaveLength(2);
});

test("a failure goes to who asked and holds up nobody", async () => {
  const host = workbook({});
  const shared = inTurn(host);
  host.beforeWrite = () => Promise.reject(new Error("full"));
  const failing = shared.write([], options);
  await expect(failing).rejects.toThrow("full");
  host.beforeWrite = () => undefined;
  expect(await shared.write([], options)).toEqual([]);
});
