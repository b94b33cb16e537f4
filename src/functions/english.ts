/** What Excel in English says of each custom function; the Chinese is in the comments of functions.ts. */
export const english: Readonly<Record<string, FunctionText>> = {
  ADOPTSCORE: {
    description:
      "Score of adopted items: own × 5 + upper × 10, or other points. Takes cells or ranges such as B2:B36, not B:B; blank counts as 0.",
    parameters: {
      own: "Items adopted by the own city's site: a cell or a range in a column",
      upper: "Items adopted by the upper city's site: a cell or a range in a column; 0 if omitted",
      ownPoints: "Points for an item on the own site; 5 if omitted",
      upperPoints: "Points for an item on the upper site; 10 if omitted",
    },
  },
  ADOPTSCORE_OWN: {
    description:
      "Score on the own city's site: count × 5, or other points. Takes cells or ranges such as B2:B36, not B:B; blank counts as 0.",
    parameters: {
      count: "Items adopted by the own city's site: a cell or a range in a column",
      points: "Points for an item; 5 if omitted",
    },
  },
  ADOPTSCORE_UPPER: {
    description:
      "Score on the upper city's site: count × 10, or other points. Takes cells or ranges such as B2:B36, not B:B; blank counts as 0.",
    parameters: {
      count: "Items adopted by the upper city's site: a cell or a range in a column",
      points: "Points for an item; 10 if omitted",
    },
  },
  ADOPTRANK: {
    description:
      "Rank by score, high to low; blank counts as 0. With the same column twice, ties keep their order as 1 2 3 4; a single tied score has the rank of the first of its equals.",
    parameters: {
      score: "The score to rank: a cell or a range in a column",
      scores: "All scores that take part",
      style: "Ties: 1 or ordinal (1 2 3 4), 2 or competition (1 2 2 4), 3 or dense (1 2 2 3); 1 if omitted",
    },
  },
  ADOPTRAW: {
    description: "Used when this Excel is checked: writes down what a function is given.",
    parameters: { cells: "Any cell or range" },
  },
};

/** Texts of one function; parameters by name. */
export interface FunctionText {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}
