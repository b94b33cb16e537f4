import type { Place } from "../cells/address";
import { SHEET_SEVERITY, type SheetFindings } from "./kinds/sheet";
import { COLUMNS_SEVERITY, type ColumnsFindings } from "./kinds/columns";
import { FIGURES_SEVERITY, type FiguresFindings } from "./kinds/figures";
import { UNITS_SEVERITY, type UnitsFindings } from "./kinds/units";
import { GROUPS_SEVERITY, type GroupsFindings } from "./kinds/groups";
import { ROWS_SEVERITY, type RowsFindings } from "./kinds/rows";
import { SEVERAL_SEVERITY, type SeveralFindings } from "./kinds/several";
import { PREVIOUS_SEVERITY, type PreviousFindings } from "./kinds/previous";
import { LOG_SEVERITY, type LogFindings } from "./kinds/log";
import { PERIOD_SEVERITY, type PeriodFindings } from "./kinds/period";
import type { Severity, SeverityOf } from "./kinds/shapes";
import type { Answer, Question } from "./question";

export type { ColumnNeed } from "./kinds/columns";
export type { CellCause, CellDoubt, Difference } from "./kinds/figures";
export type { Severity } from "./kinds/shapes";
export type { TiedUnits } from "./kinds/units";

/**
 * What each kind of finding carries beside its places and units. A new kind is entered with its severity in the file of
 * kinds/ that is about the same, gets its words in the files of that name in texts/zh/findings and texts/en/findings,
 * and is told by whoever finds it.
 */
export interface FindingData
  extends
    SheetFindings,
    ColumnsFindings,
    FiguresFindings,
    UnitsFindings,
    GroupsFindings,
    RowsFindings,
    SeveralFindings,
    PreviousFindings,
    LogFindings,
    PeriodFindings {}

export type FindingKind = keyof FindingData;

/** Something that a person should know before the bulletin is published. */
export type Finding = {
  [Kind in FindingKind]: {
    readonly kind: Kind;
    /** The sheet it is about; "" where it is about none. */
    readonly sheet: string;
    /** The cells it is about. */
    readonly places: readonly Place[];
    /** The units it is about. */
    readonly units: readonly string[];
    /** The set that it is about, such as 1月, where there are several. */
    readonly set?: string;
    /** What may be answered, for a finding that can be settled without a change to the sheet. */
    readonly question?: Question;
    /** The answer that was given; it has been followed. */
    readonly answer?: Answer;
  } & FindingData[Kind];
}[FindingKind];

/** A finding of one kind. */
export type FindingOf<Kind extends FindingKind> = Extract<Finding, { kind: Kind }>;

const SEVERITY: SeverityOf<FindingData> = {
  ...SHEET_SEVERITY,
  ...COLUMNS_SEVERITY,
  ...FIGURES_SEVERITY,
  ...UNITS_SEVERITY,
  ...GROUPS_SEVERITY,
  ...ROWS_SEVERITY,
  ...SEVERAL_SEVERITY,
  ...PREVIOUS_SEVERITY,
  ...LOG_SEVERITY,
  ...PERIOD_SEVERITY,
};

/** How grave a finding is; one that has been answered only wants a look. */
export function severity(finding: Finding): Severity {
  const grave = SEVERITY[finding.kind];
  return grave === "settle" && finding.answer ? "look" : grave;
}

/** Whether a person has said what to do about it; it has been done. */
export function isSettled({ answer }: Finding): boolean {
  return answer !== undefined;
}

/** The findings that stop the bulletin. */
export function unsettled(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => severity(finding) === "settle");
}
