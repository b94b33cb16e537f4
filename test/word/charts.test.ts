import { zhalantun } from "../../src/gallery/zhalantun";
import { makeBulletin } from "../../src/bulletin/bulletin";
import { NO_FACTS } from "../../src/bulletin/notice/facts";
import type { Scheme } from "../../src/bulletin/scheme";
import { writeNotice } from "../../src/generate/writeNotice";
import { readDocx } from "../support/docx";
import { noticeSource } from "../support/sheets";

const WITH_CHART: Scheme = { ...zhalantun, version: 2, chart: {} };

async function written(scheme: Scheme, units = 3): Promise<Uint8Array> {
  const [{ name: group }] = scheme.groups as [Scheme["groups"][number]];
  const tallies = Array.from({ length: units }, (_, i) => ({ unit: `${i + 1}局`, group, counts: [9 - (i % 9), 0] }));
  return writeNotice(noticeSource(makeBulletin(tallies, scheme, "5月")), NO_FACTS);
}

test("a chart of Word's own follows its table, with the figures of the table", async () => {
  const { parts } = readDocx(await written(WITH_CHART));
  const document = parts.get("word/document.xml")!;
  expect(document.indexOf("<c:chart ")).toBeGreaterThan(document.lastIndexOf("</w:tbl>"));
  const chart = parts.get("word/charts/chart1.xml")!;
  expect(chart).toContain("<c:v>1局</c:v>");
  expect(chart).toContain("<c:v>45</c:v>");
  expect(chart).toContain('<c:barDir val="bar"/>');
  expect([...parts.keys()].filter((name) => name.startsWith("word/charts/chart"))).toHaveLength(1);
});

test("a chart is never higher than the page", async () => {
  const height = async (units: number): Promise<number> => {
    const document = readDocx(await written(WITH_CHART, units)).parts.get("word/document.xml")!;
    return Number(/<wp:extent cx="\d+" cy="(\d+)"/.exec(document)![1]) / 12700;
  };
  expect(await height(3)).toBeCloseTo(108, -1);
  expect(await height(60)).toBeLessThan(637.8);
});

test("the same notice makes the same bytes, the figures of its charts included", async () => {
  const first = await written(WITH_CHART);
  const now = Date.now;
  Date.now = () => now() + 86_400_000;
  try {
    expect(Buffer.from(await written(WITH_CHART)).equals(Buffer.from(first))).toBe(true);
  } finally {
    Date.now = now;
  }
});

test("without charts no part of a chart is written", async () => {
  const { parts } = readDocx(await written(zhalantun));
  expect([...parts.keys()].filter((name) => /chart|embedding/.test(name))).toEqual([]);
});
