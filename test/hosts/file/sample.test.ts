import { readFileSync } from "node:fs";
import { SAMPLE_FILE, SAMPLE_SOURCE, makeSample } from "../../../scripts/samples/sample";
import { readActive } from "./read";
import { unzip } from "./unzip";

test("the sample in the repository is what npm run sample makes", async () => {
  expect(unzip(readFileSync(SAMPLE_FILE))).toEqual(unzip(await makeSample(readFileSync(SAMPLE_SOURCE))));
});

test("the sample has a merged title, 53 units and the published sums", async () => {
  const { values, merges } = await readActive("sample.xlsx", readFileSync(SAMPLE_FILE));
  expect(merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 5 }]);
  expect(values[1]).toEqual(["序号", "单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"]);
  expect(values.slice(2, -1)).toHaveLength(53);
  expect(values.at(-1)).toEqual(["", "合计", "", 773, 14]);
});
