import { after, buttons, kinds, open, read, said } from "../../support/intake";
import { counts } from "./logRows";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";

const log = (remark: string): string =>
  `序号|标题|单位|采用网站|备注\n1|春灌开始|水利局|${OWN}|${remark}\n2|反诈宣传|公安局|${OWN}、${UPPER}|${remark}`;

test.each([`另被${UPPER}采用`, `${UPPER}也刊发了`, `3月5日${UPPER}采用`])(
  "a remark that another site adopted the item, %s, is asked about where that is not marked",
  (remark) => {
    expect(said(read(log(remark)), "log-remark-names")).toBe(
      `台账“统计表”有 1 条旁边写着“${remark}”一类（E2），却没有标着${UPPER}采用。请改正，或选定。`,
    );
    expect(buttons(read(log(remark)), "log-remark-names")).toEqual([`${UPPER}也采用了`, "没有采用"]);
    expect(counts(after(log(remark), "log-remark-names", { as: "count", value: 0 }))[0]).toBe("水利局 1 1 0");
    const taken = after(log(remark), "log-remark-names", { as: "name", name: UPPER });
    expect(open(taken)).toEqual([]);
    expect(counts(taken)).toEqual(["水利局 1 1 1", "公安局 1 1 1"]);
  },
);

test.each([`${UPPER}未采用`, `已报${UPPER}`, `拟推荐${UPPER}采用`, "首页采用", `${OWN}采用`, UPPER])(
  "%s says nothing of the kind",
  (remark) => {
    expect(kinds(read(log(remark)))).not.toContain("log-remark-names");
  },
);
