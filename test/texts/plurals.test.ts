import { page as en } from "../../src/texts/en/page";

const { pane } = en;
const one = { rows: 1, used: 1, units: 1, adopted: 1, score: 1 };

test("one of a thing is called one", () => {
  const said = [
    pane.sourceBrief("Sheet1", 1, ""),
    pane.tableFound(2, 1, 1),
    pane.groupSize(1),
    pane.balance(one),
    pane.addedUp([{ sheet: "Sheet1", adopted: 1 }]),
    pane.merged(1),
    pane.added(1),
    pane.toSettle(1),
    pane.findingsBrief(1, 0),
    pane.noPreview(1),
  ];
  for (const text of said) expect(text).not.toMatch(/\b1 \w+s\b/);
});

test("several are called several", () => {
  expect(pane.balance({ ...one, units: 2, score: 5 })).toMatch(/2 units .* 1 item adopted, 5 points$/);
  expect(pane.toSettle(0)).toBe("0 matters must be settled first.");
});
