import type { Area } from "../../../cells/area";
import { contains } from "../../../cells/area";
import type { SheetChart, SheetLayout } from "../../../layout/sheetLayout";
import { storableText } from "../cellText";
import { absoluteReference } from "./absoluteReference";
import { document, escaped } from "./xml";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** Sizes in hundredths of a point. */
const TITLE_SIZE = 1200;
const TEXT_SIZE = 900;

/** What lies between the bars of two units, as a percentage of a bar. */
const GAP = 67;

/** Any two numbers, by which the axes of a chart know one another. */
const [CATEGORIES, VALUES] = [1, 2];

/**
 * The part of a file that is one chart. It refers to the cells, so that it follows when somebody edits them, and carries
 * what they hold, for programs that draw it without calculating.
 */
export function chartPart(chart: SheetChart, layout: SheetLayout): string {
  const { title, font, series } = chart;
  const legend = series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "";
  return document(
    `c:chartSpace ${NAMESPACES}`,
    '<c:roundedCorners val="0"/>' +
      `<c:chart>${titleOf(title, font)}<c:autoTitleDeleted val="0"/>` +
      `<c:plotArea><c:layout/>${bars(chart, layout)}${axes()}</c:plotArea>` +
      `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
      `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textLook("defRPr", font, TEXT_SIZE)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`,
  );
}

function titleOf(title: string, font: string): string {
  const run = `<a:r>${textLook("rPr", font, TITLE_SIZE)}<a:t>${escaped(storableText(title))}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function textLook(element: "defRPr" | "rPr", font: string, size: number): string {
  const face = escaped(font);
  const faces = `<a:latin typeface="${face}"/><a:ea typeface="${face}"/>`;
  return `<a:${element} lang="zh-CN" sz="${size}" b="0"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>${faces}</a:${element}>`;
}

function bars({ categories, series }: SheetChart, layout: SheetLayout): string {
  const one = ({ name, colour, values }: SheetChart["series"][number], n: number): string =>
    `<c:ser><c:idx val="${n}"/><c:order val="${n}"/><c:tx><c:v>${escaped(storableText(name))}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:cat><c:strRef>${reference(layout, categories)}<c:strCache>${points(layout, categories)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef>${reference(layout, values)}<c:numCache>${formatOf(layout, values)}${points(layout, values)}</c:numCache></c:numRef></c:val>` +
    "</c:ser>";
  const shown = ["LegendKey:0", "Val:1", "CatName:0", "SerName:0", "Percent:0", "BubbleSize:0"].map((each) => {
    const [what = "", value = ""] = each.split(":");
    return `<c:show${what} val="${value}"/>`;
  });
  return (
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    series.map(one).join("") +
    `<c:dLbls>${shown.join("")}</c:dLbls><c:gapWidth val="${GAP}"/>` +
    `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/></c:barChart>`
  );
}

/** The first unit stands at the top and every name beside its bar, left of negative bars too; the numbers stand at the bars. */
function axes(): string {
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  return (
    `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="l"/>${ticks}<c:tickLblPos val="low"/><c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUES}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/>` +
    `<c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="1"/>${ticks}<c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${CATEGORIES}"/><c:crosses val="autoZero"/></c:valAx>`
  );
}

function reference({ name }: SheetLayout, area: Area): string {
  return `<c:f>${escaped(absoluteReference(name, area))}</c:f>`;
}

/** What cells of one column hold; blank cells and, among numbers, texts have no point. */
function points({ rows }: SheetLayout, area: Area): string {
  const isOfNumbers = rows
    .slice(area.row, area.row + area.rows)
    .some((cells) => typeof cells[area.column] === "number");
  const all = rows.slice(area.row, area.row + area.rows).map((cells, n) => {
    const cell = cells[area.column] ?? "";
    if (cell === "" || (isOfNumbers && typeof cell !== "number")) return "";
    return `<c:pt idx="${n}"><c:v>${typeof cell === "number" ? cell : escaped(storableText(cell))}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${area.rows}"/>${all.join("")}`;
}

function formatOf({ areas }: SheetLayout, { row, column }: Area): string {
  const numberFormat = areas.find(({ area }) => contains(area, row, column))?.numberFormat ?? "General";
  return `<c:formatCode>${escaped(numberFormat)}</c:formatCode>`;
}
