import type { Page } from "playwright-core";
import { page as zh } from "../../src/texts/zh/page";
import { schemeFields } from "../support/schemeFields";
import { WHOLE_SCHEME as WHOLE } from "../bulletin/wholeScheme";
import { violations } from "./support/axe";
import { openPage, SAMPLE, usePage } from "./support/offlinePage";
import { FORM } from "./support/schemeForm";

usePage();

/** Fields of one control: a line of the roster has them, or they are chosen together from a list. */
const OF_ONE_CONTROL: readonly (readonly [control: string, fields: RegExp])[] = [
  ["roster", /^roster\[\]\.(unit|group|aliases\[\])$/],
  ["ranking.keys", /^ranking\.keys\[\]\.\w+$/],
  ["ranking.within", /^ranking\.within\[\]\.\w+$/],
  ["chart.of", /^chart\.of\[\]\.\w+$/],
  ["appendices[].chart.of", /^appendices\[\]\.chart\.of\[\]\.\w+$/],
  ["appendices[].only.of", /^appendices\[\]\.only\.of\.\w+$/],
  ...["", "groups[].", "appendices[]."].flatMap((owner): [string, RegExp][] => {
    const columns = `^${owner}columns[].`.replaceAll("[]", "\\[\\]").replaceAll(".", "\\.");
    return [
      [`${owner}columns[].show`, new RegExp(`${columns}(channel|tier|adjustment|part)$`)],
      [`${owner}columns[].of`, new RegExp(`${columns}of\\.\\w+$`)],
    ];
  }),
];

/** What the form does not ask, and why. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  version: "whatever the form writes is of the newest version",
};

const COLUMNS = [
  { show: "unit", heading: "单位" },
  { show: "score", heading: "得分" },
  { show: "grade", heading: "等次", of: { figure: "score" }, grades: [{ from: 0, text: "好" }] },
];

/** Schemes in which all controls are shown between them: own columns and appendices take the place of others. */
const { columns: _, appendices, ...rest } = WHOLE;
const MULTIPLIED = [
  { channels: ["省网"] },
  { tier: "本级" },
  { points: ["省网"] },
  { of: "adopted", per: "submitted" },
];
const usual = {
  ...rest,
  parts: [
    ...rest.parts,
    { name: "批示篇数", of: { adjustment: "批示" }, each: 0.5 },
    ...MULTIPLIED.map((per, n) => ({ name: `任务${n}`, of: "adopted", task: { items: 1, per, reached: 1 } })),
  ],
  ranking: { ...rest.ranking, order: "rank" },
  chart: { first: 3 },
};
const SCHEMES = [
  WHOLE,
  { ...usual, groups: usual.groups.map((group) => ({ ...group, columns: undefined })) },
  { ...usual, columns: COLUMNS, groups: usual.groups.map((group) => ({ ...group, columns: COLUMNS })) },
  {
    ...usual,
    columns: COLUMNS,
    appendices: [
      { title: "全部", groups: ["部门", "乡镇"], columns: COLUMNS, chart: { first: 3 } },
      ...appendices.slice(1),
    ],
  },
];

async function importScheme(page: Page, scheme: object, name: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: FORM.importScheme, exact: true }).click();
  const buffer = Buffer.from(JSON.stringify({ ...scheme, name }));
  await (await chooser).setFiles({ name: "办法.json", mimeType: "application/json", buffer });
  await page.getByText(FORM.imported(name)).waitFor();
}

/** Opens every part of the form, and the parts that come to stand in them. */
async function openAll(page: Page): Promise<void> {
  await page.locator("[data-field=name]").waitFor();
  for (let still = 0; still < 4;) {
    const opened = await page.evaluate(() => {
      const form = document.querySelector("[data-field=name]")?.closest(".panel");
      const closed = [...(form?.querySelectorAll<HTMLDetailsElement>("details.part:not([open])") ?? [])];
      for (const part of closed) part.open = true;
      return closed.length;
    });
    still = opened === 0 ? still + 1 : 0;
    await page.waitForTimeout(50);
  }
}

function controls(page: Page): Promise<string[]> {
  return page.locator("[data-field]").evaluateAll((all) => all.map((one) => one.getAttribute("data-field") ?? ""));
}

/** A field without positions and names of the office's own, and the list that it is in rather than its items. */
const plain = (field: string): string =>
  field
    .replace(/\[\d+\]/g, "[]")
    .replace(/(?<=channelLabels|task\.groups|task\.units)\..+$/, "")
    .replace(/\[\]$/, "");

/** What is measured has one editor, wherever it stands; its kinds are looked for where parts have them. */
const home = (field: string): string => field.replace(/^(parts|vetoes)\[\]\.when\.of\./, "parts[].of.");

test("every field of a scheme has a control in the pane, or a reason", async () => {
  const { page, errors } = await openPage();
  await page.locator("input[type=file]").first().setInputFiles(SAMPLE);
  await page.getByRole("heading", { name: zh.pane.settings, exact: true }).click();
  const found = new Set<string>();
  for (const [i, scheme] of SCHEMES.entries()) {
    await importScheme(page, scheme, `办法${i}`);
    await openAll(page);
    for (const field of await controls(page)) found.add(plain(field));
    expect(await violations(page)).toEqual([]);
  }
  const owner = (field: string): string | undefined =>
    OF_ONE_CONTROL.find(([control, fields]) => fields.test(field) && found.has(control))?.[0];
  const missing = schemeFields().filter(
    (field) => !found.has(home(plain(field))) && owner(field) === undefined && !(field in NOT_ASKED),
  );
  expect(missing).toEqual([]);
  expect(errors).toEqual([]);
});
