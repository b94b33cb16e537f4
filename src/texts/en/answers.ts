import type { GroupWitness } from "../../findings/question";
import type { AnswerTexts } from "../findings";

const GROUP_BY: Readonly<Record<GroupWitness, string>> = {
  roster: "The roster holds",
  cell: "The group column holds",
  banner: "The title over the rows holds",
  title: "The title holds",
  sheet: "The sheet's name holds",
  name: "Group by name",
};

/** What stands on the buttons that answer findings. */
export const answers: AnswerTexts = {
  count: ({ value }) => `Count ${value}`,
  "as-proposed": () => "Count each as the number behind its arrow",
  zero: () => "Count all as 0",
  "leave-out": () => "Leave the row out",
  unit: () => "It is a unit",
  add: () => "Add them up",
  without: ({ sheet }) => `Leave “${sheet}” out`,
  keep: ({ cell }) => `Keep only ${cell}`,
  same: ({ unit }) => `It is “${unit}”`,
  group: ({ group }) => `Put into “${group}”`,
  "group-by": ({ witness }) => GROUP_BY[witness],
  column: ({ heading }) => (heading === null ? "There is no such column" : `Use “${heading}”`),
  columns: ({ headings }) => `Add these ${headings.length} columns up`,
  name: ({ name }) => `It is “${name}”`,
  joint: ({ part }) => (part === "equal" ? "An equal part each" : "The whole item each"),
  apart: () => "They are different items",
  order: () => "The order is confirmed",
  share: () => "They share a rank",
  period: ({ period }) => `It is “${period}”`,
  accept: () => "Go on as it is",
};
