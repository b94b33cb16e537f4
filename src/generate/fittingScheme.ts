import type { Inquiry } from "../findings/inquiry";
import { question } from "../findings/question";
import { pointsEach } from "../bulletin/pointsEach";
import type { Scheme } from "../bulletin/scheme";
import { crop, type Grid } from "../cells/grid";
import { plainText } from "../cells/plainText";
import { GALLERY, type GalleryName } from "../gallery/gallery";
import { findHeaders } from "../intake/columns/header";
import { type HeadingReading, saysAdopted } from "../intake/columns/headingRole";

/** A ready scheme that fits a sheet. */
export interface Fitting {
  readonly name: GalleryName;
  readonly scheme: Scheme;
  /**
   * own: it is the rule of the very place that the sheet names, so that its points are that place's. whole: each of its
   * channels has a column, and there is no other column of items. fewer: some of its channels have one, and no other column
   * speaks of adopted items or of points. part: some of its channels have one, others may be missing in the scheme.
   */
  readonly fits: "own" | "whole" | "fewer" | "part";
}

/** Headings stand in the first rows; a table that begins further down than the second of these nobody would find. */
const [USUAL_ROWS, MOST_ROWS] = [60, 2000];

/** The scheme of which a part of the channels is enough: everybody calls them so. */
const USUAL: GalleryName = "两级网站";

/**
 * The only ready scheme that a sheet fits; of several none is taken, but for the usual one, of which a channel is enough.
 *
 * @returns undefined where the sheet's columns are those of no ready scheme
 */
export function fittingScheme(grid: Grid): Fitting | undefined {
  const found = fittingIn(firstRows(grid, USUAL_ROWS));
  return found ?? (grid.values.length > USUAL_ROWS ? fittingIn(firstRows(grid, MOST_ROWS)) : undefined);
}

function firstRows(grid: Grid, rows: number): Grid {
  return crop(grid, { row: grid.row, column: grid.column, rows, columns: grid.values[0]?.length ?? 0 });
}

function fittingIn(top: Grid): Fitting | undefined {
  const texts = new Set(top.values.flatMap((row) => row.filter((cell) => typeof cell === "string").map(plainText)));
  const all = (Object.entries(GALLERY) as [GalleryName, Scheme][]).map(([name, scheme]) => ({ name, scheme }));
  // a sheet for each site may be called like it
  const named = new Set([...texts, plainText(top.sheet)]);
  const own = all.filter(({ scheme }) => scheme.place !== undefined && namesChannel(scheme, named));
  const fitting = own.length > 0 ? own : all.filter(({ scheme }) => !scheme.place && headingsFit(top, scheme));
  const [first, another] = fitting;
  if (first && !another) return { ...first, fits: own.length > 0 ? "own" : "whole" };
  const usual = GALLERY[USUAL];
  if (!isPartOf(top, usual, texts)) return undefined;
  return { name: USUAL, scheme: usual, fits: hasStrangers(top, usual) ? "part" : "fewer" };
}

/**
 * Says which scheme is taken where nobody has chosen one; points that are neither the office's own nor the usual ones have
 * to be confirmed, and the usual ones, too, where a column may be missing in them.
 *
 * @param isChosen whether somebody has chosen one since: then what was confirmed before is no answer to nothing
 */
export function tellScheme({ name, scheme, fits }: Fitting, sheet: string, inquiry: Inquiry, isChosen: boolean): void {
  const points = scheme.channels.map((channel) => ({ name: channel.name, points: pointsEach(channel) }));
  const key = ["scheme-taken", name, ...points.map((each) => `${each.name} ${each.points}`)];
  const asked = question("unit", key, [{ as: "accept" }]);
  if (isChosen) inquiry.answer(asked);
  else if (fits === "own") inquiry.tell("scheme-fits", { sheet }, { scheme: name });
  else if (name === USUAL && fits !== "part") inquiry.tell("scheme-usual", { sheet }, { scheme: name, points });
  else
    inquiry.ask("scheme-taken", { sheet }, { scheme: name, points, fits: fits === "whole" ? "whole" : "part" }, asked);
}

/** Whether any text names a channel of the scheme's place in full: 本级 and 上级 are those of every place. */
function namesChannel({ channels }: Scheme, texts: ReadonlySet<string>): boolean {
  const words = channels
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .map(plainText)
    .filter((word) => word.length > 3);
  return [...texts].some((text) => words.some((word) => text.includes(word)));
}

/** Whether a channel of the scheme stands over a column, or in the cells of a log. */
function isPartOf(grid: Grid, scheme: Scheme, texts: ReadonlySet<string>): boolean {
  const isInCells = scheme.channels.some(({ name, aliases }) => [name, ...aliases].some((word) => texts.has(word)));
  return (
    isInCells ||
    findHeaders(grid, scheme).some(({ headings }) =>
      headings.some(({ role, rest }) => role.is === "count" && role.channel !== undefined && rest === ""),
    )
  );
}

/** Whether a column may be one that the scheme lacks: of adopted items in another channel, or of points. */
function hasStrangers(grid: Grid, scheme: Scheme): boolean {
  return findHeaders(grid, scheme).some(({ headings }) =>
    headings.some(
      ({ role, rest, levels }) =>
        role.is === "points" || (isOfNoChannel({ role, rest }) && saysAdopted(levels.join("/"))),
    ),
  );
}

/** Whether a heading is that of counts, but not surely those of a channel of the scheme. */
function isOfNoChannel({ role, rest }: Pick<HeadingReading, "role" | "rest">): boolean {
  return role.is === "count" && (role.channel === undefined || rest !== "");
}

function headingsFit(grid: Grid, scheme: Scheme): boolean {
  const { channels, adjustments = [] } = scheme;
  const [header] = findHeaders(grid, scheme);
  if (!header || channels.length < 2) return false;
  const certain = header.headings.flatMap(({ role, rest }) => (rest === "" ? [role] : []));
  const times = (fits: (role: (typeof certain)[number]) => boolean): number => certain.filter(fits).length;
  const isStrange = header.headings.some((heading) => heading.role.is === "points" || isOfNoChannel(heading));
  return (
    !isStrange &&
    channels.every((_, i) => times((role) => role.is === "count" && role.channel === i) === 1) &&
    adjustments.every((_, i) => times((role) => role.is === "adjustment" && role.adjustment === i) === 1)
  );
}
