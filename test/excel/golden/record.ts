import { answersTo, type Recording } from "./operation";
import { OPERATIONS } from "./operations";

const start = document.getElementById("start") as HTMLButtonElement;
const result = document.getElementById("result") as HTMLTextAreaElement;
const save = document.getElementById("save") as HTMLAnchorElement;

async function record(): Promise<void> {
  start.disabled = true;
  const { platform, version } = Office.context.diagnostics;
  const recording: Recording = {
    excel: `Excel ${platform} ${version} ${Office.context.displayLanguage}`,
    recorded: new Date().toISOString().slice(0, 10),
    answers: await answersTo(OPERATIONS),
  };
  const text = `${JSON.stringify(recording, null, 2)}\n`;
  result.value = text;
  save.href = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
  save.download = `${recording.excel.replaceAll(/[^\w.-]+/g, "-")}.json`;
  save.hidden = false;
  start.disabled = false;
}

void Office.onReady(() => {
  start.disabled = false;
  start.addEventListener("click", () => void record());
});
