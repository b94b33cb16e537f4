import { element, part } from "./element";
import { ExcelPage } from "./excelPage";
import { readSettings } from "./settings";
import { say } from "./statusBar";
import { PAGE_TEXTS, type PageLanguage } from "./texts";

const settings = readSettings(location.search);
const page = new ExcelPage(settings);

/** The page's controls, and the page itself under a name that tests use. */
function connect(): void {
  const chosen = part<HTMLInputElement>("file");
  part("open").addEventListener("click", () => chosen.click());
  chosen.addEventListener("change", () => {
    const [file] = chosen.files ?? [];
    if (file) void file.arrayBuffer().then((buffer) => page.open(file.name, new Uint8Array(buffer)));
    chosen.value = "";
  });
  part("print").addEventListener("click", () => page.preview());
  part("undo").addEventListener("click", () => page.undo());
  part("redo").addEventListener("click", () => page.redo());
  part("save").addEventListener("click", () => void download());
  part("add-sheet").addEventListener("click", () => page.addSheet());
  part("close-pane").addEventListener("click", () => {
    page.showPane(false);
    page.focusGrid();
  });
  part("close-pane").addEventListener("keydown", (event) => {
    if (event.key !== "Tab") return;
    event.preventDefault();
    page.focusPane({ atEnd: event.shiftKey });
  });
  part<HTMLSelectElement>("language").addEventListener("change", ({ target }) => {
    void page.setLanguage((target as HTMLSelectElement).value as PageLanguage);
  });
  part<HTMLSelectElement>("theme").addEventListener("change", ({ target }) => {
    page.setTheme((target as HTMLSelectElement).value === "dark" ? "dark" : "light");
  });
  // What this page itself was kept from loading; the add-in's page has a policy of its own.
  document.addEventListener("securitypolicyviolation", ({ blockedURI }) => {
    say(PAGE_TEXTS[settings.language].blocked(blockedURI));
  });
  document.addEventListener("keydown", moveBetweenParts);
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "p") return;
    event.preventDefault();
    page.preview();
  });
}

/** F6 goes from part to part, as in Excel. */
function moveBetweenParts(event: KeyboardEvent): void {
  if (event.key !== "F6") return;
  event.preventDefault();
  const stops = [
    { part: part("grid"), focus: () => page.focusGrid() },
    { part: part("tabs"), focus: () => part("tabs").querySelector<HTMLElement>("[aria-selected=true]")?.focus() },
    { part: part("pane"), focus: () => page.focusPane() },
    { part: part("ribbon"), focus: () => part("ribbon").querySelector<HTMLElement>("button")?.focus() },
  ].filter((stop) => !stop.part.hidden);
  const now = stops.findIndex((stop) => stop.part.contains(document.activeElement));
  stops.at((now + (event.shiftKey ? -1 : 1)) % stops.length)?.focus();
}

async function download(): Promise<void> {
  const bytes = await page.save();
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  element("a", { href: address, download: page.session.workbook.name }).click();
  URL.revokeObjectURL(address);
}

async function start(): Promise<void> {
  if (settings.file === undefined) return page.restart();
  const response = await fetch(settings.file);
  const name = decodeURIComponent(settings.file.split("/").at(-1) ?? "");
  await page.open(name, new Uint8Array(await response.arrayBuffer()));
}

Object.assign(globalThis, { excelPage: page });
connect();
await start()
  .then(() => page.focusGrid())
  .catch((error: unknown) => say(String(error)));
document.documentElement.dataset["started"] = "yes";
