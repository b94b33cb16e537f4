import type { Scheme } from "../../src/bulletin/scheme";
import { twoLevels } from "../../src/gallery/twoLevels";
import { makeDraft } from "../../src/generate/draft";
import { messages, opened, SOON, until } from "./openedPane";
import { CLEAN } from "./workbook";

const units = Array.from({ length: 9000 }, (_, i) => `第${i}单位|市直各部门|40|${i % 50}|0`);
const LONG = `${CLEAN}\n${units.join("\n")}`;
const points = (each: number): Scheme => ({
  ...twoLevels,
  channels: twoLevels.channels.map((channel) => ({ ...channel, points: each })),
});

test("a long sheet is drafted by another scheme in slices, with what is chosen meanwhile, and nothing is written until then", async () => {
  const { host, pane } = await opened({ 统计表: LONG });
  const before = pane.state().draft;
  const chosen = pane.choose({ scheme: points(7) });
  expect(pane.state()).toMatchObject({ work: { is: "drafting" }, draft: before });
  const again = pane.choose({ scheme: points(70) }); // the second letter
  void pane.choose({ period: "1月" });
  await pane.generate();
  expect(host.writings).toEqual([]);
  await Promise.all([chosen, again]);
  await until(() => pane.state().work === undefined);
  expect(pane.state().draft).toEqual(makeDraft(pane.state().source!, pane.state().request));
  expect(pane.state().draft).toMatchObject({ scheme: points(70), period: "1月" });
  expect(messages(pane)).toEqual([]);
});

test("a long sheet is not drafted by another scheme before what was typed is seen", async () => {
  const { pane } = await opened({ 统计表: LONG });
  let looks = 0;
  const scheme = new Proxy(points(7), {
    get: (each, name) => {
      looks++;
      return Reflect.get(each, name) as unknown;
    },
  });
  const chosen = pane.choose({ scheme });
  expect(looks).toBe(0);
  await chosen;
  expect(looks).toBeGreaterThan(0);
});

test("a long sheet stays as it was when the drafting is stopped", async () => {
  const { pane } = await opened({ 统计表: LONG });
  const { draft: before, request } = pane.state();
  void pane.choose({ scheme: points(7) });
  const chosen = pane.choose({ scheme: points(70) });
  pane.cancel();
  await chosen;
  expect(pane.state()).toMatchObject({ work: undefined, draft: before });
  expect(pane.state().request).toEqual(request);
  expect(messages(pane)).toEqual(["cancelled"]);
});

test("a long sheet stays as it was when what is chosen meanwhile fails", async () => {
  const { pane } = await opened({ 统计表: LONG });
  const { draft: before, request } = pane.state();
  const chosen = pane.choose({ scheme: points(7) });
  const broken = new Proxy(points(8), {
    get: () => {
      throw new TypeError("broken");
    },
  });
  await Promise.all([chosen, pane.choose({ scheme: broken })]);
  expect(pane.state()).toMatchObject({ work: undefined, draft: before });
  expect(pane.state().request).toEqual(request);
  expect(messages(pane)).toEqual(["failed"]);
});

test("a long sheet is drafted with what was chosen when it is read again meanwhile", async () => {
  const { pane } = await opened({ 统计表: LONG });
  const chosen = pane.choose({ scheme: points(7) });
  await Promise.all([chosen, pane.read()]);
  expect(pane.state()).toMatchObject({ work: undefined, draft: { scheme: points(7) } });
  expect(messages(pane)).toEqual([]);
});

test("a long sheet goes back to what its draft was made of when it is read again meanwhile and that is stopped", async () => {
  const { host, pane } = await opened({ 统计表: LONG });
  const { draft: before, request } = pane.state();
  const chosen = pane.choose({ scheme: points(7) });
  host.beforeRead = () => pane.cancel();
  await Promise.all([chosen, pane.read()]);
  expect(pane.state()).toMatchObject({ work: undefined, draft: before });
  expect(pane.state().request).toEqual(request);
  expect(messages(pane)).toEqual(["cancelled"]);
});

test("a long sheet has a letter of the period at once", async () => {
  const { pane } = await opened({ 统计表: LONG }, { ...SOON, moment: Infinity }); // be the machine as slow as it likes
  void pane.choose({ period: "1" });
  expect(pane.state()).toMatchObject({ work: undefined, draft: { period: "1" } });
});
