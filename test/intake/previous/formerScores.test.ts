import type { Grid } from "../../../src/cells/grid";
import type { Finding } from "../../../src/findings/finding";
import { inquiry as begin } from "../../../src/findings/inquiry";
import type { Answer } from "../../../src/findings/question";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { readStandings, type Standings } from "../../../src/intake/previous/previous";
import { draw } from "../../support/draw";
import { answered, buttons, find } from "../../support/intake";

interface Told {
  readonly standings: Standings;
  readonly findings: readonly Finding[];
}

function read(text: string, answers = {}, more: Partial<Grid> = {}): Told {
  const inquiry = begin(answers);
  const standings = readStandings([draw(text, more)], zhalantun, inquiry);
  return { standings, findings: inquiry.findings };
}

function after(text: string, answer: Answer): Told {
  return read(text, answered(read(text), "ambiguous-column", answer));
}

const scores = ({ standings }: Told): number[] => [...standings.values()].map(({ score }) => score);
const kinds = ({ findings }: Told): string[] => findings.map(({ kind }) => kind);

describe("scores of parts", () => {
  const sites = "单位|扎兰屯市政府网得分|呼伦贝尔市政府网得分\n水利局|30|10\n公安局|25|0";
  const months = "单位|1月得分|2月得分|3月得分\n水利局|5|10|15\n公安局|0|5|5";

  test("of the sites are added up, which is the only answer: what one of them gave is not what a unit has", () => {
    expect(buttons(read(sites), "ambiguous-column")).toEqual(["把这 2 列相加"]);
    const [sum] = find(read(sites), "ambiguous-column").question!.answers;
    expect(scores(after(sites, sum!))).toEqual([40, 25]);
  });

  test("of the months may be added up, or one of them taken", () => {
    const { question } = find(read(months), "ambiguous-column");
    expect(question!.answers.map(({ as }) => as)).toEqual(["columns", "column", "column", "column"]);
    expect(scores(after(months, question!.answers[0]!))).toEqual([30, 10]);
    expect(scores(after(months, question!.answers[3]!))).toEqual([15, 5]);
  });

  test("beside their sum are none that goes on, whatever it is called", () => {
    const beside = (sum: string, first = 30): Told =>
      read(`单位|1月得分|2月得分|3月得分|${sum}\n水利局|5|10|15|${first}\n公安局|0|5|5|10`);
    for (const sum of ["合计", "小计（分）", "累计"])
      expect([kinds(beside(sum)), scores(beside(sum))]).toEqual([[], [30, 10]]);
    expect(kinds(beside("合计", 31))).toContain("ambiguous-column");
  });

  test("of one of which nothing can be read ask about the unit's, and offer the sum of the others", () => {
    const doubt = months.replace("5|10|15", "5|十分|15");
    const answers = answered(
      read(doubt),
      "ambiguous-column",
      find(read(doubt), "ambiguous-column").question!.answers[0]!,
    );
    const { found, question } = find(read(doubt, answers), "previous-doubtful");
    expect([found, question!.answers[0]]).toEqual(["5 + 十分 + 15", { as: "count", value: 20 }]);
  });
});

test.each([
  ["3月得分|1-3月得分", "5|30"],
  ["一季度得分|二季度得分|上半年得分", "10|20|30"],
  ["本季得分|本年得分", "5|30"],
  ["本季得分|全年得分", "5|30"],
])("of %s the longest time goes on", (headings, points) => {
  const told = read(`单位|${headings}\n水利局|${points}\n公安局|${points}`);
  expect([kinds(told), scores(told)]).toEqual([[], [30, 30]]);
});

test("of two columns of one heading the one that is seen goes on, and both are told apart where both are", () => {
  const text = "单位|累计得分|累计得分\n水利局|23|30\n公安局|3|10";
  const hidden = read(text, {}, { hiddenColumns: new Set([1]) });
  expect([kinds(hidden), scores(hidden)]).toEqual([[], [30, 10]]);
  expect(buttons(read(text), "ambiguous-column")).toEqual(["用“累计得分（B列）”", "用“累计得分（C列）”"]);
  expect(scores(after(text, { as: "column", heading: "累计得分（C列）" }))).toEqual([30, 10]);
});

test.each(["排名||累计得分\n1|水利局|30\n2|公安局|10", "类别||累计得分\n部门|水利局|30\n部门|公安局|10"])(
  "the only names are those of the units though nobody wrote a heading over them",
  (text) => {
    expect([kinds(read(text)), scores(read(text))]).toEqual([[], [30, 10]]);
  },
);

test("a comment or a remark that speaks against a score is a question", () => {
  const text = "单位|累计得分|备注\n水利局|30|\n公安局|10|";
  const comment = read(text, {}, { comments: new Map([["B2", { texts: ["应为25分"] }]]) });
  expect(find(comment, "previous-doubtful")).toMatchObject({ units: ["水利局"], found: "30（应为25分）" });
  expect(buttons(comment, "previous-doubtful")).toEqual(["按 30 分带入", "按 25 分带入", "按 0 分带入"]);
  expect(find(read(text.replace("10|", "10|多计5分")), "previous-doubtful").units).toEqual(["公安局"]);
  expect(kinds(read(text.replace("10|", "10|报送及时")))).toEqual([]);
});
