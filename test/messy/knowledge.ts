import type { Finding } from "../../src/findings/finding";
import type { Answer } from "../../src/findings/question";
import type { Column, Row, Sheet, Table, Unit, UnitRow } from "./book";
import type { Meaning } from "./draw";
import { plain } from "./differences";
import type { MessyBook } from "./messyBook";
import { monthsOf } from "./truth";

/** Whether an answer is what the truth says, as far as the clerk can tell. */
export type Fit = "yes" | "perhaps" | "no";

/** An answer, or a finding, as fields of any names: new kinds are understood as far as their fields are. */
type Fields = Readonly<Record<string, unknown>>;

/** What the clerk knows of the rows that a finding speaks of. */
interface Known {
  readonly rows: readonly Row[];
  readonly column: Column | undefined;
  readonly units: readonly Unit[];
}

/** Holds one answer to a finding against the truth. */
export function fits(messy: MessyBook, finding: Finding, answer: Answer): Fit {
  const fields = finding as unknown as Fields;
  const known = knownOf(messy, fields);
  const said = answer as unknown as Fields;
  const judge = JUDGES[String(said.as)];
  return judge ? judge(said, known, fields, messy) : "perhaps";
}

type Judge = (answer: Fields, known: Known, finding: Fields, messy: MessyBook) => Fit;

const sure = (right: boolean): Fit => (right ? "yes" : "no");

const counts = (row: Row): row is UnitRow => row.is === "unit" && row.counted;

const JUDGES: Readonly<Record<string, Judge>> = {
  count: ({ value }, { rows: [row], column }) => {
    if (row?.is !== "unit") return "no";
    if (column?.down) return sure(row.counts[0] + row.counts[1] === value);
    if (column?.is !== "own" && column?.is !== "upper") return sure(row.counts.includes(Number(value)));
    return sure(row.counts[column.is === "own" ? 0 : 1] === value);
  },
  zero: (_, { rows }) => sure(rows.length > 0 && rows.every(counts)),
  "leave-out": ({ sheet: own }, { rows }, finding, messy) => {
    const named = messy.book.sheets.find(({ name }) => name === own);
    if (named) return sure(!named.counted);
    const names = [finding.sheet, ...placesIn(finding).map(({ sheet }) => sheet)];
    const sheets = messy.book.sheets.filter(({ name }) => names.includes(name));
    if (sheets.length > 0 && sheets.every(({ counted }) => !counted)) return "yes";
    return rows.length === 0 ? "perhaps" : sure(!rows.some(counts));
  },
  unit: (_, { rows }) => (rows.length === 0 ? "perhaps" : sure(rows.some(counts))),
  add: (_, { rows, units }, __, messy) => {
    const own = rows.length > 1 ? rows.filter((row) => row.is === "unit") : rowsOf(messy, units[0]);
    return sure(own.length > 1 && own.every(({ counted }) => counted));
  },
  keep: ({ cell }, { rows }, _, messy) => {
    const at = meaningsAt(messy, undefined, [String(cell)])[0]?.row;
    const others = rows.filter((row) => row !== at);
    return sure(at !== undefined && counts(at) && !others.some(counts));
  },
  group: ({ group }, { units }) => {
    if (units.length === 0) return "perhaps";
    if (units.every((unit) => unit.group === group)) return "yes";
    return units.some((unit) => unit.group === group) ? "perhaps" : "no";
  },
  same: ({ unit }, _, finding, messy) => {
    const meant = unitNamed(messy, String(unit));
    const names = namesIn(finding).flatMap((name) => unitNamed(messy, name) ?? []);
    return sure(
      meant !== undefined && names.length > 0 && names.every((other) => other === meant || other.name === meant.name),
    );
  },
  column: ({ heading }, _, finding, messy) => columnFit(messy, finding, heading),
  columns: ({ headings }, _, finding, { book }) => {
    const sheet = book.sheets.find(({ name }) => name === finding.sheet) ?? book.sheets[0]!;
    const parts = sheet.tables[0]!.columns.filter(({ part }) => part);
    return sure(parts.length > 0 && lengthOf(headings) === parts.length);
  },
  without: ({ sheet }, _, __, { book }) => sure(book.sheets.some(({ name, counted }) => name === sheet && !counted)),
  period: ({ period }, _, __, { truth }) => sure(monthsOf(String(period)) === monthsOf(truth.period)),
  "as-proposed": (_, __, { sheet, cells }, messy) =>
    sure(objectsIn(cells).every(({ cell, proposed }) => proposed === trueCount(messy, String(sheet), String(cell)))),
  "group-by": ({ witness }, _, { claims }, messy) =>
    sure(
      objectsIn(claims).every(({ unit, says }) => {
        const claim = objectsIn(says).find((each) => each.witness === witness);
        return claim === undefined || unitNamed(messy, String(unit))?.group === claim.group;
      }),
    ),
  accept: (_, { rows }, finding, messy) => {
    const names = namesIn(finding).flatMap((name) => unitNamed(messy, name)?.name ?? []);
    if (finding.kind === "similar-units") return sure(new Set(names).size > 1);
    return rows.length > 0 && rows.every((row) => row.is === "unit" && row.counted) ? "yes" : "perhaps";
  },
};

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

/** What a count cell truly holds; undefined for any other cell. */
export function trueCount(messy: MessyBook, sheet: string, cell: string): number | undefined {
  const [meaning] = meaningsAt(messy, sheet, [cell]);
  const is = meaning?.column?.is;
  if (meaning?.row.is !== "unit" || (is !== "own" && is !== "upper")) return undefined;
  const [own, upper] = meaning.row.counts;
  return meaning.column?.down ? own + upper : is === "own" ? own : upper;
}

function objectsIn(list: unknown): Fields[] {
  return Array.isArray(list) ? list.filter((each): each is Fields => typeof each === "object" && each !== null) : [];
}

/** Whether a heading stands over the column that is asked about; null says that there is none. */
function columnFit({ book }: MessyBook, finding: Fields, heading: unknown): Fit {
  const need = JSON.stringify([finding.role, finding.channel, finding.need]);
  const is = /扎兰屯|本级/.test(need)
    ? "own"
    : /呼伦贝尔|上级/.test(need)
      ? "upper"
      : /group/.test(need)
        ? "group"
        : "unit";
  const sheet = book.sheets.find(({ name }) => name === finding.sheet) ?? book.sheets[0]!;
  const labels = [finding.headings].flat().map((label) => plain(String(label)));
  const asked = sheet.tables.filter(({ columns }) =>
    columns.every(({ heading: own }) => own === "" || labels.some((label) => label.includes(plain(own)))),
  );
  const there = (asked.length > 0 ? asked : sheet.tables).flatMap((table) =>
    table.columns.flatMap((each, j) => {
      const path = [...(table.unmerged ? [] : each.over), each.heading].join("/");
      return each.is === is && !each.part ? [{ path, j: leftOf(sheet, table) + j }] : [];
    }),
  );
  if (heading === null)
    return sure(there.length === 0 && !sheet.tables.some(({ columns }) => columns.some(({ part }) => part)));
  const text = plain(String(heading));
  const exact = there.some(({ path, j }) => {
    const letter = String.fromCharCode(65 + sheet.corner.column + j);
    return text === plain(`${path}（${letter}列）`) || (path === "" && text === plain(`${letter}列`));
  });
  if (exact) return "yes";
  return there.some(({ path }) => plain(path) === text) ? "yes" : "no";
}

/** How many columns stand to the left of a table. */
function leftOf(sheet: Sheet, table: Table): number {
  const before = sheet.tables[sheet.tables.indexOf(table) - 1];
  return before && table.beside !== undefined ? leftOf(sheet, before) + before.columns.length + table.beside : 0;
}

function knownOf(messy: MessyBook, finding: Fields): Known {
  const meanings = placesIn(finding).flatMap(({ sheet, cells }) => meaningsAt(messy, sheet, cells));
  const rows = [...new Set(meanings.map(({ row }) => row))];
  const named = namesIn(finding).flatMap((name) => unitNamed(messy, name) ?? []);
  const inRows = rows.flatMap((row) => (row.is === "unit" ? [row.unit] : []));
  return { rows, column: meanings[0]?.column, units: named.length > 0 ? named : inRows };
}

/** All cells that a finding speaks of, in whatever field. */
function placesIn(finding: Fields): { sheet: string | undefined; cells: string[] }[] {
  const places = [finding.at, ...[finding.places, finding.differences].flat()].flatMap((each): Fields[] =>
    typeof each === "object" && each !== null ? [each as Fields] : [],
  );
  const listed = [finding.cells]
    .flat()
    .flatMap((cell) => (typeof cell === "string" ? [{ sheet: finding.sheet, cell }] : []));
  const doubted = objectsIn(finding.cells).map(({ cell }) => ({ sheet: finding.sheet, cell }));
  return [...places, ...listed, ...doubted].map(({ sheet, cell }) => ({
    sheet: typeof sheet === "string" ? sheet : undefined,
    cells: [cell].flat().map(String),
  }));
}

function meaningsAt({ drawn }: MessyBook, sheet: string | undefined, cells: readonly string[]): Meaning[] {
  const sheets = drawn.filter(({ grid }) => sheet === undefined || grid.sheet === sheet);
  return cells.flatMap((cell) => sheets.flatMap(({ legend }) => legend.get(cell) ?? []).slice(0, 1));
}

/** Names of units in a finding. */
function namesIn({ unit, other, units, found }: Fields): string[] {
  const list = [unit, other, ...[units].flat()].flatMap((each) =>
    typeof each === "string"
      ? [each]
      : typeof each === "object" && each !== null
        ? [String((each as Fields).unit)]
        : [],
  );
  return list.length > 0 ? list : typeof found === "string" ? [found] : [];
}

/** The unit that is called so on some sheet, with or without what is written around its name. */
function unitNamed(messy: MessyBook, name: string): Unit | undefined {
  const all = messy.book.sheets.flatMap(({ tables }) => tables).flatMap(({ rows }) => rows);
  const units = all.filter((row) => row.is === "unit");
  return (
    units.find(({ written }) => plain(written) === plain(name)) ??
    units.find(({ unit }) => plain(unit.name) === plain(name))
  )?.unit;
}

function rowsOf(messy: MessyBook, unit: Unit | undefined): UnitRow[] {
  const all = messy.book.sheets.flatMap(({ tables }) => tables).flatMap(({ rows }) => rows);
  return all.filter((row) => row.is === "unit").filter((row) => row.unit === unit);
}
