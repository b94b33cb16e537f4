import { factsOf } from "../../src/generate/factsOf";
import { checkMemory } from "../../src/generate/memory";

const FACTS = { version: 1, date: "2023-04-13", submitted: { total: 2000 } };

test("facts are remembered", () => {
  const memory = checkMemory(JSON.parse(JSON.stringify({ facts: FACTS, factsPeriod: "1-3月", noticeSheet: true })));
  expect(factsOf(memory)).toEqual(FACTS);
  expect(memory).toMatchObject({ factsPeriod: "1-3月", noticeSheet: true });
});

test("damaged facts are as good as none", () => {
  for (const facts of [undefined, 3, [], "", {}, { version: 2 }, { ...FACTS, date: "x" }, { ...FACTS, other: 1 }])
    expect(factsOf(checkMemory({ facts }))).toEqual({ version: 1 });
  expect(checkMemory({ factsPeriod: 1, noticeSheet: "yes" })).toEqual({});
});
