import type { GroupWitness } from "../../../findings/question";
import type { AnswerWords, FindingWords } from "../../findings";
import { short, TO_BE_LOOKED_AT } from "../../short";
import { list, where } from "./phrases";
import { several } from "../several";

const WITNESSES: Readonly<Record<GroupWitness, string>> = {
  roster: "roster",
  cell: "group column",
  banner: "title over the rows",
  title: "title",
  sheet: "sheet's name",
  name: "name",
};

/** Of groups. */
export const groups = {
  "group-differs": ({ units, groups }) =>
    `“${units.join("")}” is in different groups on several sheets: ${list(groups)}. Choose one.`,
  "groups-differ": ({ units, groups }) =>
    `${units.length} units are in different groups on several sheets (${list(groups)}): ${list(units, TO_BE_LOOKED_AT)}. Choose the group of all of them, or one by one where they are of several.`,
  "unknown-group": ({ places, found, units }) =>
    units.length === 1 && units[0] === found
      ? `${where(places)}: the sheet gives no group for “${found}”, and its name has none of the name endings of the scheme’s groups. Choose its group; where there are many such units, give the groups of the scheme their endings.`
      : `${where(places)}: ${found === "" ? "no group is given" : `“${found}” is not a group of the scheme`}, for ${list(units)}. Choose their group.`,
  "unknown-banner": ({ places, found }) =>
    `${where(places)}: the title “${short(found)}” is not a group of the scheme; the units under it were grouped by name. Please check.`,
  "group-typed-once": ({ sheet, column, units }) =>
    `“${column}” of sheet “${sheet}” is filled in only where a group begins; ${several(units.length, "unit below is", "units below are")} blank. Carry it down, or group them by name.`,
  "group-conflict": ({ sheet, units, claims }) =>
    `Sheet “${sheet}” says different things about the group of ${several(units.length, "unit")}: ${list(claims.map(({ unit, says }) => `${unit} (${says.map(({ witness, group }) => `${WITNESSES[witness]}: ${group}`).join("; ")})`))}. Choose which holds.`,
  "title-overruled": ({ sheet, found, group, units }) =>
    `The title “${short(found)}” of sheet “${sheet}” names only “${group}”, but ${units.length === 1 ? "the name of 1 unit belongs" : `the names of ${units.length} units belong`} to another group (${list(units)}); ${units.length === 1 ? "it was" : "they were"} grouped by name. Please check.`,
  "group-chosen": ({ units, group, usual }) =>
    `“${units.join("")}” is in “${group}”, as you chose${usual !== undefined && usual !== group ? `; the sheet says “${usual}”` : ""}.`,
  "group-unsure": ({ places, units, group }) =>
    `${where(places)}: the name “${units.join("")}” does not tell its group; it is in “${group}” now. Change it if that is wrong.`,
  "groups-by-name": ({ sheet, groups, open = [] }) =>
    `Sheet “${sheet}” has no group column; units were grouped by name: ${groups.map(({ name, units }) => `${name} ${units}`).join(", ")}.${
      open.length > 0 ? ` The names of ${several(open.length, "unit")} hardly tell: ${list(open)}.` : ""
    } Please check.`,
} satisfies Partial<FindingWords>;

/** Buttons of theirs that say more than the usual ones. */
export const groupsAnswers: AnswerWords = {
  "groups-differ": { apart: () => "Choose one by one" },
  "group-typed-once": { accept: () => "Carry it down" },
  "unknown-group": { "leave-out": () => "Leave these units out" },
};
