import { zhalantun } from "../../../src/gallery/zhalantun";
import { unitsWritten } from "../../../src/intake/units/unitNames";
import { after, open, read, units } from "../../support/intake";

const HEADER = "单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";

/** The names in a cell, where these others stand elsewhere. */
function named(cell: string, others: readonly string[] = []): string[] {
  return unitsWritten([cell, ...others], zhalantun)(cell).units.map(({ unit }) => unit);
}

describe("several units in one cell", () => {
  test.each<[string, string[]]>([
    ["水利局、财政局", ["水利局", "财政局"]],
    ["水利局/财政局", ["水利局", "财政局"]],
    ["水利局\n财政局", ["水利局", "财政局"]],
    ["交通运输局、\n邮政管理局", ["交通运输局", "邮政管理局"]],
    ["公安局和交警大队、柴河镇", ["公安局", "交警大队", "柴河镇"]],
    ["发展和改革委员会和财政局", ["发展和改革委员会", "财政局"]],
    ["党委办公室与政府办公室", ["党委办公室", "政府办公室"]],
    ["工会、妇联、团委", ["工会", "妇联", "团委"]],
  ])("%j names %j", (text, names) => {
    expect(named(text)).toEqual(names);
  });

  test.each([
    "住房和城乡建设局",
    "人力资源和社会保障局",
    "工业和信息化局",
    "文化和旅游局",
    "林业和草原局",
    "机关事务和公务用车管理中心",
    "城市管理和综合执法局",
    "行政审批和政务服务局",
    "民族宗教事务局（民委、宗教局）",
    "司 法 局",
    "人 力 资 源 和 社 会 保 障 局",
    "市场监督\n管理局",
    "扎兰屯市\n水利局",
    "中共扎兰屯市委\n政法委员会",
    "扎兰屯市人民政府\n办公室",
    "大河湾镇\n人民政府",
    "卫生健康\n委员会",
    "会同县",
  ])("%j is one", (text) => {
    expect(named(text)).toHaveLength(1);
  });

  test("short names are several where both are known", () => {
    expect(named("工会和妇联")).toEqual(["工会和妇联"]);
    expect(named("工会和妇联", ["工会", "妇联"])).toEqual(["工会", "妇联"]);
  });

  test("the clerk says whether it is one unit; what the roster has as one is not asked about", () => {
    const sheet = `${HEADER}\n水利局、财政局|36|0\n公安局|25|1`;
    expect(open(read(sheet))).toEqual([
      "工作表“统计表”A2：“水利局、财政局”一格里像是写了几个单位。要各计各的，请在表里一个单位一行，写明各自的条数；确是一个单位的名称，请确认。",
    ]);
    expect(units(after(sheet, "several-units", { as: "unit" }))).toEqual(["水利局、财政局 36 0", "公安局 25 1"]);
    expect(units(after(sheet, "several-units", { as: "leave-out" }))).toEqual(["公安局 25 1"]);
  });
});
