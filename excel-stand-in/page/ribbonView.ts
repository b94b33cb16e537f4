import { element, part } from "./element";
import type { AddinManifest, RibbonButton, RibbonGroup } from "./manifest";

/** Builds the ribbon of an add-in; `press` is called with the button that was pressed. */
export function showRibbon(manifest: AddinManifest, press: (button: RibbonButton) => void): void {
  part("ribbon").replaceChildren(...manifest.groups.map((group) => groupElement(group, press)));
}

function groupElement({ id, label, buttons }: RibbonGroup, press: (button: RibbonButton) => void): HTMLElement {
  const row = element("div", { class: "buttons" }, ...buttons.map((button) => buttonElement(button, press)));
  const name = `label-${id}`;
  const caption = element("div", { class: "group-label", id: name }, label);
  return element("div", { class: "group", role: "group", "aria-labelledby": name }, row, caption);
}

function buttonElement(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const { id, label, tip, icons } = button;
  const tipId = `tip-${id}`;
  const pixels = 32 * Math.ceil(devicePixelRatio);
  const address = icons.get(pixels) ?? icons.get(32) ?? [...icons.values()].at(-1);
  const made = element(
    "button",
    { type: "button", class: "command", "data-control": id, "aria-describedby": tipId },
    element("img", { src: address, alt: "", width: 32, height: 32 }),
    element("span", {}, label),
  );
  made.addEventListener("click", () => press(button));
  const supertip = element("div", { class: "supertip", id: tipId, role: "tooltip" }, element("b", {}, label), tip);
  return element("div", { class: "command-place" }, made, supertip);
}

/** Marks a button as at work. */
export function setBusy(id: string, isBusy: boolean): void {
  const button = part("ribbon").querySelector<HTMLButtonElement>(`[data-control="${CSS.escape(id)}"]`);
  button?.classList.toggle("busy", isBusy);
  button?.setAttribute("aria-busy", String(isBusy));
}
