/**
 * Puts a text on the clipboard: through the browser's own function where the page may use it, else as a selection would
 * be copied.
 *
 * @throws Error where neither works
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copySelection(text);
  }
}

function copySelection(text: string): void {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  // not in the current standard, and the only way in a frame that may not use the clipboard
  const copied = (document as { execCommand(command: "copy"): boolean }).execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true }); // or it is with what was just taken away
  if (!copied) throw new Error("clipboard");
}
