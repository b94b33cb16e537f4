import { fuzz } from "./fuzz";

// always the same calls; npm run fuzz tries thousands of others
test("mutated files are refused or read: no crash, no hang, no trace of the program, no formula in what comes out", async () => {
  const { failures } = await fuzz(1, 80, 2);
  expect(failures).toEqual([]);
});
