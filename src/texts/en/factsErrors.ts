import { type PlaceholderName, placeholderName } from "../../bulletin/notice/placeholders";
import type { FactsProblem, FactsRefused } from "../../bulletin/notice/factsRefused";
import type { ErrorWords, MissingFigure, WrongPlaceholder } from "../errors";
import { found, schemeProblem } from "./problems";

/** Of facts that are refused, which only those meet who make the text of a notice. */
export const factsErrors: ErrorWords<FactsRefused> = {
  "facts-refused": ({ field, reason }) =>
    `The facts of the notice cannot be used: ${field} ${factsProblem(reason)}. Correct it and try again.`,
};

/** What is wrong with a field of the facts, likewise. */
export function factsProblem(reason: FactsProblem): string {
  switch (reason.problem) {
    case "unknown-field":
      return "is not a field of a notice's facts; perhaps it is misspelt";
    case "newer-version":
      return `${found(reason.found)}; this program knows version 1, please update it`;
    case "not-a-count":
      return `${found(reason.found)}; it must be a whole number, 0 or more`;
    case "not-a-figure":
      return `${found(reason.found)}; it must be a number of at most four decimals`;
    case "not-a-date":
      return `${found(reason.found)}, which is no date such as 2023-04-13`;
    case "not-a-document-number":
      return `“${reason.found}” is no document number, which is written as 扎政办发〔2023〕12号: the year of four digits between 〔 and 〕, no 第, no zeros before the number`;
    case "before-issue":
      return `${reason.found} is before the date of issue, ${reason.issued}`;
    case "not-true-or-false":
      return `${found(reason.found)}; it must be true or false`;
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
      return `has {${reason.name}}, of which nothing is known${source(reason.name)}; give it, or put the sentence in [ ] so that it is left out`;
    case "too-deep":
      return `has [ ] within one another more than ${reason.most} deep`;
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

/** Where a clerk fills in what a placeholder stands for. */
const SOURCES: Readonly<Partial<Record<PlaceholderName, string>>> = {
  year: "the year stands in the period or in the sheet's title",
  basis: "it is filled in under “Documents it goes by”",
  submitted: "it is filled in under “Items submitted”",
  rate: "“Items submitted” has to be filled in before",
  best: "“How many of the best to name” is a field of the scheme",
  last: "“How many of the last to name” is a field of the scheme",
};

function source(placeholder: string): string {
  const said = SOURCES[placeholderName(placeholder) ?? "count"];
  return said === undefined ? "" : ` (${said})`;
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
