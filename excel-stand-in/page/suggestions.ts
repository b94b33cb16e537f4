import type { FunctionDescription } from "../formulas/customFunctions";
import { BUILT_IN } from "../formulas/functions/index";
import type { CellEditor } from "./cellEditor";
import { element } from "./element";

/** A function that may be meant by what was typed so far. */
interface Suggestion {
  readonly name: string;
  readonly description: string;
}

const BEGUN = /(?:^=|[=(,+\-*/^&<>\s])([A-Za-z][A-Za-z0-9.]*)$/;
/** More would cover the sheet. */
const MOST = 12;

/** The functions that begin as a formula goes on, with what the add-in says of its own; and the arguments of a call. */
export class Suggestions {
  readonly list = element("div", { class: "suggestions", role: "listbox", hidden: true });
  private shown: readonly Suggestion[] = [];
  private chosen = 0;
  /** The text at which the user closed the list, which stays closed until another sign is typed. */
  private closedAt: string | undefined;

  /**
   * @param functions the add-in's own, as `functions.json` has them
   * @param label what the list is called
   */
  constructor(
    private readonly editor: CellEditor,
    private readonly functions: () => readonly FunctionDescription[],
    private readonly label: () => string,
  ) {
    // The keyboard stays with the cell.
    this.list.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      event.stopPropagation();
      const place = [...this.list.children].findIndex((child) => child.contains(event.target as Node));
      if (this.shown[place]) this.take(this.shown[place]);
    });
  }

  /** Whether there is a choice. */
  get isOpen(): boolean {
    return this.shown.length > 0;
  }

  /** Follows what is typed. */
  follow(): void {
    if (this.editor.text === this.closedAt) return;
    this.closedAt = undefined;
    const before = this.editor.isActive ? this.editor.text.slice(0, this.editor.caret) : "";
    const begun = before.startsWith("=") ? BEGUN.exec(before)?.[1] : undefined;
    const found = begun === undefined ? [] : this.beginningWith(begun.toUpperCase());
    if (found.map(({ name }) => name).join() !== this.shown.map(({ name }) => name).join()) this.chosen = 0;
    this.shown = found;
    const call = found.length > 0 ? undefined : this.callAround(before);
    this.list.hidden = found.length === 0 && call === undefined;
    this.list.setAttribute("aria-label", this.label());
    this.list.replaceChildren(...found.map((one, place) => this.option(one, place)), ...(call ? [call] : []));
  }

  /** Takes a key that is for the list; whether it was. */
  press(key: string): boolean {
    if (!this.isOpen) return false;
    if (key === "ArrowDown" || key === "ArrowUp") {
      const step = key === "ArrowDown" ? 1 : this.shown.length - 1;
      this.chosen = (this.chosen + step) % this.shown.length;
      this.follow();
    } else if (key === "Tab") {
      const chosen = this.shown[this.chosen];
      if (chosen) this.take(chosen);
    } else if (key === "Escape") {
      this.close();
      this.closedAt = this.editor.text;
    } else return false;
    return true;
  }

  /** Shows nothing. */
  close(): void {
    this.shown = [];
    this.list.hidden = true;
    this.list.replaceChildren();
  }

  private beginningWith(begun: string): Suggestion[] {
    const own = this.functions().map(({ name, description = "" }) => ({ name: name.toUpperCase(), description }));
    const all = [...own, ...[...BUILT_IN.keys()].sort().map((name) => ({ name, description: "" }))];
    return all.filter(({ name }) => name.startsWith(begun)).slice(0, MOST);
  }

  private option({ name, description }: Suggestion, place: number): HTMLElement {
    const isChosen = place === this.chosen;
    return element(
      "div",
      { role: "option", "aria-selected": String(isChosen), class: isChosen ? "suggestion on" : "suggestion" },
      element("b", {}, name),
      ...(description === "" ? [] : [element("span", {}, description)]),
    );
  }

  /** The arguments of the add-in's function that the caret stands in, the present one marked. */
  private callAround(before: string): HTMLElement | undefined {
    const open = openCall(before);
    const found = open && this.functions().find(({ name }) => name.toUpperCase() === open.name);
    if (!found || !open) return undefined;
    const parameters = found.parameters ?? [];
    const names = parameters.map(({ name, optional }, place) => {
      const text = optional === true ? `[${name}]` : name;
      return place === open.argument ? element("b", {}, text) : text;
    });
    const separated = names.flatMap((name, place) => (place === 0 ? [name] : [", ", name]));
    const { description } = parameters[open.argument] ?? {};
    return element(
      "div",
      { class: "call", role: "note" },
      element("div", {}, `${found.name}(`, ...separated, ")"),
      ...(description === undefined ? [] : [element("span", {}, description)]),
    );
  }

  private take({ name }: Suggestion): void {
    const { caret, text } = this.editor;
    const begun = BEGUN.exec(text.slice(0, caret))?.[1] ?? "";
    this.editor.replace(caret - begun.length, caret, `${name}(`);
  }
}

/** The innermost call that is still open, and which of its arguments the caret is in. */
function openCall(before: string): { readonly name: string; readonly argument: number } | undefined {
  const text = before.replaceAll(/"[^"]*"?/g, (quoted) => " ".repeat(quoted.length));
  let depth = 0;
  let argument = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ")") depth += 1;
    else if (text[at] === "," && depth === 0) argument += 1;
    else if (text[at] === "(" && depth > 0) depth -= 1;
    else if (text[at] === "(") {
      const name = /([A-Za-z][A-Za-z0-9.]*)$/.exec(text.slice(0, at))?.[1];
      return name === undefined ? undefined : { name: name.toUpperCase(), argument };
    }
  }
  return undefined;
}
