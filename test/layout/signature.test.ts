import type { NoticeBlock } from "../../src/layout/noticeLayout";
import { noticeStyles } from "../../src/layout/noticeStyles";
import { officialWidth } from "../../src/layout/measure";
import { signatureBlocks } from "../../src/layout/signature";

const WIDTH = 442;
const SIZE = 16;
const DATE = "2023年4月13日";
const style = noticeStyles("gb2312").signature;

/** Where a block's text begins and ends, in points from the left edge of the type area. */
function extent({ lines, left = 0, right = 0, align = "center" }: NoticeBlock): [from: number, to: number] {
  const width = officialWidth(lines[0]![0]!.text, SIZE);
  const from = { left, both: left, right: WIDTH - right - width, center: (left + WIDTH - right - width) / 2 }[align];
  return [from, from + width];
}

function blocks(offices: string[], date: string, seal: boolean): NoticeBlock[] {
  return signatureBlocks({ offices, date, seal }, style, WIDTH);
}

describe("with a seal", () => {
  test("the date ends four characters from the right and the office is centred over it", () => {
    const [office, date] = blocks(["政务服务局"], DATE, true).map(extent);
    expect(WIDTH - date![1]).toBeCloseTo(4 * SIZE);
    expect(office![0] + office![1]).toBeCloseTo(date![0] + date![1]);
  });

  test("a long office moves the axis to the left and stays inside", () => {
    const long = "扎兰屯市推进政府职能转变和“放管服”改革协调小组办公室";
    const [first, second, date] = blocks([long, "扎兰屯市政务服务局（代章）"], DATE, true).map(extent);
    expect(first![0]).toBeGreaterThanOrEqual(0);
    expect(first![1]).toBeLessThanOrEqual(WIDTH);
    expect(second![0] + second![1]).toBeCloseTo(first![0] + first![1]);
    expect(date![0] + date![1]).toBeCloseTo(first![0] + first![1]);
  });

  test("the seal's top comes within one line of the text", () => {
    const seal = (42 * 72) / 25.4;
    const [office, date] = blocks(["政务服务局"], DATE, true);
    const middle = office!.before! + style.line; // between office and date
    const gap = middle - seal / 2;
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(style.line);
    expect(date!.before).toBeUndefined();
  });
});

describe("without a seal", () => {
  test("the office ends two characters from the right and the date begins two right of it", () => {
    const [office, date] = blocks(["扎兰屯市政务服务局办公室"], DATE, false).map(extent);
    expect(WIDTH - office![1]).toBeCloseTo(2 * SIZE);
    expect(date![0] - office![0]).toBeCloseTo(2 * SIZE);
  });

  test("a date longer than the office ends two characters from the right", () => {
    const [office, date] = blocks(["公安局"], DATE, false).map(extent);
    expect(WIDTH - date![1]).toBeCloseTo(2 * SIZE);
    expect(date![0] - office![0]).toBeCloseTo(2 * SIZE);
  });

  test("of several offices each ends two characters from the right, the last one over the date", () => {
    const [first, last, date] = blocks(["公安局", "扎兰屯市政务服务局办公室"], DATE, false).map(extent);
    expect(WIDTH - first![1]).toBeCloseTo(2 * SIZE);
    expect(first![0]).toBeGreaterThan(last![0]);
    expect(WIDTH - last![1]).toBeCloseTo(2 * SIZE);
    expect(date![0] - last![0]).toBeCloseTo(2 * SIZE);
  });

  test("it begins one line below the text", () => {
    expect(blocks(["公安局"], DATE, false)[0]!.before).toBeCloseTo(style.line);
  });
});

test("without offices the date stands alone, without both there is nothing", () => {
  expect(blocks([], DATE, true).map(({ style, before }) => [style, before !== undefined])).toEqual([["date", true]]);
  expect(blocks([], "", true)).toEqual([]);
});
