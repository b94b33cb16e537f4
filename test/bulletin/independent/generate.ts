import fc from "fast-check";
import type { LogLine, Row, SchemeJson, Source } from "./scorer";

const CHANNELS = ["甲网", "乙网", "丙报", "丁台"];
const ADJUSTMENTS = ["批示", "错情", "篇数"];
const PARTS = ["任务得分", "比例得分", "综合得分"];
const GROUPS = ["部门", "乡镇"];
const TIERS = ["本级", "上级"];
const UNITS = [..."一二三四五六七八九"].map((sign) => `第${sign}局`);

/** Numbers of at most so many decimals; small ones, so that units tie and tasks are just reached. */
const number = (least: number, most: number, decimals = 1): fc.Arbitrary<number> =>
  fc.integer({ min: least * 10 ** decimals, max: most * 10 ** decimals }).map((value) => value / 10 ** decimals);

/** A field that may be absent. */
function maybe<Value>(name: string, value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: value.map((one): Record<string, Value> => ({ [name]: one })) },
  );
}

/** An object of some fields, each of which is made by itself. */
function fields(...all: fc.Arbitrary<object>[]): fc.Arbitrary<Record<string, unknown>> {
  return fc.tuple(...all).map((parts) => Object.assign({}, ...parts) as Record<string, unknown>);
}

const one = <Value>(name: string, value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> =>
  value.map((made): Record<string, Value> => ({ [name]: made }));

const limits = fc
  .tuple(fc.option(number(-20, 10)), fc.option(number(0, 30)))
  .map(([min, more]) => ({ ...(min !== null && { min }), ...(more !== null && { max: (min ?? 0) + more }) }))
  .map(({ min, max }) => ({
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max: Math.round(max * 10) / 10 }),
  }));
const some = (names: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...names], { minLength: 1 });

/** Whole items mostly, or shares of joint ones. */
const items = fc.oneof(
  { weight: 3, arbitrary: fc.nat(6).map((n) => ({ n: BigInt(n), d: 1n })) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(9), fc.integer({ min: 2, max: 12 })).map(([n, d]) => ({ n: BigInt(n), d: BigInt(d) })),
  },
);

/** @param known names whose points may be measured */
function measure(known: readonly string[], adjustments: readonly string[]): fc.Arbitrary<unknown> {
  const simple = simpleMeasure(known, adjustments);
  return fc.oneof(
    { weight: 6, arbitrary: simple },
    { weight: 1, arbitrary: fields(one("of", simple), one("per", simple)) },
  );
}

function simpleMeasure(known: readonly string[], adjustments: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom("submitted", "adopted", "unadopted", "rate"),
    one("channels", some(CHANNELS)),
    one("tier", fc.constantFrom(...TIERS)),
    one("points", some(known)),
    ...(adjustments.length > 0 ? [one("adjustment", fc.constantFrom(...adjustments))] : []),
  );
}

function condition(known: readonly string[], adjustments: readonly string[]): fc.Arbitrary<unknown> {
  const bound = number(0, 20);
  return fc.oneof(
    fields(one("of", measure(known, adjustments)), one("atLeast", bound)),
    fields(
      one("of", measure(known, adjustments)),
      fc.uniqueArray(bound, { minLength: 2, maxLength: 2 }).map(([a, b]) => ({
        atLeast: Math.min(a!, b!),
        below: Math.max(a!, b!),
      })),
    ),
    fields(one("of", measure(known, adjustments)), one("below", bound)),
  );
}

const bands = fc
  .uniqueArray(number(0, 60), { minLength: 1, maxLength: 3 })
  .chain((from) =>
    fc.tuple(...from.sort((a, b) => a - b).map((each) => number(-5, 9).map((points) => ({ from: each, points })))),
  );

const every = fields(one("items", number(1, 30, 1)), one("points", number(-3, 9)), maybe("over", number(0, 30)));

function part(name: string, known: readonly string[], adjustments: readonly string[]): fc.Arbitrary<object> {
  const task = fields(
    one("items", number(0, 9, 0)),
    maybe("groups", fields(maybe(GROUPS[0]!, number(0, 9)), maybe(GROUPS[1]!, number(0, 9)))),
    maybe("units", fields(maybe(UNITS[0]!, number(0, 9)), maybe(UNITS[3]!, number(0, 9)))),
    ...["reached", "missed", "perShort", "perOver"].map((field) => maybe(field, number(-9, 9, 2))),
    maybe("per", simpleMeasure(known, adjustments)),
    maybe("full", number(0, 50)),
    maybe("required", fc.boolean()),
    maybe("carry", fc.constantFrom("short", "over", "all")),
  );
  const rule = fc
    .constantFrom("base", "each", "every", "task", "bands", "places", "best")
    .chain((kind) =>
      fields(
        one("name", fc.constant(name)),
        one("of", measure(known, adjustments)),
        (kind === "base" ? one : maybe)("base", number(-5, 9)),
        (kind === "each" ? one : maybe)("each", number(-3, 9, 4)),
        (kind === "every" ? one : maybe)("every", every),
        (kind === "task" ? one : maybe)("task", task),
        (kind === "bands" ? one : maybe)("bands", bands),
        (kind === "places" ? one : maybe)("places", fc.array(number(-3, 9), { minLength: 1, maxLength: 4 })),
        (kind === "best" ? one : maybe)("best", number(0, 100)),
        maybe("groups", some(GROUPS)),
        maybe("instead", fc.boolean()),
        maybe("per", fc.constant("sheet")),
        maybe("limits", limits),
        maybe("when", condition(known, adjustments)),
      ),
    );
  return fc.oneof(
    { weight: 5, arbitrary: rule },
    { weight: 1, arbitrary: fields(one("name", fc.constant(name)), one("base", number(-5, 9))) },
  );
}

const key = (adjustments: readonly string[], parts: readonly string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.oneof(
    fc
      .constantFrom("score", "accumulated", "adopted", "submitted", "submitted-score", "rate", "bonus", "roster")
      .map((by) => ({ by })),
    fields(one("by", fc.constantFrom("count", "channel-score")), one("channel", fc.constantFrom(...CHANNELS))),
    fields(one("by", fc.constantFrom("tier-count", "tier-score")), one("tier", fc.constantFrom(...TIERS))),
    ...(adjustments.length > 0
      ? [
          fields(
            one("by", fc.constantFrom("adjustment", "adjustment-score")),
            one("adjustment", fc.constantFrom(...adjustments)),
          ),
        ]
      : []),
    ...(parts.length > 0 ? [fields(one("by", fc.constant("part")), one("part", fc.constantFrom(...parts)))] : []),
  );

/** Any scheme that docs/schemes.md allows, as JSON. */
export const schemes: fc.Arbitrary<SchemeJson & Record<string, unknown>> = fc
  .record({ adjustments: fc.subarray(ADJUSTMENTS), parts: fc.nat(PARTS.length) })
  .chain(({ adjustments, parts: count }) => {
    const parts = PARTS.slice(0, count);
    const base = [...CHANNELS, ...adjustments];
    const names = [...base, ...parts];
    const list = <Value>(all: readonly fc.Arbitrary<Value>[]): fc.Arbitrary<Value[]> =>
      fc.tuple(...all) as fc.Arbitrary<Value[]>;
    return fields(
      one("version", fc.constant(2)),
      one("name", fc.constant("任意")),
      one(
        "channels",
        list(
          CHANNELS.map((name, i) =>
            fields(
              one("name", fc.constant(name)),
              one("points", number(0, 9, i === 0 ? 2 : 1)),
              maybe("multiplier", fc.constantFrom(2, 0.5, 1.5)),
              one("tier", fc.constant(TIERS[i % 2]!)),
              maybe("limits", limits),
            ),
          ),
        ),
      ),
      one(
        "groups",
        list(
          GROUPS.map((name) =>
            fields(
              one("name", fc.constant(name)),
              one("title", fc.constant(`${name}统计表`)),
              one("channels", some(CHANNELS)),
              maybe("task", fc.nat(9)),
            ),
          ),
        ),
      ),
      one(
        "adjustments",
        list(
          adjustments.map((name) =>
            fields(
              one("name", fc.constant(name)),
              one("kind", fc.constantFrom("bonus", "penalty", "figure")),
              maybe("points", number(0, 5)),
              maybe("limits", limits),
            ),
          ),
        ),
      ),
      maybe(
        "submitted",
        fields(
          maybe("points", number(-1, 3)),
          maybe(
            "task",
            fields(
              one("items", fc.nat(12)),
              ...["reached", "missed", "perShort", "perOver"].map((field) => maybe(field, number(-9, 9))),
            ),
          ),
          maybe("limits", limits),
        ),
      ),
      one("parts", list(parts.map((name, i) => part(name, [...base, ...parts.slice(0, i)], adjustments)))),
      one(
        "together",
        fc.oneof(
          fc.constant([]),
          fields(one("of", some(names)), one("limits", limits)).map((only) => [only]),
        ),
      ),
      one(
        "vetoes",
        fc.oneof(
          { weight: 4, arbitrary: fc.constant([]) },
          {
            weight: 1,
            arbitrary: fields(one("when", condition(names, adjustments)), maybe("score", number(-9, 9))).map((only) => [
              only,
            ]),
          },
        ),
      ),
      one(
        "roster",
        list(
          UNITS.slice(0, 5).map((unit) =>
            fields(one("unit", fc.constant(unit)), maybe("task", fc.nat(9)), maybe("ranked", fc.boolean())),
          ),
        ),
      ),
      one("missing", fc.constant("ignore")),
      maybe("per", fc.constantFrom("whole", "sheet")),
      maybe("rounding", fields(one("decimals", fc.nat(4)), one("mode", fc.constantFrom("half-up", "down", "up")))),
      maybe("limits", limits),
      one(
        "ranking",
        fields(
          one("style", fc.constantFrom("ordinal", "competition", "dense", "none")),
          one("keys", fc.array(key(adjustments, parts), { maxLength: 2 })),
          maybe("within", fc.array(key(adjustments, parts), { minLength: 1, maxLength: 2 })),
        ),
      ),
      one(
        "headings",
        fc.constant({ rank: "排名", unit: "单位", count: "{channel}条数", score: "{channel}得分", total: "总得分" }),
      ),
    ).map(withoutContradictions) as unknown as fc.Arbitrary<SchemeJson & Record<string, unknown>>;
  });

/** Takes away what fields that are made each by itself may have in vain, and such a scheme is refused for. */
function withoutContradictions(scheme: Record<string, unknown>): Record<string, unknown> {
  const { submitted, per, ranking } = scheme as { submitted?: { task?: object }; per?: string; ranking: object };
  const all = (name: string, change: (each: Record<string, unknown>) => Record<string, unknown>): object => ({
    [name]: (scheme[name] as Record<string, unknown>[]).map(change),
  });
  const taskless = without(submitted?.task ? [] : ["task"]);
  const { style, keys } = ranking as { style: string; keys: readonly unknown[] };
  const isShared = style === "competition" || style === "dense";
  const replacing = withoutVainReplacing(scheme);
  return {
    ...scheme,
    ...all("groups", taskless),
    ...all("roster", taskless),
    ...all("adjustments", (each) => without(each.kind === "figure" ? ["points", "limits"] : [])(each)),
    ...all("parts", (part) => {
      const replaced = replacing(part);
      const isByAll =
        per === "sheet" ||
        part.places !== undefined ||
        part.best !== undefined ||
        JSON.stringify(part).includes('"points":["');
      const each = without(isByAll ? ["per"] : [])(replaced);
      const task = each.task as Record<string, unknown> | undefined;
      const gives = [
        each.base,
        each.each,
        each.every,
        each.bands,
        each.places,
        each.best,
        task?.reached,
        task?.perOver,
        task?.full,
      ];
      const isVain = gives.every((rule) => rule === undefined);
      const own = each.groups as readonly string[] | undefined;
      const groups = Object.entries((task?.groups ?? {}) as object).filter(([name]) => !own || own.includes(name));
      const bySheet = per === "sheet" || each.per === "sheet";
      const vain = [...(bySheet ? [] : ["carry"]), ...(isVain ? ["required"] : [])];
      const fitting = { ...task, ...(task?.groups !== undefined && { groups: Object.fromEntries(groups) }) };
      return task ? { ...each, task: without(vain)(fitting) } : each;
    }),
    ranking: { ...ranking, ...(isShared && keys.length === 0 && { keys: [{ by: "score" }] }) },
  };
}

/** Parts, in their order, without `instead` where no points are measured, or such as something else replaces or limits. */
function withoutVainReplacing({ together }: Record<string, unknown>): (part: Record<string, unknown>) => typeof part {
  const limited = (together as { of: string[] }[]).flatMap(({ of }) => of);
  const taken = new Set<string>(limited.flatMap((name) => GROUPS.map((group) => `${group}/${name}`)));
  return (part) => {
    const of = part.of as { points?: string[]; of?: { points?: string[] } } | undefined;
    const names = of?.points ?? of?.of?.points ?? [];
    const keys = ((part.groups ?? GROUPS) as string[]).flatMap((group) => names.map((name) => `${group}/${name}`));
    const isVain = part.instead !== true || keys.length === 0 || keys.some((each) => taken.has(each));
    if (isVain) return without(["instead"])(part);
    for (const each of keys) taken.add(each);
    return part;
  };
}

const without =
  (names: readonly string[]) =>
  (object: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

const SITES = ["甲网", "乙网", "丙报"];
const KINDS = ["单篇", "综合", "图片"];

/** A scheme for a log, of one group: some sites give other points for some kinds of items. */
export const logSchemes: fc.Arbitrary<SchemeJson & Record<string, unknown>> = fc
  .tuple(fc.tuple(...SITES.map(() => fc.subarray(KINDS))), fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }))
  .chain(([kinds, [isSecondIn, isThirdIn]]) => {
    // the first site has a level, so that items can count once a level
    const tiered = [{ tier: TIERS[0] }, isSecondIn ? { tier: TIERS[0] } : {}, isThirdIn ? { tier: TIERS[1] } : {}];
    const channels = SITES.flatMap((site, i) => [
      { name: site, site, ...tiered[i] },
      ...kinds[i]!.map((kind) => ({ name: `${site}${kind}`, site, kinds: [kind], ...tiered[i] })),
    ]);
    return fields(
      one("version", fc.constant(2)),
      one("name", fc.constant("任意")),
      one(
        "channels",
        fc.tuple(
          ...channels.map((channel) =>
            fields(fc.constant(channel), one("points", number(0, 9)), maybe("multiplier", fc.constantFrom(2, 0.5))),
          ),
        ),
      ),
      one(
        "groups",
        some(channels.map(({ name }) => name)).map((own) => [{ name: "各单位", title: "情况", channels: own }]),
      ),
      maybe("submitted", fields(one("points", number(0, 3)))),
      one("adjustments", fc.constant([])),
      one(
        "parts",
        fc
          .array(ofKinds(channels.map(({ name }) => name)), { maxLength: 2 })
          .map((parts) => parts.map((part, i) => ({ ...part, name: `类型${i}` }))),
      ),
      one("together", fc.constant([])),
      one("vetoes", fc.constant([])),
      one("roster", fc.constant([])),
      one(
        "log",
        fields(
          one("joint", fc.constantFrom("equal", "full")),
          maybe("count", fc.constantFrom("each", "highest", "tier")),
          maybe("most", fc.constantFrom(2, 3)),
        ).map((log) => ("count" in log && log["count"] === "highest" ? without(["most"])(log) : log)),
      ),
      one("ranking", fc.constant({ style: "competition", keys: [{ by: "score" }, { by: "rate" }] })),
      one(
        "headings",
        fc.constant({ rank: "排名", unit: "单位", count: "{channel}条数", score: "{channel}得分", total: "总得分" }),
      ),
    ) as unknown as fc.Arbitrary<SchemeJson & Record<string, unknown>>;
  });

/** A part that measures what some kinds of items have in some channels. */
function ofKinds(channels: readonly string[]): fc.Arbitrary<object> {
  return fc
    .record({ names: some(channels), kinds: some([...KINDS, "动态"]), of: fc.constantFrom("points", "channels") })
    .chain(({ names, kinds, of }) =>
      fields(one("of", fc.constant({ [of]: names, kinds })), one("each", fc.constantFrom(0.5, -0.5, 1, 0.2))),
    );
}

/** The items of a log. */
export const logLines: fc.Arbitrary<LogLine[]> = fc
  .array(
    fc.record({
      units: fc.shuffledSubarray(UNITS.slice(0, 5), { minLength: 1, maxLength: 4 }),
      kind: fc.constantFrom(...KINDS, "动态"),
      sites: fc.subarray(SITES),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((lines) => lines.map((line, n) => ({ ...line, title: `第${n + 1}条` })));

/** How a log writes its lines down: a column for each site, or one for all. */
export function logText(lines: readonly LogLine[], style: "marks" | "names"): string {
  const columns = style === "marks" ? SITES : ["采用情况"];
  const rows = lines.map(({ title, units, kind, sites }) => {
    const took = style === "marks" ? SITES.map((site) => (sites.includes(site) ? "●" : "")) : [sites.join("、")];
    return [title, units.join("、"), kind, ...took];
  });
  return [["标题", "报送单位", "类型", ...columns], ...rows].map((cells) => cells.join("|")).join("\n");
}

/** Up to nine units with their rows on one to three sheets. */
export const sources: fc.Arbitrary<Source[]> = fc
  .tuple(fc.shuffledSubarray(UNITS, { minLength: 1 }), fc.integer({ min: 1, max: 3 }))
  .chain(([units, sheets]) =>
    fc.tuple(
      ...units.map((unit) =>
        fc
          .record({
            group: fc.constantFrom(...GROUPS),
            before: number(0, 50),
            rows: fc.array(
              fc.record({
                counts: fc.array(items, { minLength: CHANNELS.length, maxLength: CHANNELS.length }),
                submitted: fc.nat(12),
                columns: fc.array(number(-3, 9, 0), { minLength: ADJUSTMENTS.length, maxLength: ADJUSTMENTS.length }),
              }),
              { minLength: sheets, maxLength: sheets },
            ),
            // which sheets lack the unit; the first one that would be left must not
            gaps: fc.array(fc.boolean(), { minLength: sheets, maxLength: sheets }),
            there: fc.nat(sheets - 1),
          })
          .map(({ group, before, rows, gaps, there }): Source => ({
            unit,
            group,
            before,
            sheets: rows.map(({ counts, submitted, columns }, n): Row | undefined =>
              gaps[n] && n !== there
                ? undefined
                : {
                    unit,
                    group,
                    counts: Object.fromEntries(CHANNELS.map((name, i) => [name, counts[i]!])),
                    submitted: { n: BigInt(submitted), d: 1n },
                    columns: Object.fromEntries(ADJUSTMENTS.map((name, i) => [name, columns[i]!])),
                  },
            ),
          })),
      ),
    ),
  );
