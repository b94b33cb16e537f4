import { spawnSync } from "node:child_process";

/** Serves the add-in from this computer and opens Excel with it. Untested in a real Excel. */
const platforms: readonly string[] = ["win32", "darwin"];

if (platforms.includes(process.platform)) {
  const tool = "node_modules/office-addin-debugging/cli.js";
  const server = ["--dev-server", "npm run serve", "--dev-server-port", "3000"];
  const excel = spawnSync(process.execPath, [tool, "start", "manifest.xml", "desktop", "--app", "excel", ...server], {
    stdio: "inherit",
  });
  process.exitCode = excel.status ?? 1;
} else {
  console.error(
    "npm start needs Excel for Windows or Mac; npm run serve only serves the page, at https://localhost:3000",
  );
  process.exitCode = 1;
}
