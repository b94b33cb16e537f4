import type { Pane } from "./pane/pane";

/** What the keys do anywhere in the pane: Ctrl+Enter generates, Escape closes a question or stops work. */
export function shortcut(pane: Pane): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault(); // or the button that has the focus is pressed, too
      takeTyped(event.target);
      void pane.generate();
    }
    if (event.key !== "Escape" || event.isComposing) return;
    const { work, messages } = pane.state();
    if (work) pane.cancel();
    else if (messages.some(({ is }) => is === "asked")) pane.dismiss();
  };
}

/** What is being typed counts: a field hands its text over when the keyboard leaves it. */
function takeTyped(field: EventTarget | null): void {
  if (!(field instanceof HTMLElement)) return;
  field.blur();
  field.focus({ preventScroll: true });
}
