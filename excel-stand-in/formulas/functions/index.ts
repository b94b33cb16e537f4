import { CONDITIONS } from "./conditions";
import { DATES } from "./dates";
import { LOGIC } from "./logic";
import { LOOKUP } from "./lookup";
import { NUMBERS } from "./numbers";
import type { BuiltIn } from "./result";
import { TEXTS } from "./texts";

export { firstError, isTable, type Result, toNumber } from "./result";

/** Excel's own functions that formulas may use here. */
export const BUILT_IN: ReadonlyMap<string, BuiltIn> = new Map(
  Object.entries({ ...NUMBERS, ...CONDITIONS, ...LOGIC, ...LOOKUP, ...TEXTS, ...DATES }),
);

/** Functions of Excel that the emulation does not know: using one is a gap, not a `#NAME?`. */
export const MISSING_BUILT_IN: ReadonlySet<string> = new Set(
  (
    "CEILING FLOOR TRUNC POWER SQRT PRODUCT MEDIAN MODE STDEV MAXIFS MINIFS RANK.AVG PERCENTRANK OFFSET INDIRECT LOOKUP " +
    "XMATCH SORT SORTBY FILTER UNIQUE SEQUENCE RAND RANDBETWEEN REPLACE REPT PROPER FIXED DOLLAR CHAR CODE ASC DBCS CLEAN " +
    "DATEVALUE DATEDIF EDATE EOMONTH WEEKDAY WEEKNUM NETWORKDAYS NOW TIME HOUR MINUTE SECOND IFS SWITCH IFNA XOR ISNA " +
    "ISERR ISLOGICAL N T TYPE SUBTOTAL AGGREGATE TRANSPOSE ADDRESS LET LAMBDA HYPERLINK"
  ).split(" "),
);
