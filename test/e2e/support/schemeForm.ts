import type { Frame, Locator, Page } from "playwright-core";
import { schemeForm } from "../../../src/texts/zh/schemeForm";

/** What a clerk does in the form of the scheme, by clicks and typing only. */
export interface SchemeClerk {
  /** Opens a part, or a part of a part, unless it stands open. */
  readonly open: (heading: string, within?: Locator) => Promise<void>;
  /** What is named so: a channel, a part of the score, a column. */
  readonly card: (name: string | RegExp) => Locator;
  readonly type: (label: string, text: string, within?: Locator) => Promise<void>;
  readonly choose: (label: string, option: string, within?: Locator) => Promise<void>;
  readonly tick: (label: string, within?: Locator) => Promise<void>;
  readonly press: (name: string, within?: Locator) => Promise<void>;
}

/** A clerk at the form of the scheme, which stands open. */
export function schemeClerk(pane: Frame | Page): SchemeClerk {
  const all = pane.locator("body");
  return {
    async open(heading, within = all) {
      const title = pane.getByRole("heading", { name: heading, exact: true });
      const part = within.locator("details.part", { has: title }).last();
      if (await part.evaluate((each) => !(each as HTMLDetailsElement).open))
        await part.locator("summary").first().click();
    },
    card: (name) => pane.getByRole("group", { name, exact: true }),
    async type(label, text, within = all) {
      const field = within.getByLabel(label, { exact: true });
      await field.fill(text);
      await field.press("Tab");
    },
    async choose(label, option, within = all) {
      await within.getByLabel(label, { exact: true }).selectOption({ label: option });
    },
    async tick(label, within = all) {
      await within.getByRole("checkbox", { name: label, exact: true }).click();
    },
    async press(name, within = all) {
      await within.getByRole("button", { name, exact: true }).click();
    },
  };
}

/** The words of the form. */
export const FORM = schemeForm;
