import type { Bulletin, RankedGroup } from "../bulletin/bulletin";
import { fill } from "../bulletin/heading";
import type { Scheme } from "../bulletin/scheme";
import type { Area } from "../cells/area";
import { type AppendixColumn, appendixColumns } from "./appendixColumns";
import { appendixStyles } from "./appendixStyles";
import { columnWidths } from "./columnWidths";
import type { FontSet } from "./fonts";
import { cellHeight } from "./measure";
import { appendixPage, fitPage, typeAreaWidth } from "./page";
import type { SheetLayout, StyledArea, StyleName } from "./sheetLayout";

/** More columns than this and the page is turned on its side. */
const PORTRAIT_COLUMNS = 8;

const ROW_HEIGHT = 20;
const TITLE_HEIGHT = 48;

/** Rows above the table: 附件1, the title, the headings. */
const MARK = 0;
const TITLE = 1;
const HEADER = 2;
const BODY = 3;

/** The appendix sheets of a bulletin, one for each group, in the layout of official documents. */
export function appendices(bulletin: Bulletin, fonts: FontSet): SheetLayout[] {
  return bulletin.groups.map((group, i) => appendix(bulletin, group, appendixName(bulletin, i), fonts));
}

/** 附件1, 附件2 …; a single one has no number (GB/T 9704-2012, 7.3.4). */
export function appendixName(bulletin: Bulletin, i: number): string {
  return bulletin.groups.length === 1 ? "附件" : `附件${i + 1}`;
}

function appendix(bulletin: Bulletin, { group, units }: RankedGroup, name: string, fonts: FontSet): SheetLayout {
  const { scheme, period } = bulletin;
  const columns = appendixColumns(group, scheme, period);
  const styles = appendixStyles(fonts);
  const page = appendixPage(columns.length > PORTRAIT_COLUMNS ? "landscape" : "portrait", fonts);
  const headings = columns.map(({ heading }) => heading);
  const body = units.map((unit) => columns.map((column) => column.value(unit)));
  const note = group.note === undefined ? [] : [fillNote(group.note, scheme)];
  const widths = columnWidths(columns, body, styles, typeAreaWidth(page));
  const table = widths.reduce((total, width) => total + width, 0);

  const wide = (text: string): string[] => [text, ...headings.slice(1).map(() => "")];
  const tall = (texts: readonly (string | number)[], style: (j: number) => StyleName, least: number): number =>
    Math.max(least, ...texts.map((text, j) => cellHeight(String(text), widths[j]!, styles[style(j)])));
  const across = (row: number): Area => ({ row, column: 0, rows: 1, columns: columns.length });
  const noteRow = BODY + body.length;
  const rowHeights = [
    cellHeight(name, table, styles.mark),
    Math.max(TITLE_HEIGHT, cellHeight(group.title, table, styles.title)),
    tall(headings, () => "header", ROW_HEIGHT),
    ...body.map((cells) => tall(cells, (j) => columns[j]!.style, ROW_HEIGHT)),
    ...note.map((text) => cellHeight(text, table, styles.note)),
  ];
  return {
    name,
    rows: [wide(name), wide(group.title), headings, ...body, ...note.map(wide)],
    areas: [
      { area: across(MARK), style: "mark" },
      { area: across(TITLE), style: "title" },
      { area: across(HEADER), style: "header" },
      ...bodyAreas(columns, body.length),
      ...note.map((): StyledArea => ({ area: across(noteRow), style: "note" })),
    ],
    styles,
    merges: [across(MARK), across(TITLE), ...note.map(() => across(noteRow))],
    columnWidths: widths,
    rowHeights,
    repeat: { first: HEADER, last: HEADER },
    freeze: BODY,
    page: fitPage(
      page,
      rowHeights.reduce((total, height) => total + height, 0),
    ),
  };
}

/** Neighbouring columns of one style make one area. */
function bodyAreas(columns: readonly AppendixColumn[], rows: number): StyledArea[] {
  const areas: StyledArea[] = [];
  columns.forEach(({ style }, column) => {
    const last = areas.at(-1);
    if (last?.style === style) areas[areas.length - 1] = { style, area: widened(last.area) };
    else areas.push({ style, area: { row: BODY, column, rows, columns: 1 } });
  });
  return areas;
}

function widened(area: Area): Area {
  return { ...area, columns: area.columns + 1 };
}

function fillNote(note: string, { channels }: Scheme): string {
  return fill(note, Object.fromEntries(channels.map(({ name, points }) => [name, String(points)])));
}
