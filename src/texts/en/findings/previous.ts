import type { AnswerWords, FindingWords } from "../../findings";
import { TO_BE_LOOKED_AT } from "../../short";
import { list, PAIRS, where } from "./phrases";

/** Of the bulletin of the last period. */
export const previous = {
  "previous-unreadable": ({ lacks }) =>
    `No ${lacks.length === 0 ? "units with scores were" : `${lacks.join(" and ")} column${lacks.length === 2 ? "s were" : " was"}`} found in the former bulletin, so nothing can be carried forward. Check the file.`,
  "previous-doubtful": ({ places, units, column, found }) =>
    `Former bulletin, ${where(places)}: “${column}” of “${list(units)}” is “${found}”, from which no score can be carried forward. Change it to a number there, or choose one, or carry 0.`,
  "previous-struck": ({ places, units }) =>
    `Former bulletin, ${where(places)}: ${units.length === 1 ? "the name or the score of a unit is" : "the names or the scores of units are"} struck out (${list(units)}). Say whether ${units.length === 1 ? "it is" : "they are"} carried forward.`,
  "previous-hidden-rows": ({ units }) =>
    `In the former bulletin ${units.length === 1 ? "the row of a unit is" : `the rows of ${units.length} units are`} hidden or filtered away; what stands there was carried forward: ${list(units)}. Check it.`,
  "previous-not-accumulated": ({ former }) =>
    `The former bulletin is of “${former}” and has the scores of that period alone, none that are accumulated, so that what came before would be missing. Choose one with accumulated scores, or choose whether it is carried forward.`,
  "previous-twice": ({ places, units, scores }) =>
    `Former bulletin, ${where(places)}: “${units.join("")}” stands there twice, with ${scores.join(" and ")}. Choose which is carried forward.`,
  "former-forgotten": ({ sheet, former }) =>
    `“${sheet}” was last counted with the former bulletin “${former}”, and none is chosen now, so scores would be those of this period alone. Choose it again under “Last period” in the source, or go on without.`,
  "previous-same-period": ({ period }) =>
    `The former bulletin is of “${period}” too, the same period, so carrying it forward counts it twice. Check the file, or choose whether it is carried forward.`,
  "previous-not-before": ({ former, now }) =>
    `The former bulletin is of “${former}”, which is not before this one's “${now}”. Check the file and the period, or choose whether it is carried forward.`,
  "previous-other-year": ({ former, now }) =>
    `The former bulletin is of “${former}”, and this one of “${now}”, so that scores would add up over two years. Check the file, or choose whether it is carried forward.`,
  "previous-overlaps": ({ former, now }) =>
    `The former bulletin is of “${former}”, which this one's “${now}” has in it, so carrying it forward counts those days twice. Go on without it if this sheet has the figures of the whole time; or choose another file, or change the period.`,
  "previous-gap": ({ former, now }) =>
    `The former bulletin is of “${former}” and this one of “${now}”; what lies between them would be missing in the accumulated scores. Check whether it is the last one, or choose whether it is carried forward.`,
  "previous-other-units": ({ former, now }) =>
    `The former bulletin has none of the units of this one (former: ${list(former)}; now: ${list(now)}). Check the file, or choose whether it is carried forward.`,
  "new-since-previous": ({ units }) =>
    `Not in the former bulletin: ${list(units)}. They carry nothing forward. Check whether they were renamed.`,
  "previous-renamed": ({ unit, other }) =>
    `“${other}” of the last bulletin is gone, “${unit}” was not in it; they may be one unit. If they are, what was accumulated goes to “${unit}”. Say whether they are.`,
  "previous-names": ({ pairs }) =>
    `${pairs.length} units have another name than in the last bulletin and may be the same: ${list(
      pairs.map(({ unit, other }) => `${other}, which is ${unit} now`),
      TO_BE_LOOKED_AT,
    )}. If they are, what was accumulated goes to the unit of now. Say whether they are.`,
  "gone-since-previous": ({ units }) =>
    `In the former bulletin but not in this one: ${list(units)}. Check whether they were renamed.`,
} satisfies Partial<FindingWords>;

const CARRY = { "leave-out": () => "Go on without it", accept: () => "Carry it forward all the same" };

/** Buttons of theirs that say more than the usual ones. */
export const previousAnswers: AnswerWords = {
  "previous-doubtful": { count: ({ value }) => `Carry ${value} forward`, zero: () => "Carry 0 forward" },
  "previous-struck": { "leave-out": () => "Do not carry them", accept: () => "Carry all" },
  "previous-not-accumulated": CARRY,
  "previous-twice": { count: ({ value }) => `Carry ${value} forward` },
  "former-forgotten": { accept: () => "Go on without" },
  "previous-same-period": CARRY,
  "previous-not-before": CARRY,
  "previous-other-year": CARRY,
  "previous-overlaps": CARRY,
  "previous-gap": CARRY,
  "previous-other-units": CARRY,
  "previous-renamed": { accept: () => "They are two units" },
  "previous-names": PAIRS,
};
