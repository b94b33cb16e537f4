import { contains } from "../../src/cells/area";

test.each([
  { row: 0, column: 0, rows: 1, columns: 1 },
  { row: 1, column: 2, rows: 2, columns: 1 },
  { row: 2, column: 1, rows: 1, columns: 3 },
])("%j holds just the cells of its rows and columns", (area) => {
  const inside: string[] = [];
  for (let row = 0; row < 5; row++)
    for (let column = 0; column < 5; column++) if (contains(area, row, column)) inside.push(`${row} ${column}`);
  const expected = Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => `${area.row + i} ${area.column + j}`),
  );
  expect(inside).toEqual(expected.flat());
});
