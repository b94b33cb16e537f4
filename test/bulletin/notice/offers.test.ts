import { makeBulletin } from "../../../src/bulletin/bulletin";
import { checkScheme } from "../../../src/bulletin/checkScheme";
import { type Facts, NO_FACTS } from "../../../src/bulletin/notice/facts";
import { offersWithWorth } from "../../../src/bulletin/notice/offers";
import { noticeForm as en } from "../../../src/texts/en/noticeForm";
import { noticeForm as zh } from "../../../src/texts/zh/noticeForm";
import { publishedBulletin, sampleFacts } from "../../support/notice";

const odd = checkScheme({
  version: 2,
  name: "例",
  channels: [{ name: "网站,一", points: 1 }],
  adjustments: [{ name: "批示=加分", kind: "bonus", points: 2 }],
  groups: [
    { name: "甲：组", title: "甲", channels: ["网站,一"], unitEndings: ["局"] },
    { name: "乙", title: "乙", channels: ["网站,一"] },
  ],
  ranking: { style: "ordinal", keys: [{ by: "score" }] },
  headings: { rank: "排名", unit: "单位", count: "{channel}", score: "{channel}", total: "得分" },
});
const oddBulletin = makeBulletin(
  [
    { unit: "水利局", group: "甲：组", submitted: 3, counts: [2], adjustments: [1] },
    { unit: "中和镇", group: "乙", submitted: 1, counts: [0], adjustments: [0] },
  ],
  odd,
  "5月",
);
const namedByLevel = makeBulletin(
  [{ unit: "水利局", group: "各单位", counts: [2, 1] }],
  checkScheme({
    ...odd,
    channels: ["本级", "上级"].map((name) => ({ name, points: 1 })),
    adjustments: [],
    groups: [{ name: "各单位", title: "表", channels: ["本级", "上级"] }],
  }),
  "5月",
);
const withoutChannels = makeBulletin(
  [{ unit: "水利局", group: "各单位", counts: [], adjustments: [5] }],
  checkScheme({ ...odd, channels: [], groups: [{ name: "各单位", title: "表", channels: [] }] }),
  "5月",
);

test.each([
  ["the sample", publishedBulletin(), sampleFacts()],
  ["names with signs in them", oddBulletin, NO_FACTS],
  ["channels that are called by their levels", namedByLevel, NO_FACTS],
  ["no channels", withoutChannels, NO_FACTS],
] as const)(
  "with %s every offer is understood, is there once and has words of its own",
  (_, bulletin, facts: Facts) => {
    const all = offersWithWorth(bulletin, facts);
    const misunderstood = all.filter(
      ({ worth }) => "missing" in worth && /^(unknown|needs|unbalanced)/.test(worth.missing.problem),
    );
    expect(misunderstood).toEqual([]);
    expect(new Set(all.map(({ offer }) => offer.template)).size).toBe(all.length);
    for (const texts of [zh, en]) expect(new Set(all.map(({ offer }) => texts.offer(offer))).size).toBe(all.length);
  },
);

test("an offer shows what it gives now, or why it gives nothing", () => {
  const [worthOf] = [offersWithWorth(publishedBulletin(), sampleFacts())].map(
    (all) => (template: string) => all.find(({ offer }) => offer.template === template)?.worth,
  );
  expect(worthOf!("{采用:组=市直各部门,渠道=本级}")).toEqual({ text: "456" });
  expect(worthOf!("{采用:渠道=上级}")).toEqual({ text: "14" });
  expect(worthOf!("{增减:报送,比=上期}")).toMatchObject({ missing: { problem: "not-given", key: "报送" } });
});
