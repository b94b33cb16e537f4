import { type Ask, loaded, sheetOf } from "./question";

/** How often, and how long after one another, a cell is looked at until its function has answered. */
const LOOKS = 60;
const PAUSE = 250;

/** What a formula shows once it is worked out. */
function worked(formula: string, prepare: (sheet: Excel.Worksheet) => void = () => undefined): Ask {
  return async (context) => {
    const sheet = sheetOf(context);
    prepare(sheet);
    const cell = sheet.getRange("AA50");
    cell.formulas = [[formula]];
    for (let looks = 0; looks < LOOKS; looks++) {
      const [[value]] = (await loaded(cell, "values")).values as [[unknown]];
      if (value !== "#BUSY!" && value !== "#GETTING_DATA") return value;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return "#BUSY!";
  };
}

/** What custom functions are given; ADOPTRAW writes it down. */
export const FUNCTIONS = {
  "what a function gets of a blank cell": worked("=ADOPTRAW(AB60)"),
  "what a function gets of a range with a blank": worked("=ADOPTRAW(AB50:AC51)", (sheet) => {
    sheet.getRange("AB50:AC50").values = [["甲", 1]];
    sheet.getRange("AC51").values = [[true]];
  }),
  "what a function gets of an error": worked("=ADOPTRAW(AD50)", (sheet) => {
    sheet.getRange("AD50").formulas = [["=1/0"]];
  }),
  "what a function gets of an argument that is left out": worked("=ADOPTRAW()"),
  "what a function gets of a whole column": worked("=ADOPTRAW(AB:AB)"),
  "a range where one value is wanted": worked("=ADOPTRANK(AC50,AC50:AC51,AC50:AC51)"),
} satisfies Readonly<Record<string, Ask>>;
