/**
 * Which of `known` somebody most likely meant by `typed`: the one to which the fewest letters have to be changed, of several
 * the one that shares most letters; undefined where nothing is near.
 */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const near = known
    .map((name) => ({ name, steps: distance(typed, name), shared: sharedLetters(typed, name) }))
    .filter(({ name, steps }) => steps < Math.max(typed.length, name.length)); // as many where no letter is shared
  near.sort((a, b) => a.steps - b.steps || b.shared - a.shared);
  return near[0]?.name;
}

/** How many letters have to be added, taken away or replaced (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}

function sharedLetters(a: string, b: string): number {
  return [...new Set(a)].filter((letter) => b.includes(letter)).length;
}
