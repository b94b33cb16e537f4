import { zhalantun } from "../../../src/gallery/zhalantun";
import { draw } from "../../support/draw";
import { after, buttons, find, kinds, open, read, said, stops, units } from "../../support/intake";

const PLAIN = "单位|扎兰屯市政府网|呼伦贝尔市政府网";
const SAYING = "单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";
const UNITS = ["水利局", "公安局", "民政局", "教育局", "财政局", "司法局", "审计局", "统计局", "信访局", "税务局"];
const MORE = ["档案馆", "气象局", "妇联", "工会"];

/** A sheet whose units have these figures, one text of cells each. */
const sheet = (heading: string, rows: readonly string[], title = "信息采用情况统计表"): string =>
  [title, heading, ...rows.map((row, n) => `${[...UNITS, ...MORE][n]}|${row}`)].join("\n");

const isAsked = (text: string): boolean => kinds(read(text)).includes("counts-like-scores");

test.each<[string, string, readonly string[]]>([
  ["all of one channel", PLAIN, ["180|3", "125|1", "90|0", "60|2", "45|1", "15|4"]],
  ["all of one channel though the other's are none", PLAIN, ["31|20", "12|10", "7|30", "9|10", "4|0", "3|0"]],
  ["all but one of many", PLAIN, ["180|0", "125|0", "93|0", "60|0", "45|0", "15|0", "25|0", "10|0", "5|0"]],
  ["a few of both channels", PLAIN, ["180|10", "125|20", "90|0"]],
  ["three that are just the points of one item", PLAIN, ["5|0", "5|10", "0|0"]],
  [
    "ten of those that say items",
    SAYING,
    ["180|3", "125|1", "90|0", "60|2", "45|1", "15|4", "25|3", "10|1", "5|0", "35|1"],
  ],
])("%s are multiples of the points: asked about", (_, heading, rows) => {
  expect(isAsked(sheet(heading, rows))).toBe(true);
});

test.each<[string, string, readonly string[]]>([
  ["three are so by accident", PLAIN, ["15|3", "5|1", "10|0"]],
  ["two of many are not", PLAIN, ["180|0", "125|0", "93|0", "61|0", "45|0", "15|0", "25|0", "10|0"]],
  ["few where the headings say items", SAYING, ["15|3", "5|1", "10|0", "20|0", "5|2", "10|1"]],
  ["one channel has one round number", PLAIN, ["31|20", "12|0", "7|0", "9|0", "4|0", "3|0"]],
])("%s: not asked about", (_, heading, rows) => {
  expect(isAsked(sheet(heading, rows))).toBe(false);
});

test("that totals are the sums of what stands beside them says that it is scores, that they are more says that it is not", () => {
  const heading = `${SAYING}|得分`;
  expect(isAsked(sheet(heading, ["180|10|190", "125|20|145"]))).toBe(true);
  const counts = [
    "30|10|250",
    "25|0|125",
    "15|0|75",
    "10|0|50",
    "5|0|25",
    "20|0|100",
    "40|0|200",
    "35|0|175",
    "45|0|225",
  ];
  expect(isAsked(sheet(heading, counts))).toBe(false);
  expect(
    isAsked(
      sheet(
        SAYING,
        counts.map((row) => row.replace(/\|\d+$/, "")),
      ),
    ),
  ).toBe(true);
});

test("that an old score of the channel agrees says that it is counts", () => {
  const rows = ["30|150", "25|125", "15|75", "10|50", "5|25", "20|100", "40|200", "35|175", "45|225", "50|250"];
  const heading = "单位|扎兰屯市政府网采用条数|扎兰屯市政府网得分|呼伦贝尔市政府网采用条数";
  expect(
    isAsked(
      sheet(
        heading,
        rows.map((row) => `${row}|0`),
      ),
    ),
  ).toBe(false);
});

test("points that are multiplied are what an old score is measured by", () => {
  const doubled = { ...zhalantun, channels: zhalantun.channels.map((channel) => ({ ...channel, multiplier: 2 })) };
  const rows = ["30|0|300", "20|0|200", "10|0|100", "40|0|400"];
  expect(kinds(read(sheet(`${PLAIN}|得分`, rows), { scheme: doubled }))).not.toContain("counts-like-scores");
});

test("that more are adopted than were submitted says that it is scores", () => {
  const heading = "单位|报送条数|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";
  expect(isAsked(sheet(heading, ["40|180|0", "30|125|0", "20|90|0"]))).toBe(true);
  expect(isAsked(sheet(heading, ["200|180|0", "130|125|0", "91|90|0"]))).toBe(false);
});

test("a title of scores says so where nothing else in the table is a score", () => {
  const rows = ["180|0", "125|0", "90|0", "60|0"];
  expect(isAsked(sheet(PLAIN, rows, "信息采用得分统计表"))).toBe(true);
  expect(isAsked(sheet(PLAIN, rows, "信息采用情况统计表"))).toBe(false);
});

test("a column of points that was chosen for the items says so", () => {
  const text = sheet("单位|扎兰屯市政府网（分）|呼伦贝尔市政府网采用条数", ["180|0", "125|1", "90|0"]);
  const chosen = { as: "column", heading: "扎兰屯市政府网（分）" } as const;
  expect(kinds(after(text, "missing-column", chosen))).toContain("counts-like-scores");
});

describe("what looks like scores", () => {
  const scores = sheet(PLAIN, ["180|10", "125|20", "90|0"]);

  test("can be turned into items, or stay as it is", () => {
    expect(buttons(read(scores), "counts-like-scores")).toEqual(["是得分，按每条分值换成条数", "是条数，继续"]);
    const turned = after(scores, "counts-like-scores", { as: "as-proposed" });
    expect(units(turned)).toEqual(["水利局 36 1", "公安局 25 2", "民政局 18 0"]);
    expect(stops(turned)).toBe(false);
    expect(units(after(scores, "counts-like-scores", { as: "accept" }))[0]).toBe("水利局 180 10");
  });

  test("cannot where one is no multiple", () => {
    const odd = sheet(PLAIN, ["180|0", "125|0", "93|0", "60|0", "45|0", "15|0", "25|0", "10|0", "5|0"]);
    expect(buttons(read(odd), "counts-like-scores")).toEqual(["是条数，继续"]);
  });

  test("in two rows is told", () => {
    const few = read(sheet(PLAIN, ["180|0", "125|0"]));
    expect(said(few, "counts-maybe-scores")).toContain("也许是得分");
    expect(stops(few)).toBe(false);
    for (const rows of [["180|0", "124|0"], ["25|0"], ["36|1", "24|1"]])
      expect(kinds(read(sheet(PLAIN, rows)))).not.toContain("counts-maybe-scores");
  });
});

describe("cells that show points", () => {
  const shown = (rows: readonly string[], format: (cell: string) => string, heading = PLAIN) => {
    const grid = draw(sheet(heading, rows));
    const cells = grid.values.slice(2).map((row, n) => [`B${n + 3}`, format(String(row[1]))] as const);
    return { ...grid, shown: new Map(cells) };
  };

  test("are asked about with what they show, few as they are, and whether they are multiples or not", () => {
    const asked = read(shown(["36|1", "24|0"], (cell) => `${cell}分`));
    expect(find(asked, "counts-shown-as-scores")).toMatchObject({ columns: ["扎兰屯市政府网"], shown: "36分" });
    expect(buttons(asked, "counts-shown-as-scores")).toEqual(["是条数，继续"]);
    const turned = after(
      shown(["180|1", "125|2"], (cell) => `${cell}.0 分`),
      "counts-shown-as-scores",
      {
        as: "as-proposed",
      },
    );
    expect(units(turned)).toEqual(["水利局 36 1", "公安局 25 2"]);
  });

  test("typed as texts are one question, too, whatever is said of other cells", () => {
    const typed = sheet(PLAIN, ["180分|1", "125 分|0", "约90|2", "|3"]);
    const asked = read(typed);
    expect(find(asked, "counts-shown-as-scores")).toMatchObject({ shown: "180分" });
    expect(asked.findings.flatMap((each) => (each.kind === "doubtful-cells" ? each.cells : []))).toMatchObject([
      { found: "约90" },
    ]);
    expect(
      units(after(sheet(PLAIN, ["180分|1", "125 分|0"]), "counts-shown-as-scores", { as: "as-proposed" })),
    ).toEqual(["水利局 36 1", "公安局 25 0"]);
  });

  test("under headings that say 得分 may be chosen and turned into items, and are no witness against themselves", () => {
    const rows = ["水利局|180|10", "公安局|125|20", "民政局|45|0"];
    const grid = draw(["单位|扎兰屯市政府网得分|呼伦贝尔市政府网得分", ...rows].join("\n"));
    const asked = read(grid).findings.filter(({ kind }) => kind === "missing-column");
    const answers = Object.fromEntries(
      asked.flatMap(({ question }) => (question ? [[question.id, question.answers[0]!] as const] : [])),
    );
    expect(kinds(read(grid, { answers }))).not.toContain("scores-mostly-differ");
    const turned = after(grid, "counts-like-scores", { as: "as-proposed" }, { answers });
    expect(open(turned)).toEqual([]);
    expect(units(turned)).toEqual(["水利局 36 1", "公安局 25 2", "民政局 9 0"]);
  });

  test("alone among counts may be items, or as many items as points", () => {
    const alone = read(sheet(PLAIN, ["15分|1", "12|0", "7|2"]));
    expect(kinds(alone)).not.toContain("counts-shown-as-scores");
    expect(buttons(alone, "doubtful-cells")).toEqual(["按 3 条计", "按 15 条计", "不计这一行"]);
    expect(buttons(read(sheet(PLAIN, ["14分|1", "12|0", "7|2"])), "doubtful-cells")[0]).toBe("按 14 条计");
  });

  test("with parts of an item can only be scores", () => {
    const halves = { ...zhalantun, channels: zhalantun.channels.map((channel) => ({ ...channel, points: 2.5 })) };
    const asked = read(sheet(PLAIN, ["12.5分|1", "5分|0"]), { scheme: halves });
    expect(buttons(asked, "counts-shown-as-scores")).toEqual(["是得分，按每条分值换成条数"]);
    expect(buttons(read(sheet(PLAIN, ["12.4分|1", "5分|0"]), { scheme: halves }), "counts-shown-as-scores")).toEqual(
      [],
    );
  });

  test("are none where they say items, or where old scores say that they are counts", () => {
    expect(kinds(read(shown(["36|1", "24|0"], (cell) => `${cell}条`)))).not.toContain("counts-shown-as-scores");
    const scored = shown(["36|1|190", "24|0|120"], (cell) => `${cell}分`, `${PLAIN}|得分`);
    expect(kinds(read(scored))).not.toContain("counts-shown-as-scores");
  });
});
