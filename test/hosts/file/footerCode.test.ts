import { footerCode } from "../../../src/hosts/footerCode";

const song = { font: "宋体", size: 14 };

test("on the right the space of one character stands after the page number", () => {
  expect(footerCode({ ...song, text: "— {page} —" }, "right")).toBe('&14&"宋体,Regular"— &P —\u3000');
});

test("on the left the space of one character stands before the page number", () => {
  expect(footerCode({ ...song, text: "— {page} —" }, "left")).toBe('&14&"宋体,Regular"\u3000— &P —');
});

test("an ampersand in the text is doubled", () => {
  expect(footerCode({ ...song, text: "A&P {page}" }, "right")).toContain("A&&P &P");
});

test("a digit after the size does not become part of it", () => {
  expect(footerCode({ ...song, text: "2023年第{page}页" }, "right")).toBe('&14&"宋体,Regular"2023年第&P页\u3000');
});

test("a hyphen right after the page number does not calculate with it", () => {
  expect(footerCode({ ...song, text: "-{page}-" }, "right")).toBe('&14&"宋体,Regular"-&P&14-\u3000');
});

test("quotes in the name of a font cannot end it", () => {
  expect(footerCode({ text: "{page}", font: '宋"&体', size: 9 }, "right")).toBe('&9&"宋体,Regular"&P\u3000');
});
