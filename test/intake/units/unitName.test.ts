import { readFileSync } from "node:fs";
import fc from "fast-check";
import { unitKey } from "../../../src/bulletin/unitKey";
import { trimmed } from "../../../src/cells/plainText";
import { splitFootnote } from "../../../src/intake/rows/footnote";
import { cleanUnitName, similarFinder, similarUnits } from "../../../src/intake/units/unitName";

test.each([
  ["1.水利局", "水利局", ["1."]],
  ["1、水利局", "水利局", ["1、"]],
  ["1.、水利局", "水利局", ["1.、"]],
  ["01. 水利局", "水利局", ["01."]],
  ["12．水利局", "水利局", ["12．"]],
  ["1）水利局", "水利局", ["1）"]],
  ["1) 水利局", "水利局", ["1)"]],
  ["(1)水利局", "水利局", ["(1)"]],
  ["（12）水利局", "水利局", ["（12）"]],
  ["①水利局", "水利局", ["①"]],
  ["53、110指挥中心", "110指挥中心", ["53、"]],
  ["1204.大河湾村", "大河湾村", ["1204."]],
  ["水利局（盖章）", "水利局", ["（盖章）"]],
  ["水利局(公章)", "水利局", ["(公章)"]],
  ["水利局（章）", "水利局", ["（章）"]],
  ["水利局(签章)", "水利局", ["(签章)"]],
  ["水利局（加盖公章）", "水利局", ["（加盖公章）"]],
  ["水利局（加盖单位公章）：", "水利局", ["（加盖单位公章）："]],
  ["水利局【盖 章】", "水利局", ["【盖 章】"]],
  ["水利局盖章", "水利局", ["盖章"]],
  ["水利局  盖  章", "水利局", ["盖  章"]],
  ["水利局*", "水利局", ["*"]],
  ["水利局＊", "水利局", ["＊"]],
  ["公安局①", "公安局", ["①"]],
  ["公安局 ¹", "公安局", ["¹"]],
  ["公安局①②", "公安局", ["①②"]],
  ["公安局[1]", "公安局", ["[1]"]],
  ["公安局（注1）", "公安局", ["（注1）"]],
  ["公安局※#△▲☆★", "公安局", ["※#△▲☆★"]],
  ["★公安局", "公安局", ["★"]],
  ["3.柴河镇（盖章）*", "柴河镇", ["3.", "（盖章）", "*"]],
  [" 教育局（体育局）（盖章） ", "教育局（体育局）", ["（盖章）"]],
  ["柴河镇：", "柴河镇", ["："]],
  ["柴河镇-", "柴河镇", ["-"]],
  ["柴河镇——", "柴河镇", ["—", "—"]],
  ["柴河镇/", "柴河镇", ["/"]],
  ["●公安局", "公安局", ["●"]],
  ["■ 柴河镇", "柴河镇", ["■"]],
  ["《柴河镇》", "柴河镇", ["《", "》"]],
  ["“柴河镇”", "柴河镇", ["“", "”"]],
  ["1.“柴河镇”（盖章）", "柴河镇", ["1.", "“", "”", "（盖章）"]],
  ["水利局（盖章）,", "水利局", ["（盖章）", ","]],
])("of “%s” the name is “%s”", (text, name, removed) => {
  expect(cleanUnitName(text)).toEqual({ name, removed });
});

test.each([
  "水利局",
  "“放管服”改革办",
  "《扎兰屯报》社",
  "教育局（体育局）",
  "教育局（含二级单位）",
  "110指挥中心",
  "12345热线办",
  "（12345）热线办",
  "1号楼社区",
  "第1中学",
  "3.15活动办",
  "一、市直部门",
  "（一）市直部门",
  "二道河乡",
  "印章管理中心",
  "公安局（1）",
  "**",
  "①",
  "（盖章）",
  "",
])("“%s” stays as it is", (text) => {
  expect(cleanUnitName(text)).toEqual({ name: text, removed: [] });
});

test("cleaning twice changes nothing more, and nothing is lost but blanks", () => {
  const part = fc.constantFrom(
    "1.",
    "12、",
    "（3）",
    "①",
    "*",
    "[1]",
    "（注2）",
    "（盖章）",
    "盖 章",
    " ",
    "水利局",
    "110",
    "（体育局）",
    "#",
    "章",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(part, { maxLength: 8 }).map((parts) => parts.join("")),
      ),
      (text) => {
        const { name, removed } = cleanUnitName(text);
        expect(cleanUnitName(name)).toEqual({ name, removed: [] });
        const signs = (all: string): string => [...all.replace(/\s/g, "")].sort().join("");
        // a sign that nobody sees is told by its number
        const taken = removed
          .join("")
          .replace(/U\+([\dA-F]{4,6})/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));
        expect(signs(name + taken)).toBe(signs(trimmed(text)));
      },
    ),
    { numRuns: 1_000 },
  );
});

test.each([" ", "#", "1", "1.", "*", "（", "盖 ", "\u200b", "①水", "（注1）"])(
  "a cell full of “%s” is done in no time",
  (part) => {
    // ten times what a cell can hold: what grows with the square of it would take longer than a test may
    const text = `水${part.repeat(327_670 / part.length)}利`;
    expect(cleanUnitName(text).name).toContain("水");
    cleanUnitName(text.slice(1, -1));
    splitFootnote(text.slice(0, -1));
  },
);

test.each([
  ["市水利局", "水利局", "prefix"],
  ["公安局交警大队", "交警大队", "prefix"],
  ["农业农村局农机推广中心", "农机推广中心", "prefix"],
  ["水利局办公室", "水利局", "prefix"],
  ["水利局办公室", "办公室", undefined],
  ["公安局交警大队", "公安局", undefined],
  ["县委组织部", "组织部", "prefix"],
  ["市市场监督管理局", "市场监督管理局", "prefix"],
  ["水务局", "水利局", "rename"],
  ["市水务局", "水利局", "rename"],
  ["农牧局", "农业农村局", "rename"],
  ["卫健委", "卫生健康委员会", "short"],
  ["卫计局", "卫健委", "rename"],
  ["文旅局", "文体旅游广电局", "short"],
  ["人社局", "人力资源和社会保障局", "short"],
  ["市监局", "市场监督管理局", "short"],
  ["市场监管局", "市场监督管理局", "short"],
  ["住建局", "住房和城乡建设局", "short"],
  ["发改委", "发展和改革委员会", "short"],
  ["工信局", "工业和信息化局", "short"],
  ["团市委", "共青团扎兰屯市委员会", "short"],
  ["团市委", "共青团", "short"],
  ["政法委", "政法委员会", "short"],
  ["应急局", "应急管理局", "short"],
  ["退役军人局", "退役军人事务局", "short"],
  ["医保局", "医疗保障局", "short"],
  ["国土资源局", "自然资源局", "rename"],
  ["环保局", "生态环境局", "rename"],
  ["审批局", "政务服务局", "rename"],
  ["扶贫办", "乡村振兴局", "rename"],
  ["编办", "机构编制委员会办公室", "short"],
  ["政府办", "政府办公室", "short"],
  ["妇联", "妇女联合会", "short"],
  ["工会", "总工会", "short"],
  // a township's committee, its government and the office of both
  ["柴河镇党委", "柴河镇政府", "prefix"],
  ["柴河镇党委", "柴河镇人民政府", "prefix"],
  ["柴河镇党政办", "柴河镇", "prefix"],
  ["柴河镇党政综合办公室", "柴河镇党委", "prefix"],
  ["柴河镇党委办公室", "柴河镇人民政府办公室", "prefix"],
  ["柴河镇党委和政府", "柴河镇", "prefix"],
  ["中共柴河镇委员会", "柴河镇人民政府", "prefix"],
  ["中共扎兰屯市柴河镇委员会", "柴河镇党委", "prefix"],
  ["向阳街道党工委", "向阳街道办事处", "prefix"],
  ["向阳街道综合办", "向阳办", "prefix"],
  ["萨马街鄂温克民族乡党委", "萨马街鄂温克民族乡人民政府", "prefix"],
  ["开发区管委会", "开发区管理委员会", "prefix"],
  ["开发区党工委", "开发区", "prefix"],
  ["柴河镇派出所", "柴河镇党委", undefined],
  ["柴河镇卫生院", "柴河镇", undefined],
  ["柴河镇中心校", "柴河镇政府", undefined],
  ["柴河镇党委", "大河湾镇党委", undefined],
  ["乡村振兴局", "乡村振兴办", "rename"],
  ["教育局", "教育局机关", "part"],
  ["柴河镇", "柴河", "prefix"],
  ["柴河镇委", "柴河镇", "prefix"],
  ["达斡尔民族乡", "达斡尔乡", "prefix"],
  ["南木鄂伦春民族乡", "南木乡", "prefix"],
  ["市委办公室", "市委办", "short"],
  ["人大办", "人大常委会办公室", "short"],
  ["法院", "人民法院", "short"],
  ["政协", "政协办公室", "short"],
  ["国家税务总局扎兰屯市税务局", "税务局", "short"],
  ["扎兰屯市气象局", "气象局", "place"],
  ["海拉尔区教育局", "教育局", "place"],
  ["开发区财政局", "财政局", undefined],
  ["教育局", "教育局(体育局)", undefined],
  ["大河湾镇", "大河弯镇", "sign"],
  ["财政局", "民政局", "sign"],
  ["甲局", "乙局", undefined],
  ["水利局", "水利局", undefined],
  ["水利局", "公安局机关党委", undefined],
  ["审批局", "审计局", "sign"],
])("%s and %s: %j", (a, b, likeness) => {
  const keys = [unitKey(a), unitKey(b)] as const;
  expect(similarUnits(...keys)).toBe(likeness);
  expect(similarUnits(keys[1], keys[0])).toBe(likeness);
});

test("no two of the published units are taken for one office", () => {
  const file = readFileSync(new URL("../../fixtures/workbooks/cases.json", import.meta.url), "utf8");
  const cases = JSON.parse(file) as { id: string; expect: { units: object } }[];
  const units = Object.keys(cases.find(({ id }) => id === "W14")!.expect.units).map((unit) =>
    unitKey(unit, "扎兰屯市"),
  );
  expect(units).toHaveLength(53);
  const alike = units.flatMap((a, i) => units.slice(i + 1).map((b) => similarUnits(a, b)));
  expect(alike.filter((likeness) => likeness === "rename" || likeness === "prefix")).toEqual([]);
});

test("whatever is alike is found without comparing each with each", () => {
  const sign = fc.constantFrom(..."市县委水利务局教育体卫生健康员会办公室");
  const name = fc.array(sign, { minLength: 1, maxLength: 7 }).map((signs) => signs.join(""));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 40 }), name, (keys, key) => {
      const alike = keys.flatMap((other, n) => (similarUnits(key, other) ? [n] : []));
      expect(similarFinder(keys)(key)).toEqual(alike);
    }),
    { numRuns: 2000 },
  );
});
