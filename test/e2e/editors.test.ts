import { readFileSync } from "node:fs";
import { firstScheme as first } from "../../src/texts/zh/firstScheme";
import { page as zh } from "../../src/texts/zh/page";
import { violations } from "./support/axe";
import { openPart, values } from "./support/clerk";
import { OFFICE_FORMS } from "./support/officeForms";
import { openPage, useBrowser } from "./support/openPage";
import { schemeClerk } from "./support/schemeForm";

/*
 * Rules of other offices, entered by somebody who knows nothing of JSON: by clicks and typing in the pane alone, from the
 * office's workbook to its appendices. What is right was worked out by hand (see test/offices.test.ts).
 */

useBrowser();

const texts = zh.pane;

test.each(OFFICE_FORMS.map((form) => [form.office, form] as const))(
  "%s",
  async (_, { workbook, columns, ready, enter, rows }) => {
    const { page, errors, ...opened } = await openPage(
      typeof workbook === "string" ? { file: readFileSync(`test/fixtures/offices/${workbook}`) } : { sheets: workbook },
    );
    const pane = await opened.pane();
    await pane.getByRole("button", { name: texts.start }).click();
    const field = (what: string, column: string) => ({ name: first.fieldOf(what, column), exact: true });
    for (const [column, points, use] of columns) {
      if (use !== undefined) await pane.getByRole("combobox", field(first.use, column)).selectOption(use);
      if (points !== "") await pane.getByRole("textbox", field(first.points, column)).fill(points);
    }
    if (columns.length > 0) await pane.getByRole("button", { name: first.confirm, exact: true }).click();
    if (ready !== undefined) {
      await pane.locator("summary", { has: pane.getByRole("heading", { name: first.ready }) }).click();
      await pane.getByRole("button", { name: ready, exact: true }).click();
    }
    await openPart(pane, texts.settings);
    await enter(schemeClerk(pane));
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: texts.generate, exact: true }).click();
    await pane.getByRole("status").filter({ hasText: texts.written }).waitFor();
    for (const [sheet, expected] of Object.entries(rows)) {
      const made = (await values(page, sheet)).slice(-expected.length);
      const last = expected[0]!.length - 2; // the scheme's own columns may stand between unit and total
      expect([sheet, made.map((row) => [...row.slice(0, 2), ...row.slice(-last)])]).toEqual([sheet, expected]);
    }
    expect(errors).toEqual([]);
  },
);
