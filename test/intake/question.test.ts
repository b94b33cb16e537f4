import { answerTo, question } from "../../src/findings/question";

const about = (cells: readonly string[]): ReturnType<typeof question> =>
  question("sheet", ["outside", "台账", ...cells], [{ as: "accept" }]);

test("a question about thousands of cells has a short name, in which each of them counts", () => {
  const cells = Array.from({ length: 20_000 }, (_, n) => `C${n} 2023-04-${n}`);
  const asked = about(cells);
  const given = { [asked.id]: { as: "accept" } } as const;
  expect(asked.id.length).toBeLessThan(200);
  expect(answerTo(about([...cells]), given)).toEqual({ as: "accept" });
  expect(answerTo(about([...cells.slice(0, -1), "C19999 2024"]), given)).toBeUndefined();
  expect(answerTo(about(cells.slice(1)), given)).toBeUndefined();
});

test("the name of a question about a few cells can be read", () => {
  expect(about(["C2 a|b"]).id).toBe("outside|台账|C2 a\\|b");
});
