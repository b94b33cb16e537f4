import type { Facts, Requirement } from "../../bulletin/notice/facts";
import { TEMPLATES, type Templates } from "../../bulletin/notice/templates";
import type { Scheme } from "../../bulletin/scheme";
import { templateIn } from "./factsForm";

/**
 * Edits of facts as a form makes them: each returns new facts in which everything else is as it was. What is left empty
 * is absent. Whether the result can be used, checkFacts and the bulletin say.
 */

/** Gives a fact, or takes it away where there is nothing in it. */
export function withFact<Name extends keyof Facts>(facts: Facts, name: Name, value: Facts[Name] | undefined): Facts {
  return withEntry(facts, name, value === "" ? undefined : value);
}

/** Gives the submitted items in all. */
export function withTotal(facts: Facts, total: number | undefined): Facts {
  return withFact(facts, "submitted", orNothing(withEntry(facts.submitted ?? {}, "total", total)));
}

/** Gives the submitted items of a group. */
export function withGroupCount(facts: Facts, group: string, count: number | undefined): Facts {
  const groups = orNothing(withEntry(facts.submitted?.groups ?? {}, group, count));
  return withFact(facts, "submitted", orNothing(withEntry(facts.submitted ?? {}, "groups", groups)));
}

/** Takes away the submitted items of groups that the scheme does not have. */
export function withGroupsOf(facts: Facts, { groups }: Pick<Scheme, "groups">): Facts {
  const gone = Object.keys(facts.submitted?.groups ?? {}).filter(
    (name) => !groups.some((group) => group.name === name),
  );
  return gone.reduce((left, name) => withGroupCount(left, name, undefined), facts);
}

/** Gives a title: one line, or the lines as they are to be broken. */
export function withTitle(facts: Facts, lines: readonly string[]): Facts {
  return withFact(facts, "title", lines.length > 1 ? lines : lines[0]);
}

/** Changes a requirement; an empty text or list of points is none. */
export function withRequirement(facts: Facts, all: readonly Requirement[], i: number, change: Requirement): Facts {
  const { heading, text = "", points = [] } = change;
  const now = { heading, ...(text !== "" && { text }), ...(points.length > 0 && { points }) };
  return { ...facts, requirements: all.map((each, k) => (k === i ? now : each)) };
}

/** Adds a requirement. */
export function addRequirement(facts: Facts, all: readonly Requirement[], heading: string): Facts {
  return { ...facts, requirements: [...all, { heading }] };
}

/** Takes a requirement away. */
export function removeRequirement(facts: Facts, all: readonly Requirement[], i: number): Facts {
  return { ...facts, requirements: all.filter((_, k) => k !== i) };
}

/** Gives another template; the one that comes with the tool is not kept, so that a better one in a later version counts. */
export function withTemplate(facts: Facts, name: keyof Templates, template: string): Facts {
  const isUsual = templateIn(template, (name) => name) === TEMPLATES[name];
  const templates = withEntry(facts.templates ?? {}, name, isUsual ? undefined : template);
  return withFact(facts, "templates", orNothing(templates));
}

function withEntry<Data extends object, Name extends keyof Data>(
  data: Data,
  name: Name,
  value: Data[Name] | undefined,
): Data {
  const { [name]: _, ...rest } = data;
  return (value === undefined ? rest : { ...data, [name]: value }) as Data;
}

function orNothing<Data extends object>(data: Data): Data | undefined {
  return Object.keys(data).length === 0 ? undefined : data;
}
