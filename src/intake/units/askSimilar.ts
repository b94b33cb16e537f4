import { addTo } from "../../cells/lists";
import { type Answer, type Question, question } from "../../findings/question";
import type { Likeness } from "./unitName";

/** Two names that may be of one unit: the keys of both (see unitKey), and the unit as it is shown when it is one. */
export interface SimilarPair {
  readonly how: Likeness;
  readonly key: string;
  readonly otherKey: string;
  readonly unit: string;
}

/** More pairs that are alike in one way than this are asked about together. */
const MOST_ALONE = 3;

/**
 * Asks whether similar names are of one unit; the answers hold for good. Of a few it is asked pair by pair, when the
 * function that is returned is called with each. Many that are alike in one way, such as townships without 镇 on one of two
 * sheets, are one question, asked at once, where none of their names is like a third.
 *
 * @param alone asks about one pair
 * @param together asks about several
 * @returns whether a pair is one unit, as far as the clerk has said so
 */
export function asksOfSimilar<Pair extends SimilarPair>(
  pairs: readonly Pair[],
  alone: (pair: Pair, asked: Question) => Answer | undefined,
  together: (pairs: readonly Pair[], asked: Question) => Answer | undefined,
): (pair: Pair) => boolean {
  const answered = new Map<Pair, Answer | undefined>();
  for (const many of manyOfEach(pairs)) {
    const answer = together(many, pairsQuestion(many));
    if (answer?.as !== "apart") for (const pair of many) answered.set(pair, answer);
  }
  return (pair) =>
    answered.has(pair) ? answered.get(pair)?.as === "as-proposed" : alone(pair, pairQuestion(pair))?.as === "same";
}

/** Pairs of each likeness that many have, without those of which a name stands in another pair, too. */
function manyOfEach<Pair extends SimilarPair>(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const times = new Map<string, number>();
  for (const key of pairs.flatMap(({ key, otherKey }) => [key, otherKey])) times.set(key, (times.get(key) ?? 0) + 1);
  const byLikeness = new Map<Likeness, Pair[]>();
  for (const pair of pairs)
    if (times.get(pair.key) === 1 && times.get(pair.otherKey) === 1) addTo(byLikeness, pair.how, pair);
  return [...byLikeness.values()].filter(({ length }) => length > MOST_ALONE);
}

function pairQuestion({ key, otherKey, unit }: SimilarPair): Question {
  return question("unit", ["alias", otherKey, key], [{ as: "same", unit }, { as: "accept" }]);
}

function pairsQuestion(pairs: readonly SimilarPair[]): Question {
  const names = pairs.flatMap(({ key, otherKey }) => [otherKey, key]);
  return question("unit", ["aliases", ...names], [{ as: "as-proposed" }, { as: "accept" }, { as: "apart" }]);
}
