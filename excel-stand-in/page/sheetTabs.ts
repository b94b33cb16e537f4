import type { Sheet } from "../workbook/sheet";
import { element, part } from "./element";
import type { Session } from "./session";
import type { PageTexts } from "./texts";

/** Shows the tabs of the sheets that are not hidden. */
export function showTabs(session: Session, texts: PageTexts): void {
  const { workbook } = session;
  const strip = part("tabs");
  // While a name is being typed the tabs stay as they are.
  if (strip.querySelector("input")) return;
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const focused = document.activeElement?.closest<HTMLElement>("[role=tab]")?.dataset["sheet"];
  strip.replaceChildren(...visible.map((sheet) => tab(session, sheet, texts)));
  if (focused !== undefined) strip.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
}

function tab(session: Session, sheet: Sheet, texts: PageTexts): HTMLElement {
  const isActive = session.workbook.active === sheet;
  const made = element(
    "button",
    { type: "button", role: "tab", class: "tab", "aria-selected": String(isActive), tabindex: isActive ? 0 : -1 },
    sheet.name,
  );
  made.dataset["sheet"] = sheet.id;
  if (sheet.tabColor !== "") made.style.borderBottomColor = sheet.tabColor;
  made.addEventListener("click", () => {
    if (session.workbook.active !== sheet) session.act((user) => user.activate(sheet.id));
  });
  made.addEventListener("dblclick", () => rename(session, sheet, texts));
  made.addEventListener("keydown", (event) => keyDown(event, session, sheet, texts));
  return made;
}

function keyDown(event: KeyboardEvent, session: Session, sheet: Sheet, texts: PageTexts): void {
  if (event.key === "F2") return rename(session, sheet, texts);
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  const visible = session.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const next = step === 0 ? undefined : visible[visible.indexOf(sheet) + step];
  if (next) session.act((user) => user.activate(next.id));
}

function rename(session: Session, sheet: Sheet, texts: PageTexts): void {
  const old = part("tabs").querySelector(`[data-sheet="${CSS.escape(sheet.id)}"]`);
  const input = element("input", { class: "tab", value: sheet.name, "aria-label": texts.renameSheet(sheet.name) });
  let isOver = false;
  const finish = (name: string | undefined) => {
    if (isOver) return;
    isOver = true;
    input.remove();
    session.act((user) => {
      if (name !== undefined && name !== sheet.name) user.renameSheet(sheet.id, name);
    });
  };
  input.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") finish(input.value);
    if (key === "Escape") finish(undefined);
  });
  input.addEventListener("blur", () => finish(input.value));
  old?.replaceWith(input);
  input.select();
}
