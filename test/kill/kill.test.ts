import { killWhileWriting } from "./killWhileWriting";

// moments spread evenly; npm run kill -- 300 tries many more
test("a kill in the middle of writing leaves every file whole, old or new", async () => {
  let time = 0;
  const { damaged, whole, between } = await killWhileWriting(10, () => (time++ % 10) / 10);
  expect(damaged).toEqual([]);
  expect(whole + between).toBe(10);
});
