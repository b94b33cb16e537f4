import type { SchemeProblem } from "../../bulletin/schemeRefused";
import { foundIn } from "../found";
import { several } from "./several";

/** What is wrong with a field of a scheme, to stand after the field's name. */
export function schemeProblem(reason: SchemeProblem): string {
  switch (reason.problem) {
    case "missing":
      return "is missing";
    case "unknown-field":
      return "is not a field of a scheme; perhaps it is misspelt";
    case "not-text":
      return "must be a text";
    case "empty":
      return "must not be empty";
    case "zero":
      return "must be more than 0";
    case "not-a-list":
      return "must be a list";
    case "not-an-object":
      return "must be a set of fields";
    case "not-a-number":
      return `${found(reason.found)}, which is no number`;
    case "negative":
      return `is ${String(reason.found)}; it must not be below 0`;
    case "too-many-decimals":
      return `is ${String(reason.found)}; at most four decimals`;
    case "twice":
      return reason.first === undefined
        ? `“${reason.name}” stands there twice`
        : `“${reason.name}” is what ${reason.first} is called already; change one of them`;
    case "itself":
      return `“${reason.name}” is this part itself, which cannot build on its own points; name another one`;
    case "further-down":
      return `“${reason.name}” stands below this part, which can build on those above it only; move it up`;
    case "one-of-missing":
      return `is missing: there must be one of ${reason.fields.join(", ")}`;
    case "needs":
      return `is ${String(reason.found)}, which has no effect without ${reason.needs.length > 1 ? "one of " : ""}${reason.needs.join(", ")}; add that, or leave this out`;
    case "not-with":
      return `${reason.found === "" ? "" : `is ${String(reason.found)}, which `}has no effect beside ${reason.other}; leave one of them out`;
    case "never":
      return `is ${reason.found}, but must be above the least, ${reason.atLeast}: nothing is within these bounds`;
    case "before-from":
      return `is ${reason.found}, before the first day, ${reason.from}; perhaps they are the wrong way round`;
    case "unknown-channel":
      return `“${reason.name}” is no channel of the scheme`;
    case "unknown-group":
      return `“${reason.name}” is no group of the scheme`;
    case "unknown-name":
      return `“${reason.name}” is not defined in the scheme`;
    case "not-whole":
      return `is ${String(reason.found)}; it must be a whole number`;
    case "not-a-day":
      return `${found(reason.found)}, no day; write it like 2023-03-31`;
    case "below-min":
      return `is ${String(reason.found)}, below the minimum`;
    case "not-ascending":
      return `is ${String(reason.found)}; each band must begin higher than the one before`;
    case "in-no-appendix":
      return `“${reason.name}” stands in none of the appendices`;
    case "no-such-column":
      return `needs “${reason.show}”, which is no column of the appendix “${reason.name}”; add that column first`;
    case "only-by-rank":
      return "is for tables in the order of ranks only (“Order in the table” by rank)";
    case "only-for-units":
      return "is for appendices of one row a unit only (not one row an item; a chart not for units across either)";
    case "not-in-roster":
      return `“${reason.name}” is not in the roster; add it there first`;
    case "too-many":
      return `has ${several(reason.found, "item")}; at most ${reason.most}`;
    case "too-large":
      return `is ${Number.isFinite(reason.found) ? reason.found : "too large"}; at most ${reason.most}, and no less than -${reason.most}`;
    case "product":
      return `is ${reason.found}, which times the points, ${reason.points}, is above ${reason.most} or has more than four decimals`;
    case "unknown-placeholder":
      return `has an unknown {${reason.name}}`;
    case "not-one-of":
      return `${found(reason.found)}, not one of ${reason.allowed.map((each) => each || "“”").join(", ")}`;
    case "newer-version":
      return `${found(reason.found)}; this program knows versions 1 and 2, please update it`;
  }
}

/** is “about 20”, or is a list: what stands where something else should, to stand before what is said of it. */
export function found(value: unknown): string {
  return `is ${foundIn(value, ["a list", "a set of fields", "blank", "too large a number"])}`;
}
