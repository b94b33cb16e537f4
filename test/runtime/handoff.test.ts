import { handoffChannel, type RibbonResult } from "../../src/runtime/handoff";

const result: RibbonResult = { is: "stopped", sheet: "统计表", problem: new Error("no") };

test("a result goes to whoever listens", () => {
  const handoff = handoffChannel();
  const heard: RibbonResult[] = [];
  const stop = handoff.listen((each) => heard.push(each));
  handoff.give(result);
  expect(heard).toEqual([result]);
  stop();
  handoff.give(result);
  expect(heard).toHaveLength(1);
});

test("the last result waits for the first one to listen", () => {
  const handoff = handoffChannel();
  handoff.give({ is: "written", sheets: ["附件1"], remarks: [] });
  handoff.give(result);
  const heard: RibbonResult[] = [];
  handoff.listen((each) => heard.push(each));
  handoff.listen((each) => heard.push(each));
  expect(heard).toEqual([result]);
});
