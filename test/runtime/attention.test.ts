import { attentionChannel, type Matter } from "../../src/runtime/attention";

const matter: Matter = { is: "stopped", sheet: "统计表", problem: new Error("no") };

test("a matter goes to whoever listens", () => {
  const attention = attentionChannel();
  const heard: Matter[] = [];
  const stop = attention.listen((each) => heard.push(each));
  attention.ask(matter);
  expect(heard).toEqual([matter]);
  stop();
  attention.ask(matter);
  expect(heard).toHaveLength(1);
});

test("the last matter waits for the first one to listen", () => {
  const attention = attentionChannel();
  attention.ask({ is: "written", sheets: ["附件1"], remarks: [] });
  attention.ask(matter);
  const heard: Matter[] = [];
  attention.listen((each) => heard.push(each));
  attention.listen((each) => heard.push(each));
  expect(heard).toEqual([matter]);
});
