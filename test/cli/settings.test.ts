import { writeFileSync } from "node:fs";
import { GALLERY } from "../../src/gallery/gallery";
import { settingsText } from "../../src/generate/officeSettings";
import { command, inNewFolder } from "./command";

inNewFolder();

const scheme = {
  ...GALLERY.两级网站,
  name: "某县的办法",
  channels: [
    { name: "县网", aliases: [], points: 2 },
    { name: "市网", aliases: [], points: 7 },
  ],
  groups: [{ name: "各单位", title: "信息采用情况统计表", channels: ["县网", "市网"] }],
  ranking: { style: "ordinal" as const, keys: [{ by: "score" as const }] },
};
const COUNTS = "单位,县网采用条数,市网采用条数\n水利局,3,1\n公安局,0,2\n";

test("--settings gives scheme and facts of an office", async () => {
  writeFileSync("三月.csv", COUNTS);
  const facts = { version: 1, addressee: "各有关单位" } as const;
  writeFileSync("本单位设置.json", settingsText({ scheme, facts }));
  const { code, out } = await command(
    "三月.csv",
    "--settings",
    "本单位设置.json",
    "--docx",
    "通报.docx",
    "--out",
    "o.xlsx",
  );
  expect([code, out]).toEqual([0, expect.stringContaining("各有关单位：")]);
  expect(out).toMatch(/公安局\s.*14[\s\S]*水利局\s.*13/);
});

test("a scheme, facts and answers that are named besides go before", async () => {
  writeFileSync("三月.csv", COUNTS);
  writeFileSync("本单位设置.json", settingsText({ scheme }));
  writeFileSync(
    "别的.json",
    JSON.stringify({ ...scheme, channels: [{ ...scheme.channels[0], points: 100 }, scheme.channels[1]] }),
  );
  const { code, out } = await command(
    "三月.csv",
    "--settings",
    "本单位设置.json",
    "--scheme",
    "别的.json",
    "--out",
    "o.xlsx",
  );
  expect([code, out]).toEqual([0, expect.stringMatching(/水利局\s.*307/)]);
});

test("settings that cannot be used are refused with a reason, and nothing is written", async () => {
  writeFileSync("三月.csv", COUNTS);
  writeFileSync("本单位设置.json", JSON.stringify(scheme));
  expect(await command("三月.csv", "--settings", "本单位设置.json", "--out", "o.xlsx")).toMatchObject({
    code: 2,
    err: expect.stringContaining("本单位设置") as unknown,
  });
});

test("a sheet of an office that has no scheme stops with what there is to do", async () => {
  writeFileSync("三月.csv", COUNTS);
  const { code, out } = await command("三月.csv", "--out", "o.xlsx");
  expect([code, out]).toEqual([1, expect.stringContaining("还没有计分办法")]);
});
