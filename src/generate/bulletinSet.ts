import { type Bulletin, type Known, makeBulletin, ofPeriod } from "../bulletin/bulletin";
import type { Scheme } from "../bulletin/scheme";
import type { Tally } from "../bulletin/tally";
import { type Step, stepsOf } from "../cells/step";
import type { Finding, FindingKind } from "../findings/finding";
import { type Inquiry, within } from "../findings/inquiry";
import { onlyPeriod } from "../intake/period/period";
import { type Appendix, appendices, appendixRows } from "../layout/appendix";
import { askOfTies, tellOfBulletin } from "./bulletinFindings";
import { byPeriod } from "./byPeriod";
import { yearOf } from "./choosePeriod";
import { type AddedUp, addUp, type Making, type SheetRead } from "./readSheets";

/** A bulletin, and what it is drawn from wherever it is shown or written. */
export interface BulletinSet {
  /** What tells it from the others, such as 1月; "" where it is the only one. */
  readonly label: string;
  /** Names of the sheets that it was read from. */
  readonly sheets: readonly string[];
  readonly bulletin: Bulletin;
  readonly appendices: readonly Appendix[];
}

/** What a set is made of: the sheets of its period, added up. */
export interface Part extends AddedUp {
  readonly label: string;
  readonly sheets: readonly { readonly name: string }[];
  /** Where its doubts go. */
  readonly inquiry: Inquiry;
}

/**
 * Adds sheets up, all of them or those of each period; what is doubtful of one period is asked about that one. Of all of them
 * together the period that is typed may tell that one is missing.
 */
export function partsOf(
  sheets: readonly SheetRead[],
  byMonth: boolean,
  { scheme, inquiry, step, period: typed }: Making,
): readonly Part[] {
  const meant = byMonth || typed === undefined ? undefined : onlyPeriod(typed);
  return (byMonth ? byPeriod(sheets, inquiry) : [{ label: "", sheets }]).map(({ label, sheets: own }) => {
    const asking = label === "" ? inquiry : within(inquiry, label, own[0]!.name);
    const said = own.map(({ name, tallies, period }) => [name, tallies, JSON.stringify(period)]);
    const added = step(`sum ${label}`, [scheme, said, JSON.stringify(meant?.months)], () =>
      addUp(own, scheme, asking, meant),
    );
    return { label, sheets: own, inquiry: asking, ...added };
  });
}

/** A set with its ties as a person has decided them; tells of what a person should know. */
export function setOf(
  { label, sheets, tallies, period: found, inquiry }: Part,
  {
    scheme,
    period,
    step,
    ...known
  }: Pick<Known, "standings"> & {
    readonly scheme: Scheme;
    /** As it is printed. */
    readonly period: string;
    readonly step: Step;
  },
): BulletinSet {
  const ranked = step(`ranking ${label}`, [tallies, scheme, known.standings, sheets[0]?.name], () =>
    decided(tallies, known, { scheme, inquiry, step: stepsOf(`ranking ${label}`, step) }),
  );
  const rows = step(`rows ${label}`, [ranked], () => appendixRows(ranked));
  const names = sheets.map(({ name }) => name);
  const { year } = yearOf(period, found);
  return step(`set ${label}`, [ranked, rows, names, period, year], () => {
    const bulletin = ofPeriod(ranked, period, { ...(year !== undefined && { year }) });
    return { label, sheets: names, bulletin, appendices: appendices(bulletin, rows) };
  });
}

/** The bulletin of no period with its ties as a person has decided them. */
function decided(
  tallies: readonly Tally[],
  known: Pick<Known, "standings">,
  { scheme, inquiry, step }: Making,
): Bulletin {
  const found = step("as found", [tallies, scheme, known.standings], () =>
    makeBulletin(tallies, scheme, "", known, stepsOf("as found", step)),
  );
  const ties = step("ties", [found], () => {
    tellOfBulletin(found, inquiry);
    return askOfTies(found, inquiry);
  });
  return ties.size === 0 ? found : makeBulletin(tallies, scheme, "", { ...known, ties }, stepsOf("as decided", step));
}

/** Findings with the sets of the sheets that they are about. */
export function withSets(findings: readonly Finding[], parts: readonly Part[]): readonly Finding[] {
  const labels = new Map(parts.flatMap(({ label, sheets }) => sheets.map(({ name }) => [name, label] as const)));
  return findings.map((finding) => {
    const set = labels.get(finding.sheet);
    return set === undefined || ABOUT_ALL.has(finding.kind) ? finding : { ...finding, set };
  });
}

/** What is said of all sets, and names their periods itself. */
const ABOUT_ALL: ReadonlySet<FindingKind> = new Set([
  "scheme-fits",
  "scheme-usual",
  "scheme-taken",
  "other-sheets",
  "set-for-each-period",
  "set-holds-others",
  "answers-unused",
]);
