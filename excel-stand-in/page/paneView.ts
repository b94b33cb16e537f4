import type { Host } from "../requests/host";
import { element, part } from "./element";
import { frameName, type Launch } from "./launch";
import { XdmAddin, type XdmPorts } from "./xdmAddin";

/** The theme of the page, and of the pane. */
export type Theme = "dark" | "light";

/** An add-in that runs in its frame. */
export interface RunningAddin {
  readonly addin: XdmAddin;
  /** Shows or hides the pane as the host says. */
  sync(): void;
  setTheme(theme: Theme): void;
  /** Gives the keyboard to the pane. */
  focus(options?: { readonly atEnd: boolean }): void;
  /** Ends the add-in. */
  close(): void;
}

/**
 * Opens an add-in's page in the pane.
 * @param title what stands above it
 * @param told what the page is told of
 */
export function openAddin(
  host: Host,
  launch: Launch,
  page: string,
  title: string,
  told: Pick<XdmPorts, "left" | "worked">,
): RunningAddin {
  const address = new URL(page);
  const frame = element("iframe", { name: frameName(launch), title, class: "addin" });
  const send = (text: string) => frame.contentWindow?.postMessage(text, address.origin);
  const addin = new XdmAddin(host, launch, { send, ...told });
  const listen = ({ source, origin, data }: MessageEvent) => {
    if (source === frame.contentWindow && origin === address.origin) addin.receive(data);
  };
  window.addEventListener("message", listen);
  frame.src = address.href;
  part("pane-title").textContent = title;
  part("pane-page").replaceChildren(frame);
  const sync = () => {
    part("pane").hidden = host.taskPane !== "Visible";
  };
  sync();
  return {
    addin,
    sync,
    // A page in a frame prefers the colour scheme of the frame's element.
    setTheme: (theme) => (frame.style.colorScheme = theme),
    focus(options) {
      frame.focus();
      addin.focus(options);
    },
    close() {
      window.removeEventListener("message", listen);
      frame.remove();
    },
  };
}
