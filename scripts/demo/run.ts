/**
 * npm run demo: an Excel in the browser with the add-in in it.
 *
 *     npm run demo                          serves it and says where
 *     npm run demo -- --port 4000           on another port; the add-in has the next one
 *     npm run demo -- --shot out/demo.png   saves a picture of it after one click on 生成附件
 */
import { parseArgs } from "node:util";
import { startDemo } from "./startDemo";
import { takeShot } from "./takeShot";

const { values } = parseArgs({
  options: { port: { type: "string", default: "3200" }, shot: { type: "string" } },
});

const demo = await startDemo(Number(values.port));
if (values.shot === undefined) {
  console.log(`${demo.address}\nThe certificate is this computer's own: let the browser go on. Ctrl+C ends it.`);
  process.once("SIGINT", () => demo.close());
  process.once("SIGTERM", () => demo.close());
} else {
  await takeShot(demo.address, values.shot).finally(() => demo.close());
  console.log(values.shot);
}
