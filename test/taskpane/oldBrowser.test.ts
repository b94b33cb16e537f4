import { readFileSync } from "node:fs";
import vm from "node:vm";

const SCRIPT = readFileSync("src/taskpane/oldBrowser.js", "utf8");

/** A page as far as the script needs one: the pane's lines are what is appended to it. */
function page(): { document: object; lines: string[] } {
  const lines: string[] = ["正在打开…"];
  const pane = {
    get firstChild() {
      return lines[0];
    },
    removeChild: () => lines.shift(),
    appendChild: (line: { text: string }) => lines.push(line.text),
  };
  const document = {
    getElementById: (id: string) => (id === "pane" ? pane : null),
    createElement: () => ({
      text: "",
      className: "",
      appendChild(text: string) {
        this.text += text;
      },
    }),
    createTextNode: (text: string) => text,
  };
  return { document, lines };
}

test("a browser that runs none of the pane's scripts says that WebView2 is missing", () => {
  const { document, lines } = page();
  const context = vm.createContext({ document });
  vm.runInContext("delete globalThis.globalThis", context);
  vm.runInContext(SCRIPT, context);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^这台电脑缺少 WebView2/);
});

test("any other browser leaves the page alone", () => {
  const { document, lines } = page();
  vm.runInContext(SCRIPT, vm.createContext({ document }));
  expect(lines).toEqual(["正在打开…"]);
});

test("the script holds nothing newer than 2013", () => {
  expect(SCRIPT).not.toMatch(/=>|`|\b(?:const|let|class|async|await)\b|\?\.|\?\?|\.\.\./);
});
