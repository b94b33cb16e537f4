import { plainText } from "../cells/plainText";
import { refuse } from "./checkFields";
import { isForGroup, isOfPoints, measuredPoints } from "./part";
import { type Scheme, tiers } from "./scheme";
import { unitKey } from "./unitKey";

/*
 * What fits together field by field and yet cannot be meant: a word by which two things would be known, a rule that takes
 * effect only beside another one, and two rules of which one is never heard. The first of two would win in silence.
 */

/**
 * Refuses a scheme whose rules contradict one another, or of which one has no effect.
 *
 * @throws SchemeRefused that names the field, what it holds and what it needs
 */
export function checkSense(scheme: Scheme): void {
  checkTasks(scheme);
  checkFigures(scheme);
  checkSheets(scheme);
  checkReplaced(scheme);
  checkOrder(scheme);
  checkLog(scheme);
}

/** A word with the field that holds it, and whose word it is. */
interface Word {
  readonly owner: string;
  readonly field: string;
  readonly text: string;
  readonly key: string;
}

/**
 * Columns are told by the words of channels, those of adjustments (约稿得分 beside 约稿条数) by theirs, groups and units by
 * theirs: each is one thing's alone. Parts, limits and vetoes name any of them, where no two may have one name.
 *
 * @throws SchemeRefused that names the second field of a word, and the first
 */
export function checkWords(scheme: Scheme): void {
  const { channels, adjustments = [], parts = [], together = [], vetoes = [], groups, roster = [], place } = scheme;
  oneOwner(channels.flatMap((each, i) => called(each, `channels[${i}]`)));
  oneOwner(adjustments.flatMap((each, i) => called(each, `adjustments[${i}]`)));
  if (parts.length + together.length + vetoes.length > 0)
    oneOwner(
      Object.entries({ channels, adjustments, parts }).flatMap(([list, all]) =>
        all.flatMap(({ name }, i) => called({ name }, `${list}[${i}]`)),
      ),
    );
  oneOwner(groups.flatMap((each, i) => called(each, `groups[${i}]`)));
  oneOwner(
    groups.flatMap(({ unitEndings = [] }, i) =>
      unitEndings.map((text, j) => ({
        owner: `groups[${i}]`,
        field: `groups[${i}].unitEndings[${j}]`,
        text,
        key: unitKey(text),
      })),
    ),
  );
  oneOwner(
    roster.flatMap(({ unit, aliases = [] }, i) =>
      [unit, ...aliases].map((text, j) => ({
        owner: `roster[${i}]`,
        field: j === 0 ? `roster[${i}].unit` : `roster[${i}].aliases[${j - 1}]`,
        text,
        key: unitKey(text, place),
      })),
    ),
  );
}

function called(
  { name, aliases = [] }: { readonly name: string; readonly aliases?: readonly string[] },
  owner: string,
): Word[] {
  const word = (text: string, field: string): Word => ({ owner, field, text, key: plainText(text) });
  return [word(name, `${owner}.name`), ...aliases.map((alias, i) => word(alias, `${owner}.aliases[${i}]`))];
}

/** A thing may have a word twice, which says nothing wrong; two things may not share one. */
function oneOwner(words: readonly Word[]): void {
  const met = new Map<string, Word>();
  for (const word of words) {
    const first = met.get(word.key);
    if (first && first.owner !== word.owner)
      refuse(word.field, { problem: "twice", name: word.text, first: first.field });
    met.set(word.key, first ?? word);
  }
}

/** A task of a group or a unit is that of submitting; what is over it or short of it goes to the next sheet only. */
function checkTasks({ submitted, groups, roster = [], parts = [], per, place }: Scheme): void {
  if (!submitted?.task) {
    const needs = ["submitted.task"];
    groups.forEach(({ task }, i) => {
      if (task !== undefined) refuse(`groups[${i}].task`, { problem: "needs", found: task, needs });
    });
    roster.forEach(({ task }, i) => {
      if (task !== undefined) refuse(`roster[${i}].task`, { problem: "needs", found: task, needs });
    });
  }
  parts.forEach(({ groups: own, per: ownPer, task, base, each, every, bands, places, best }, i) => {
    if (!task) return;
    const path = `parts[${i}].task`;
    const { carry, required, reached, perOver, full, units = {} } = task;
    const strange = Object.entries(task.groups ?? {}).find(([name]) => own && !own.includes(name));
    if (strange)
      refuse(`${path}.groups.${strange[0]}`, {
        problem: "needs",
        found: strange[1],
        needs: [`parts[${i}].groups: ${JSON.stringify(strange[0])}`],
      });
    if (carry !== undefined && per !== "sheet" && ownPer !== "sheet")
      refuse(`${path}.carry`, { problem: "needs", found: carry, needs: ['per: "sheet"'] });
    const gives = {
      base,
      each,
      every,
      bands,
      places,
      best,
      "task.reached": reached,
      "task.perOver": perOver,
      "task.full": full,
    };
    if (required && Object.values(gives).every((rule) => rule === undefined))
      refuse(`${path}.required`, { problem: "needs", found: required, needs: Object.keys(gives) });
    oneOwner(
      Object.keys(units).map((text) => {
        const field = `${path}.units.${text}`;
        return { owner: field, field, text, key: unitKey(text, place) };
      }),
    );
  });
}

/** A figure (数据) gives nothing by itself: points for it would be believed. */
function checkFigures({ adjustments = [] }: Scheme): void {
  adjustments.forEach(({ kind, points, limits }, i) => {
    if (kind !== "figure") return;
    const other = 'kind: "figure"';
    if (points !== undefined) refuse(`adjustments[${i}].points`, { problem: "not-with", found: points, other });
    if (limits !== undefined) refuse(`adjustments[${i}].limits`, { problem: "not-with", found: "", other });
  });
}

/** What is scored sheet by sheet knows neither points, which are those of all sheets, nor the other units. */
function checkSheets({ parts = [], per }: Scheme): void {
  parts.forEach((part, i) => {
    if (part.per === undefined) return;
    const path = `parts[${i}]`;
    const vain = (other: string): never => refuse(`${path}.per`, { problem: "not-with", found: part.per, other });
    if (per === "sheet") vain('per: "sheet"');
    if (part.places) vain(`${path}.places`);
    if (part.best !== undefined) vain(`${path}.best`);
    if (isOfPoints(part.of)) vain(`${path}.of.points`);
    if (isOfPoints(part.task?.per)) vain(`${path}.task.per.points`);
    if (isOfPoints(part.when?.of)) vain(`${path}.when.of.points`);
  });
}

/** What a part stands for is points, which no other part of the same group stands for, and which have no limits with others. */
function checkReplaced({ groups, parts = [], together = [] }: Scheme): void {
  parts.forEach((part, i) => {
    if (!part.instead) return;
    const path = `parts[${i}].instead`;
    const names = measuredPoints(part);
    if (names.length === 0) refuse(path, { problem: "needs", found: true, needs: [`parts[${i}].of.points`] });
    parts.slice(0, i).forEach((other, j) => {
      const shared = other.instead ? names.find((name) => measuredPoints(other).includes(name)) : undefined;
      const meets = groups.some(({ name }) => isForGroup(part, name) && isForGroup(other, name));
      if (shared !== undefined && meets)
        refuse(path, { problem: "not-with", found: shared, other: `parts[${j}].instead` });
    });
    together.forEach(({ of }, k) => {
      const n = of.findIndex((name) => names.includes(name));
      if (n >= 0) refuse(`together[${k}].of[${n}]`, { problem: "not-with", found: of[n], other: path });
    });
  });
}

/** Where units share ranks, all would share the first with nothing to go by; the order of the roster needs a roster. */
function checkOrder({ ranking: { style, keys, order }, roster = [] }: Scheme): void {
  const sharing = style === "competition" || style === "dense";
  if (sharing && keys.length === 0) refuse("ranking.keys", { problem: "empty" });
  if (order === "roster" && roster.length === 0)
    refuse("ranking.order", { problem: "needs", found: order, needs: ["roster"] });
}

function checkLog(scheme: Scheme): void {
  const { count, most, from, to } = scheme.log ?? {};
  if (count === "tier" && tiers(scheme).length === 0)
    refuse("log.count", { problem: "needs", found: count, needs: ["channels[0].tier"] });
  if (count === "highest" && most !== undefined)
    refuse("log.most", { problem: "not-with", found: most, other: 'log.count: "highest"' });
  // days as 2023-01-01 are in the order of their texts
  if (from !== undefined && to !== undefined && to < from)
    refuse("log.to", { problem: "before-from", found: to, from });
}
