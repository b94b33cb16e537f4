import type { Area } from "../cells/area";

/** One sheet as data: all that a host needs to write it and a printer needs to print it. Lengths are points (1/72 inch). */
export interface SheetLayout {
  /** Name of the sheet, such as 附件1. */
  readonly name: string;
  /** Values row by row from A1; every row has the same length; "" leaves a cell blank. A text is never a formula. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Looks of whole rectangles; they do not overlap. */
  readonly areas: readonly StyledArea[];
  readonly styles: Readonly<Record<StyleName, CellStyle>>;
  readonly merges: readonly Area[];
  /** One width for each column. */
  readonly columnWidths: readonly number[];
  /** One height for each row, tall enough for its wrapped text. */
  readonly rowHeights: readonly number[];
  /** Rows that are repeated on every printed page, if any. */
  readonly repeat?: { readonly first: number; readonly last: number };
  /** How many rows from the top stay in view. */
  readonly freeze: number;
  readonly page: Page;
  /** Beside the cells and outside the printed area. */
  readonly charts?: readonly SheetChart[];
}

/** A chart on a sheet: horizontal bars for cells of it, the first at the top. */
export interface SheetChart {
  /** By which a later generation finds it again; unlike any other on the sheet. */
  readonly name: string;
  readonly title: string;
  readonly font: string;
  /** The cells with the words beside the bars. */
  readonly categories: Area;
  /** The cells that are drawn, each of which has a bar for each category. */
  readonly series: readonly {
    readonly name: string;
    /** Six hexadecimal digits: red, green, blue. */
    readonly colour: string;
    readonly values: Area;
  }[];
  /** From the sheet's upper left corner. */
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** What a part of an appendix looks like: the word 附件1, the title, headings, table cells, the remark. */
export type StyleName = "mark" | "title" | "header" | "number" | "text" | "note";

export interface StyledArea {
  readonly area: Area;
  readonly style: StyleName;
  /** How its numbers are shown, as Excel writes it (0.00); as they are where nothing is said. */
  readonly numberFormat?: string;
}

export interface CellStyle {
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center";
  readonly wrap: boolean;
  /** A thin black line around every cell. */
  readonly border: boolean;
  /** Cells hold text even where it looks like a number or a formula. */
  readonly asText: boolean;
}

/** The printed page; always A4, all columns on one page's width. */
export interface Page {
  readonly orientation: "portrait" | "landscape";
  /** Distance from the paper's edge to the printed area, and to the footer. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  /** So many pages are enough: all rows are scaled onto them; otherwise as many pages as it takes. */
  readonly pagesTall?: number;
  readonly footer: Footer;
}

/** The page number: {page} in the text; odd pages on the right, even ones on the left (GB/T 9704-2012, 7.5). */
export interface Footer {
  readonly text: string;
  readonly font: string;
  readonly size: number;
}
