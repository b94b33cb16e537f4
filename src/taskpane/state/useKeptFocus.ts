import { useEffect, useRef } from "preact/hooks";
import type { RefObject } from "preact";

/**
 * Keeps the keyboard in the pane: when what has it disappears or can do nothing for a while, it goes to the nearest place
 * that stays, and back as soon as that can be. Without this it falls to the page itself, from where a person who uses no
 * mouse starts all over, and a screen reader says nothing.
 *
 * @returns for the element around everything that may have the keyboard
 */
export function useKeptFocus<Around extends HTMLElement>(): RefObject<Around | null> {
  const around = useRef<Around>(null);
  useEffect(() => {
    const root = around.current;
    return root ? keepFocus(root) : undefined;
  }, []);
  return around;
}

function keepFocus(root: HTMLElement): () => void {
  let last: { readonly element: HTMLElement; readonly refuges: readonly HTMLElement[] } | undefined;
  let waiting: { readonly element: HTMLElement; readonly refuge: HTMLElement } | undefined;

  const comes = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement) last = { element: target, refuges: refugesOf(target, root) };
    if (target !== waiting?.refuge) waiting = undefined; // the clerk has gone on by himself
  };
  const goes = (): void =>
    queueMicrotask(() => {
      if (last && last.element !== document.activeElement && isThere(last.element)) last = undefined;
    });
  const check = (): void => {
    if (waiting && isThere(waiting.element)) {
      const { element, refuge } = waiting;
      waiting = undefined;
      if (document.activeElement === refuge) element.focus({ preventScroll: true });
      return;
    }
    const active = document.activeElement;
    if (!last || isThere(last.element) || (active !== document.body && active !== last.element)) return;
    if (!document.hasFocus()) return; // or the keyboard would be taken away from the sheet
    const { element, refuges } = last;
    const refuge = refuges.find(isThere);
    refuge?.focus({ preventScroll: true });
    waiting = refuge && element.isConnected ? { element, refuge } : undefined;
  };

  root.addEventListener("focusin", comes);
  root.addEventListener("focusout", goes);
  const observer = new MutationObserver(check);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ["disabled", "open"] });
  return () => {
    observer.disconnect();
    root.removeEventListener("focusin", comes);
    root.removeEventListener("focusout", goes);
  };
}

function isThere(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(":disabled");
}

/** Where the keyboard may go instead, the nearest first: the headings around, then the buttons at the bottom. */
function refugesOf(element: HTMLElement, root: HTMLElement): HTMLElement[] {
  const headings: HTMLElement[] = [];
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    const heading = at.matches("details") ? at.querySelector<HTMLElement>(":scope > summary") : null;
    if (heading && heading !== element) headings.push(heading);
  }
  return [...headings, ...root.querySelectorAll<HTMLElement>("footer .primary, footer button")];
}
