import { readEntry } from "./entry";

const value = (result: boolean | number | string, numberFormat?: string) =>
  numberFormat === undefined ? { kind: "value", value: result } : { kind: "value", value: result, numberFormat };
const formula = (text: string) => ({ kind: "formula", formula: text });
const year = new Date().getFullYear();
const daysTo = (month: number, day: number) => (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

test.each<[input: string | number | boolean, entry: object]>([
  ["水利局", value("水利局")],
  ["36", value(36)],
  [" 36 ", value(36)],
  ["+1", value(1)],
  ["-1", value(-1)],
  ["-1.5", value(-1.5)],
  ["1e3", value(1000, "0.00E+00")],
  ["1,234", value(1234, "#,##0")],
  ["1,23", value("1,23")],
  ["12%", value(0.12, "0%")],
  ["12.5%", value(0.125, "0.00%")],
  ["(5)", value(-5)],
  ["TRUE", value(true)],
  ["false", value(false)],
  ["'36", value("36")],
  ["'=A1", value("=A1")],
  ["=A1", formula("=A1")],
  ["-A1", formula("=-A1")],
  ["+水利局", formula("=+水利局")],
  ["-", value("-")],
  ["=", value("=")],
  ["2023/3/1", value(44986, "yyyy/m/d")],
  ["2023-03-01", value(44986, "yyyy/m/d")],
  ["2023年3月1日", value(44986, 'yyyy"年"m"月"d"日"')],
  ["2023年3月", value(44986, 'yyyy"年"m"月"')],
  ["2023/3", value(44986, "mmm-yy")],
  ["3-1", value(daysTo(3, 1), 'm"月"d"日"')],
  ["2023/2/30", value("2023/2/30")],
  ["2023.3.1", value("2023.3.1")],
  ["12:30", value(12.5 / 24, "h:mm")],
  ["12:75", value("12:75")],
  ["３６", value("３６")],
  [36, value(36)],
  [true, value(true)],
  ["", { kind: "clear" }],
])("%j in a cell becomes %j", (input, entry) => {
  expect(readEntry(input, "General")).toEqual(entry);
});

test.each(["=A1", "001", "2023/3/1", "TRUE"])("%s stays text in a cell formatted as text", (input) => {
  expect(readEntry(input, "@")).toEqual(value(input));
});
