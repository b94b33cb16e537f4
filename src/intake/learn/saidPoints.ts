import { isDecimal, MOST_POINTS } from "../../bulletin/decimal";
import { cellText, type Grid, isBlank, rowIn } from "../../cells/grid";
import { plainText } from "../../cells/plainText";

/** A figure that the sheet itself says in words (县政府网采用一条计5分), and the words. */
export interface SaidFigure {
  readonly points: number;
  readonly text: string;
}

/** What the words of a sheet say of points. */
export interface SaidPoints {
  /** What an item gives, by the name of its column or site. */
  readonly each: ReadonlyMap<string, SaidFigure>;
  /** What everybody has (基础分). */
  readonly base?: SaidFigure;
  /** What nobody has more of (总分100分封顶). */
  readonly most?: SaidFigure;
  /** What whoever does all has (满分), which may be a limit or not. */
  readonly full?: SaidFigure;
}

/** What a clause ends with. */
const CLAUSES = /[^，,；;。\n]+/g;
const FIGURE = /(\d{1,6}(?:\.\d{1,4})?)分(?!钟)/;
/** Between a name and its figure nothing stands but that it is taken, and that each gives so much. */
const EACH =
  /^(?:[)）”"》]|政府网站?|网站?|信息|稿件|的|被|采用|采纳|录用|刊用|每|一|1|条|篇|件|次|个|计|得|加|扣|减|奖|记|为|是|[:：=、和及与]){0,24}$/;
const BASE = /^(?:各?单位)?的?(?:基础|基本|底)分(?:值|为|是|计|[:：])*(\d+(?:\.\d+)?)分$/;
const MOST =
  /^(?:考核|全年|年度)?(?:总分|总得分|总积分)(?:最高|最多|不超过|不得超过|封顶|上限|为|是|[:：])+(\d+(?:\.\d+)?)分(?:封顶)?$/;
const CAPPED = /^(?:考核|全年|年度)?(?:总分|总得分|总积分)(\d+(?:\.\d+)?)分封顶$/;
const FULL = /^(?:考核|得分|总分|总得分)?(?:实行百分制)?满分(?:为|是|[:：])*(\d+(?:\.\d+)?)分$/;
const LONGEST_NAME = 40;

/**
 * The points that lines of a sheet with a single text, such as the note under a table, say of columns and sites. A name with
 * two figures has none.
 *
 * @param names of columns or sites
 */
export function saidPoints(grids: readonly Grid[], names: readonly string[]): SaidPoints {
  const found = new Map<string, SaidFigure | undefined>();
  const add = (name: string, figure: SaidFigure): void => {
    const before = found.get(name);
    const isOther = found.has(name) && before?.points !== figure.points;
    found.set(name, isOther ? undefined : (before ?? figure));
  };
  const clauses = grids
    .flatMap(linesOf)
    .flatMap((line) => line.match(CLAUSES) ?? [])
    .map(plainText);
  for (const clause of clauses) for (const [name, figure] of namedIn(clause, names)) add(name, figure);
  const only = (...patterns: readonly RegExp[]): SaidFigure | undefined => {
    const said = clauses.flatMap((clause) => {
      const bare = clause.replace(/^(?:注|说明|备注)[:：]?|^\d+[.、]/, "");
      const points = Number(patterns.map((pattern) => pattern.exec(bare)?.[1]).find((found) => found !== undefined));
      return isPoints(points) ? [{ points, text: bare }] : [];
    });
    return new Set(said.map(({ points }) => points)).size === 1 ? said[0] : undefined;
  };
  const [base, most, full] = [only(BASE), only(MOST, CAPPED), only(FULL)];
  return {
    each: new Map([...found].flatMap(([name, figure]) => (figure ? [[name, figure] as const] : []))),
    ...(base && { base }),
    ...(most && { most }),
    ...(full && { full }),
  };
}

/** The texts of rows that hold nothing else. */
function linesOf(grid: Grid): string[] {
  return grid.values.flatMap((_, i) => {
    const filled = rowIn(grid, i).filter((cell) => !isBlank(cell));
    const [only] = filled;
    return filled.length === 1 && typeof only === "string" ? [cellText(only)] : [];
  });
}

/** Each name of a clause with the figure that follows it; names that stand together have the figure behind the last. */
function namedIn(clause: string, names: readonly string[]): [string, SaidFigure][] {
  const result: [string, SaidFigure][] = [];
  const places = placesOf(clause, names);
  let together: string[] = [];
  places.forEach(({ name, end }, n) => {
    const rest = clause.slice(end, places[n + 1]?.at ?? clause.length);
    const match = FIGURE.exec(rest);
    together.push(name);
    if (match && EACH.test(rest.slice(0, match.index)) && isPoints(Number(match[1])))
      for (const each of together) result.push([each, { points: Number(match[1]), text: clause }]);
    if (match || !EACH.test(rest)) together = [];
  });
  return result;
}

/** Where names stand in a clause, the longest first where one is in another; a site also without 政府网 at its end. */
function placesOf(clause: string, names: readonly string[]): { name: string; at: number; end: number }[] {
  const words = names.flatMap((name) => {
    const plain = plainText(name);
    const short = plain.replace(/政府网站?$|网站?$/, "");
    const isOwn = short.length > 1 && names.filter((other) => plainText(other).startsWith(short)).length === 1;
    return [{ name, word: plain }, ...(isOwn && short !== plain ? [{ name, word: short }] : [])];
  });
  const places: { name: string; at: number; end: number }[] = [];
  for (const { name, word } of words.sort((a, b) => b.word.length - a.word.length)) {
    if (word === "" || word.length > LONGEST_NAME) continue;
    const at = clause.indexOf(word);
    const isFree = at >= 0 && places.every((place) => at >= place.end || at + word.length <= place.at);
    if (isFree && !places.some((place) => place.name === name)) places.push({ name, at, end: at + word.length });
  }
  return places.sort((a, b) => a.at - b.at);
}

function isPoints(points: number): boolean {
  return points > 0 && points <= MOST_POINTS && isDecimal(points);
}
