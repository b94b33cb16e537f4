import type { CellStyle } from "../../../layout/sheetLayout";
import { MEASURING_FONT } from "../columnWidth";
import { document, escaped } from "./xml";

/** What a cell looks like, and whether what stands in it stays a text when somebody edits it. */
interface Look {
  readonly style: CellStyle | undefined;
  readonly asText: boolean;
  /** How numbers are shown, such as 0.0; as they are where nothing is said. */
  readonly numberFormat?: string | undefined;
}

/** Numbers of the formats that every file has: General, and @ for text. */
const [GENERAL, TEXT] = [0, 49];
/** Numbers from here on are for formats of the file's own. */
const FIRST_OWN = 164;

const NO_LINES = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const LINES = `<border>${["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"/>`).join("")}<diagonal/></border>`;

/** The looks of a workbook's cells, each once; cells refer to them by number. */
export class Looks {
  private readonly looks = new Map<string, number>();
  private readonly fonts = new Map<string, number>();
  private readonly numberFormats: string[] = [];

  constructor() {
    this.fontNumber(font(MEASURING_FONT.name, MEASURING_FONT.size, false));
    this.numberOf({ style: undefined, asText: false });
  }

  /** The number of a look. */
  numberOf(look: Look): number {
    const format = this.format(look);
    const known = this.looks.get(format);
    if (known !== undefined) return known;
    const number = this.looks.size;
    this.looks.set(format, number);
    return number;
  }

  part(): string {
    const formats = [...this.looks.keys()];
    return document(
      'styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
      this.numberFormatPart() +
        list("fonts", [...this.fonts.keys()]) +
        list(
          "fills",
          ["none", "gray125"].map((kind) => `<fill><patternFill patternType="${kind}"/></fill>`),
        ) +
        list("borders", [NO_LINES, LINES]) +
        list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
        list("cellXfs", formats) +
        list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    );
  }

  private numberFormatPart(): string {
    const formats = this.numberFormats.map(
      (code, n) => `<numFmt numFmtId="${FIRST_OWN + n}" formatCode="${escaped(code)}"/>`,
    );
    return formats.length > 0 ? list("numFmts", formats) : "";
  }

  private numberFormatId(code: string): number {
    if (!this.numberFormats.includes(code)) this.numberFormats.push(code);
    return FIRST_OWN + this.numberFormats.indexOf(code);
  }

  private format({ style, asText, numberFormat }: Look): string {
    const own = numberFormat === undefined ? GENERAL : this.numberFormatId(numberFormat);
    const number = asText ? TEXT : own;
    const applyNumber = number === GENERAL ? "" : ' applyNumberFormat="1"';
    if (!style) return `<xf numFmtId="${number}" fontId="0" fillId="0" borderId="0" xfId="0"${applyNumber}/>`;
    const { horizontal, vertical, wrap, border } = style;
    const fontId = this.fontNumber(font(style.font, style.size, style.bold));
    return (
      `<xf numFmtId="${number}" fontId="${fontId}" fillId="0" borderId="${border ? 1 : 0}" xfId="0"${applyNumber}` +
      ` applyFont="1"${border ? ' applyBorder="1"' : ""} applyAlignment="1">` +
      `<alignment horizontal="${horizontal}" vertical="${vertical}"${wrap ? ' wrapText="1"' : ""}/></xf>`
    );
  }

  private fontNumber(xml: string): number {
    const number = this.fonts.get(xml) ?? this.fonts.size;
    this.fonts.set(xml, number);
    return number;
  }
}

function font(name: string, size: number, bold: boolean): string {
  return `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><name val="${escaped(name)}"/></font>`;
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}
