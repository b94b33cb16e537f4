import { htmlAttribute, type HtmlToken, htmlTokens } from "./htmlTokens";
import { type RunFont, seenText, type Run } from "../xlsx/richText";

/** A cell of a table in a web page. */
export interface HtmlCell {
  readonly text: string;
  /** The number behind the text, where the program that made the page left it there. */
  readonly number?: number;
  /** The whole text where a part of it is struck out or raised. */
  readonly marked?: string;
  readonly rows: number;
  readonly columns: number;
}

export interface HtmlTable {
  readonly rows: readonly { readonly cells: readonly HtmlCell[]; readonly hidden: boolean }[];
  /** Columns that its col elements hide. */
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Most rows or columns that one cell can span, as browsers have it. */
const MOST_SPAN = 1000;

/**
 * The tables of a web page in their order. Of tables within one another only the innermost count: the others lay the
 * page out.
 */
export function htmlTables(html: string): readonly HtmlTable[] {
  const reader = new TableReader(struckClasses(html));
  for (const token of htmlTokens(html)) reader.take(token);
  return reader.finish();
}

interface OpenTable {
  rows: { cells: HtmlCell[]; hidden: boolean }[];
  hiddenColumns: Set<number>;
  columns: number;
  holdsTables: boolean;
  cell: { runs: Run[]; rows: number; columns: number; number: number | undefined } | undefined;
}

class TableReader {
  private readonly tables: OpenTable[] = [];
  private readonly finished: HtmlTable[] = [];
  /** Elements around the text that may change its font. */
  private fonts: { name: string; font: RunFont }[] = [];

  constructor(private readonly classes: ReadonlyMap<string, RunFont>) {}

  take(token: HtmlToken): void {
    const table = this.tables[this.tables.length - 1];
    if (token.is === "text") this.text(token.text);
    else if (token.is === "open") this.open(token.name, token.attributes, table);
    else if (token.name === "table") this.closeTable();
    else if (token.name === "td" || token.name === "th" || token.name === "tr") closeCell(table);
    else this.closeFont(token.name);
  }

  finish(): readonly HtmlTable[] {
    while (this.tables.length > 0) this.closeTable();
    return this.finished;
  }

  private open(name: string, attributes: string, table: OpenTable | undefined): void {
    if (name === "table") this.openTable(table);
    else if (name === "br" || name === "p" || name === "div") this.text("\n", name !== "br");
    else if (table && name === "tr") {
      closeCell(table);
      table.rows.push({ cells: [], hidden: isHidden(attributes) });
    } else if (table && (name === "td" || name === "th")) this.openCell(attributes, table);
    else if (table && name === "col") openColumns(attributes, table);
    if (!/^(br|hr|img|input|col|meta|link|table|tr|td|th)$/.test(name) && !attributes.endsWith("/"))
      this.fonts.push({ name, font: this.fontOf(name, attributes) });
  }

  private openTable(around: OpenTable | undefined): void {
    if (around) around.holdsTables = true;
    this.tables.push({ rows: [], hiddenColumns: new Set(), columns: 0, holdsTables: false, cell: undefined });
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    closeCell(table);
    if (!table.holdsTables) this.finished.push(table);
  }

  private openCell(attributes: string, table: OpenTable): void {
    closeCell(table);
    if (table.rows.length === 0) table.rows.push({ cells: [], hidden: false });
    this.fonts = [{ name: "td", font: this.fontOf("td", attributes) }];
    table.cell = {
      runs: [],
      rows: span(attributes, "rowspan"),
      columns: span(attributes, "colspan"),
      number: numberBehind(attributes),
    };
  }

  /** @param soft a break that stands between texts only */
  private text(text: string, soft = false): void {
    const cell = this.tables[this.tables.length - 1]?.cell;
    if (!cell || (soft && cell.runs.length === 0)) return;
    const struck = this.fonts.some(({ font }) => font.struck);
    const raised = this.fonts.some(({ font }) => font.raised);
    cell.runs.push({ text: text === "\n" ? text : text.replace(/[ \t\r\n\f]+/g, " "), font: { struck, raised } });
  }

  private closeFont(name: string): void {
    const index = this.fonts.map((font) => font.name).lastIndexOf(name);
    if (index !== -1) this.fonts.length = index;
  }

  private fontOf(name: string, attributes: string): RunFont {
    const look = styleFont(htmlAttribute(attributes, "style") ?? "");
    const classes = (htmlAttribute(attributes, "class") ?? "").split(/\s+/).map((word) => this.classes.get(word));
    return {
      struck: /^(s|strike|del)$/.test(name) || look.struck || classes.some((font) => font?.struck),
      raised: /^su[bp]$/.test(name) || look.raised || classes.some((font) => font?.raised),
    };
  }
}

function closeCell(table: OpenTable | undefined): void {
  const cell = table?.cell;
  if (!cell) return;
  table.cell = undefined;
  const runs = cell.runs.filter(({ text }, i) => text.trim() !== "" || (i > 0 && i < cell.runs.length - 1));
  const { value, marked } = seenText(runs, undefined);
  table.rows[table.rows.length - 1]!.cells.push({
    text: tidy(value),
    ...(cell.number !== undefined && marked === undefined && { number: cell.number }),
    ...(marked !== undefined && { marked: tidy(marked) }),
    rows: cell.rows,
    columns: cell.columns,
  });
}

/** Without blanks around it and around its line breaks. */
function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function openColumns(attributes: string, table: OpenTable): void {
  const count = span(attributes, "span");
  if (isHidden(attributes) || htmlAttribute(attributes, "width") === "0")
    for (let i = 0; i < count; i++) table.hiddenColumns.add(table.columns + i);
  table.columns += count;
}

/** LibreOffice and Excel leave the value of a cell beside the text that shows it. */
function numberBehind(attributes: string): number | undefined {
  const value = htmlAttribute(attributes, "sdval") ?? htmlAttribute(attributes, "x:num");
  return value !== undefined && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value) ? Number(value) : undefined;
}

function span(attributes: string, name: string): number {
  const number = Number.parseInt(htmlAttribute(attributes, name) ?? "1", 10);
  return number >= 1 && number <= MOST_SPAN ? number : 1;
}

function isHidden(attributes: string): boolean {
  return (
    /display\s*:\s*none|visibility\s*:\s*collapse/i.test(htmlAttribute(attributes, "style") ?? "") ||
    htmlAttribute(attributes, "hidden") !== undefined
  );
}

function styleFont(style: string): RunFont {
  return { struck: /line-through/i.test(style), raised: /vertical-align\s*:\s*(super|sub)\b/i.test(style) };
}

/** Classes of the page's own style sheet that strike out or raise: what Excel writes when it saves a web page. */
function struckClasses(html: string): Map<string, RunFont> {
  const classes = new Map<string, RunFont>();
  for (const [sheet] of html.matchAll(/<style[^>]*>[^]*?<\/style>/gi))
    for (const [, name, style] of sheet.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)) {
      const font = styleFont(style!);
      if (font.struck || font.raised) classes.set(name!, font);
    }
  return classes;
}
