import type { FactsProblem } from "../../bulletin/notice/factsRefused";
import type { MissingFigure, WrongPlaceholder } from "../errors";
import type { SchemeProblem } from "../../bulletin/schemeRefused";

/** What is wrong with a field of a scheme, to stand after the field's name. */
export function schemeProblem(reason: SchemeProblem): string {
  switch (reason.problem) {
    case "missing":
      return "is missing";
    case "unknown-field":
      return "is no field of a scheme; perhaps it is misspelt";
    case "not-text":
      return "must be a text";
    case "empty":
      return "must not be empty";
    case "not-a-list":
      return "must be a list";
    case "not-an-object":
      return "must be a set of fields";
    case "not-a-number":
      return `is “${String(reason.found)}”, which is no number`;
    case "negative":
      return `is ${String(reason.found)}; points must not be below 0`;
    case "too-many-decimals":
      return `is ${String(reason.found)}; at most four decimals`;
    case "twice":
      return `“${reason.name}” stands there twice`;
    case "unknown-channel":
      return `“${reason.name}” is no channel of the scheme`;
    case "unknown-group":
      return `“${reason.name}” is no group of the scheme`;
    case "unknown-name":
      return `“${reason.name}” is not defined in the scheme`;
    case "not-whole":
      return `is ${String(reason.found)}; it must be a whole number`;
    case "not-a-day":
      return `is “${String(reason.found)}”, no day; write it like 2023-03-31`;
    case "below-min":
      return `is ${String(reason.found)}, below the minimum`;
    case "not-ascending":
      return `is ${String(reason.found)}; each band must begin higher than the one before`;
    case "in-no-appendix":
      return `“${reason.name}” stands in none of the appendices`;
    case "not-in-roster":
      return `“${reason.name}” is not in the roster; add it there first`;
    case "too-many":
      return `has ${reason.found} items; at most ${reason.most}`;
    case "too-large":
      return `is ${reason.found}; at most ${reason.most}, and no less than -${reason.most}`;
    case "product":
      return `is ${reason.found}, which times the points, ${reason.points}, is above ${reason.most} or has more than four decimals`;
    case "unknown-placeholder":
      return `has an unknown {${reason.name}}`;
    case "not-one-of":
      return `is “${String(reason.found)}”, not one of ${reason.allowed.join(", ")}`;
    case "newer-version":
      return `is ${String(reason.found)}; this program knows versions 1 and 2, please update it`;
  }
}

/** What is wrong with a field of the facts, likewise. */
export function factsProblem(reason: FactsProblem): string {
  switch (reason.problem) {
    case "unknown-field":
      return "is no field of a notice's facts; perhaps it is misspelt";
    case "not-a-count":
      return `is “${String(reason.found)}”; it must be a whole number, 0 or more`;
    case "not-a-figure":
      return `is “${String(reason.found)}”; it must be a number of at most four decimals`;
    case "not-a-date":
      return `is “${String(reason.found)}”, which is no date such as 2023-04-13`;
    case "not-true-or-false":
      return `is “${String(reason.found)}”; it must be true or false`;
    case "unknown-channel":
      return `names “${reason.name}”, which is no channel of the scheme: ${reason.known.join(", ")}`;
    case "unknown-group":
      return `names “${reason.name}”, which is no group of the scheme: ${reason.known.join(", ")}`;
    case "unknown-placeholder":
      return (
        `holds {${reason.name}} (character ${reason.at}), which there is not; ` +
        (reason.nearest === undefined
          ? `there are ${reason.known.map((name) => `{${name}}`).join(" ")}`
          : `perhaps {${reason.nearest}} is meant`)
      );
    case "unknown-argument":
    case "unknown-value":
    case "needs-argument":
      return `holds {${reason.placeholder}} (character ${reason.at}), which ${wrongPlaceholder(reason)}`;
    case "not-in-table":
    case "not-given":
    case "empty-group":
    case "of-nothing":
    case "nobody":
      return `holds {${reason.placeholder}} (character ${reason.at}), for which there is no figure: ${missingFigure(reason)}`;
    case "no-value":
      return `has {${reason.name}}, of which nothing is known; give it, or put the sentence in [ ] so that it is left out`;
    case "unbalanced":
      return `has a ${reason.sign} without its partner`;
    case "sum-differs":
      return `is ${reason.found}, but the groups add up to ${reason.expected}`;
    case "table-differs":
      return `is ${reason.found}, but the table says ${reason.expected}; make them agree or leave it out`;
    default:
      return schemeProblem(reason);
  }
}

function wrongPlaceholder(reason: WrongPlaceholder): string {
  const { known } = reason;
  const allowed = known.length === 0 ? "" : `; there are ${known.join(", ")}`;
  if (reason.problem === "needs-argument")
    return reason.argument === ""
      ? `does not say of which units or figure it is${allowed}`
      : `has to say “${reason.argument}=”, for there are several${allowed}`;
  const closest = reason.nearest === undefined ? "" : `, perhaps “${reason.nearest}” is meant`;
  return reason.problem === "unknown-argument"
    ? `cannot have “${reason.name}”${closest}${allowed}`
    : `has “${reason.argument}=${reason.name}”, which there is not${closest}${allowed}`;
}

function missingFigure(reason: MissingFigure): string {
  switch (reason.problem) {
    case "not-in-table": {
      const { units } = reason;
      const some =
        units.length === 0 ? "" : ` (of ${units.slice(0, 3).join(", ")}${units.length > 3 ? " and more" : ""})`;
      return `the table does not say ${reason.figure}${some}`;
    }
    case "not-given":
      return `nobody has given “${reason.key}” of ${reason.period}`;
    case "empty-group":
      return `“${reason.group}” has no unit`;
    case "of-nothing":
      return `${reason.figure} is 0`;
    case "nobody":
      return "there is no such unit";
  }
}
