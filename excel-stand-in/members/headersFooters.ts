import { invalidArgument } from "../requests/errors";
import type { HeaderFooterTexts, Page } from "../workbook/page";
import { type MemberTable, objectOf, type Scalar } from "./member";
import { booleanScalar, textScalar } from "./scalars";

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"];

/** `Excel.HeaderFooterGroup`. */
export const headersFootersTable: MemberTable<Page> = {
  type: "HeaderFooterGroup",
  since: "1.9",
  scalars: {
    State: textScalar("headerState", STATES),
    UseSheetMargins: booleanScalar("useSheetMargins"),
    UseSheetScale: booleanScalar("useSheetScale"),
  },
  navigation: {
    DefaultForAllPages: { get: (page) => objectOf(headerFooterTable, page.texts.oddPages) },
    EvenPages: { get: (page) => objectOf(headerFooterTable, page.texts.evenPages) },
    FirstPage: { get: (page) => objectOf(headerFooterTable, page.texts.firstPage) },
    OddPages: { get: (page) => objectOf(headerFooterTable, page.texts.oddPages) },
  },
};

function part(field: keyof HeaderFooterTexts): Scalar<HeaderFooterTexts> {
  return {
    get: (texts) => texts[field],
    set(texts, value, location) {
      // Assumption: Excel's limit of 255 characters is checked for each of the three parts.
      if (typeof value !== "string" || value.length > 255) throw invalidArgument(location);
      texts[field] = value;
    },
  };
}

/** `Excel.HeaderFooter`. */
export const headerFooterTable: MemberTable<HeaderFooterTexts> = {
  type: "HeaderFooter",
  since: "1.9",
  scalars: {
    CenterFooter: part("centerFooter"),
    CenterHeader: part("centerHeader"),
    LeftFooter: part("leftFooter"),
    LeftHeader: part("leftHeader"),
    RightFooter: part("rightFooter"),
    RightHeader: part("rightHeader"),
  },
};
