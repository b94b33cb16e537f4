import { implementedMembers } from "./members/index";
import { openExcel } from "./open";

test("the members that the emulation implements are listed", () => {
  const members = implementedMembers();
  expect(members).toEqual([...new Set(members)].sort());
  expect(members).toEqual(
    expect.arrayContaining([
      "Range.values",
      "Range.getSpecialCellsOrNullObject",
      "Worksheet.onChanged",
      "WorksheetCollection.getItem",
      "WorksheetCollection.items",
      "PageLayout.setPrintTitleRows",
    ]),
  );
  expect(members.filter((member) => member.includes("_"))).toEqual([]);
});

test("each of them is a member of the library's own class", async () => {
  const excel = await openExcel();
  const classes = excel.Excel as unknown as Record<string, { readonly prototype: object }>;
  const unknown = implementedMembers().filter((member) => {
    const [type = "", name = ""] = member.split(".");
    const prototype = classes[type]?.prototype;
    return prototype === undefined || !(name in prototype);
  });
  expect(unknown).toEqual([]);
});
