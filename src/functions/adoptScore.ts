import { sum, times } from "../bulletin/decimal";
import { USUAL_POINTS } from "../bulletin/usualPoints";
import { BLANK, type Cells, forEachCell } from "./cells";
import type { Argument, Outcome } from "./problem";
import { readCount } from "./readCount";
import { readPoints } from "./readScore";

/** Score over both sites: own × ownPoints + upper × upperPoints. */
export function adoptScore(
  own: Cells,
  upper: Cells = BLANK,
  ownPoints: Cells = [[USUAL_POINTS.own]],
  upperPoints: Cells = [[USUAL_POINTS.upper]],
): Outcome[][] {
  return forEachCell([own, upper, ownPoints, upperPoints], ([own, upper, ownPoints, upperPoints]) => {
    const first = product(own, "own", ownPoints, "ownPoints");
    const second = product(upper, "upper", upperPoints, "upperPoints");
    if (typeof first !== "number") return first;
    return typeof second === "number" ? sum([first, second]) : second;
  });
}

/** Score on the own city's site alone. */
export function adoptScoreOwn(count: Cells, points: Cells = [[USUAL_POINTS.own]]): Outcome[][] {
  return forEachCell([count, points], ([count, points]) => product(count, "count", points, "points"));
}

/** Score on the upper city's site alone. */
export function adoptScoreUpper(count: Cells, points: Cells = [[USUAL_POINTS.upper]]): Outcome[][] {
  return forEachCell([count, points], ([count, points]) => product(count, "count", points, "points"));
}

function product(count: unknown, countName: Argument, points: unknown, pointsName: Argument): Outcome {
  const items = readCount(count, countName);
  if (typeof items !== "number") return items;
  const each = readPoints(points, pointsName);
  return typeof each === "number" ? times(items, each) : each;
}
