import type { Bulletin } from "../../bulletin/bulletin";
import type { Colophon, Facts, PreviousFigures, RedHead, Requirement, Section } from "../../bulletin/notice/facts";
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

/** Changes the red head; where nothing of it is filled in there is none. */
export function withRedHead(facts: Facts, change: Partial<RedHead>): Facts {
  const { issuers, number } = { issuers: [], ...facts.redHead, ...change };
  const isAbsent = issuers.length === 0 && !number;
  return withFact(facts, "redHead", isAbsent ? undefined : { issuers, ...(number && { number }) });
}

/** Changes the colophon, likewise. */
export function withColophon(facts: Facts, change: Partial<Colophon>): Facts {
  const { office, copies = [], date } = { office: "", ...facts.colophon, ...change };
  const isAbsent = office === "" && copies.length === 0 && !date;
  const now = { office, ...(copies.length > 0 && { copies }), ...(date && { date }) };
  return withFact(facts, "colophon", isAbsent ? undefined : now);
}

/** Changes a requirement; an empty text or list of points is none. */
export function withRequirement(facts: Facts, all: readonly Requirement[], i: number, change: Requirement): Facts {
  const { heading, text = "", points = [] } = change;
  const now = { heading, ...(text !== "" && { text }), ...(points.length > 0 && { points }) };
  return { ...facts, requirements: all.map((each, k) => (k === i ? now : each)) };
}

/** Adds a requirement that has only its heading yet, behind the others. */
export function addRequirement(facts: Facts, all: readonly Requirement[], heading: string): Facts {
  return { ...facts, requirements: [...all, { heading }] };
}

/** Without the requirement at that place. */
export function removeRequirement(facts: Facts, all: readonly Requirement[], i: number): Facts {
  return { ...facts, requirements: all.filter((_, k) => k !== i) };
}

/** Gives another template; the one that comes with the tool is not kept, so that a better one in a later version counts. */
export function withTemplate(facts: Facts, name: keyof Templates, template: string): Facts {
  const isUsual = templateIn(template, (name) => name) === TEMPLATES[name];
  const templates = withEntry(facts.templates ?? {}, name, isUsual ? undefined : template);
  return withFact(facts, "templates", orNothing(templates));
}

/** Changes a section; what is left empty is absent. */
export function withSection(facts: Facts, i: number, { heading, paragraphs, requirements }: Section): Facts {
  const now: Section = {
    ...(heading && { heading }),
    ...(paragraphs?.length && { paragraphs }),
    ...(requirements?.length && { requirements }),
  };
  return { ...facts, sections: (facts.sections ?? []).map((each, k) => (k === i ? now : each)) };
}

/** Requirements as lines, the heading up to its full stop. */
export function requirementLines(all: readonly Requirement[]): string {
  return all.map(({ heading, text = "" }) => `${heading.replace(/。$/, "")}。${text}`).join("\n");
}

/** The same back; points of the third level stay with the requirement of their place. */
export function requirementsOf(lines: readonly string[], before: readonly Requirement[] = []): Requirement[] {
  return lines.map((line, i) => {
    const stop = line.indexOf("。");
    const [heading, text] = stop === -1 ? [line, ""] : [line.slice(0, stop), line.slice(stop + 1)];
    const { points } = before[i] ?? {};
    return { heading, ...(text !== "" && { text }), ...(points && { points }) };
  });
}

/** A figure of another period in the form: what it is called among the facts. */
export interface FormerField {
  readonly key: string;
  readonly count: number | undefined;
}

/** The figures that the form asks for: totals and groups, whatever else was given, and the one that a text misses. */
export function formerFields(
  { groups, scheme }: Pick<Bulletin, "groups" | "scheme">,
  { submitted, adopted, figures = {} }: Partial<PreviousFigures>,
  wanted: string | undefined,
): FormerField[] {
  const own = scheme.channels.length > 1 ? ",渠道=本级" : "";
  const names = groups.length > 1 ? groups.map(({ group }) => group.name) : [];
  const usual = [
    ...names.map((name) => `报送:组=${name}`),
    ...(scheme.channels.length > 0 ? names.map((name) => `采用:组=${name}${own}`) : []),
  ];
  const others = [...usual, ...Object.keys(figures), ...(wanted === undefined ? [] : [wanted])];
  const keys = [...new Set(others)].filter((key) => key !== SUBMITTED && key !== ADOPTED);
  return [
    { key: SUBMITTED, count: submitted },
    ...(scheme.channels.length > 0 ? [{ key: ADOPTED, count: adopted }] : []),
    ...keys.map((key) => ({ key, count: figures[key] })),
  ];
}

const SUBMITTED = "报送";
const ADOPTED = "采用:渠道=本级";

/** Gives what is known of another period; nothing at all is absent. */
export function withFormer(facts: Facts, period: "previous" | "lastYear", now: Partial<PreviousFigures>): Facts {
  const { period: name = "", ...figures } = now;
  const nothing = name === "" && Object.keys(figures).length === 0;
  return withFact(facts, period, nothing ? undefined : { ...figures, period: name });
}

/** Gives a figure of another period, which gets its usual name where it has none. */
export function withFormerFigure(
  facts: Facts,
  period: "previous" | "lastYear",
  usual: string,
  { key, count }: FormerField,
): Facts {
  const now = { period: usual, ...facts[period] };
  if (key === SUBMITTED) return withFormer(facts, period, withEntry(now, "submitted", count));
  if (key === ADOPTED) return withFormer(facts, period, withEntry(now, "adopted", count));
  const figures = orNothing(withEntry(now.figures ?? {}, key, count));
  return withFormer(facts, period, withEntry(now, "figures", figures));
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
