import type { Grid } from "../../cells/grid";
import type { Stepwise } from "../../cells/stepwise";
import type { Lesson, OpenPoint, Said } from "./lesson";
import { learnPoints, type Points } from "./points";
import { areAlone, areMultiples, multiplesIn, withItems } from "./pointsAlone";
import { eachByCounts } from "./pointsByCounts";
import { saidPoints } from "./saidPoints";
import type { SensedTable } from "./senses";

/** What tells of points beside the figures of the tables. */
interface Witnesses {
  /** The sheets with the tables, and what words stand there. */
  readonly published: readonly Grid[];
  /** The counts from which they were made. */
  readonly counts: readonly SensedTable[];
  /** What somebody says. */
  readonly said: Said;
}

/**
 * The points, and for what the figures leave open those that words on the sheet say (注：县政府网采用一条计5分), where nobody has
 * said others.
 */
export function* pointsOf(
  tables: readonly SensedTable[],
  { published, counts, said }: Witnesses,
): ReturnType<typeof withPoints> {
  const first = yield* withPoints(tables, counts, said);
  const open = first.points.open.flatMap((point) =>
    point.about === "points" && said.points?.[point.name] === undefined ? [point.name] : [],
  );
  const { each } = saidPoints(published, open);
  if (each.size === 0) return first;
  const figures = [...each].map(([name, { points }]) => [name, points] as const);
  const told = yield* withPoints(tables, counts, {
    ...said,
    points: { ...Object.fromEntries(figures), ...said.points },
  });
  const lessons = [...each].map(([name, { points, text }]): Lesson => ({
    about: "words",
    name,
    points,
    text,
    rows: 1,
  }));
  return { ...told, points: { ...told.points, lessons: [...told.points.lessons, ...lessons] } };
}

/**
 * The points, and the tables as far as somebody, or the counts, have said what an item is worth of whose points alone they
 * speak. Points without items come out as items of one point each, so that is asked: where the figures are hardly those of
 * counts, and where every channel would be worth one point.
 */
function* withPoints(
  tables: readonly SensedTable[],
  counts: readonly SensedTable[],
  said: Said,
): Stepwise<{ readonly tables: readonly SensedTable[]; readonly points: Points }> {
  const alone = multiplesIn(tables);
  const names = new Set(alone.map(({ name }) => name));
  const others = Object.entries(said.points ?? {}).filter(([name]) => !names.has(name));
  const first = yield* learnPoints(tables, { ...said, points: Object.fromEntries(others) });
  const ofOne = alone.filter(({ name }) => (first.each.get(name) ?? 1) === 1);
  const isPlainSum = first.scored && ofOne.length === alone.length && areAlone(names, tables);
  const arePoints = ofOne.some(({ isSure, isDoubtful }) => isSure || (isPlainSum && isDoubtful));
  // where one site has its points there, all have
  const doubted = ofOne.filter(({ isSure, isDoubtful, isTyped }) => arePoints && (isSure || isDoubtful || !isTyped));
  if (doubted.length === 0) return { tables, points: yield* learnPoints(tables, said) };
  const worth = doubted.map((column) => {
    const { name, isTyped } = column;
    const counted = eachByCounts(name, tables, counts);
    const each = said.points?.[name] ?? counted;
    const fits = each === 0 || each === 1 || (each !== undefined && areMultiples(tables, name, each));
    // one point may be that of an item, or of nothing that is counted: then only counts show that there are items
    const isOfItems = fits && each !== undefined && each > 0 && (each !== 1 || (isTyped && counted === 1));
    return { ...column, each, fits, isOfItems };
  });
  const settled = worth.reduce<readonly SensedTable[]>(
    (all, { name, each = 1, isOfItems }) => (isOfItems ? all.map((table) => withItems(table, name, each)) : all),
    tables,
  );
  const points = yield* learnPoints(settled, said);
  const open = worth.filter(({ fits }) => !fits);
  const isOpen = new Set(open.map(({ name }) => name));
  return {
    tables: settled,
    points: {
      ...points,
      lessons: points.lessons.filter((lesson) => lesson.about !== "points" || !isOpen.has(lesson.name)),
      open: [
        ...points.open.filter((point) => point.about !== "points" || !isOpen.has(point.name)),
        ...open.map(({ name, of, each }): OpenPoint => ({
          about: "points",
          name,
          why: "multiples",
          of,
          ...(each !== undefined && { said: each }),
        })),
      ],
    },
  };
}
