import type { JSX } from "preact";
import type { Measure } from "../../../bulletin/part";
import { type Scheme, tiers } from "../../../bulletin/scheme";
import { Choice } from "../../controls/Choice";
import { useTexts } from "../../controls/useTexts";
import { ChoiceField, NamesField, useProblem, WordsField } from "../fields/fields";
import type { Spot } from "../fields/spot";
import { useSchemeTexts } from "../useSchemeTexts";

export interface MeasureFieldsProps {
  readonly spot: Spot<Measure | undefined>;
  readonly label: string;
  readonly scheme: Scheme;
  /** Names of what has points by then: channels, adjustments, and the parts above. */
  readonly known: readonly string[];
  /** What it means that nothing is measured; absent where something must be. */
  readonly nothing?: string;
}

type MeasureKind =
  "submitted" | "adopted" | "unadopted" | "rate" | "channels" | "tier" | "adjustment" | "points" | "per";

/** What is measured: the kind, and then which channels, which level, which column, or which two. */
export function MeasureFields(props: MeasureFieldsProps): JSX.Element {
  const { spot, label, scheme, known, nothing } = props;
  const { pane } = useTexts();
  const { score: texts } = useSchemeTexts();
  const { value } = spot;
  const started = beginnings(scheme, known);
  const kinds = (Object.keys(texts.measures) as MeasureKind[]).filter((kind) => started[kind] !== undefined);
  const problem = useProblem({ ...spot, value: undefined }, label);
  return (
    <>
      <Choice
        label={label}
        field={spot.path}
        options={[
          ...(nothing === undefined ? [] : [{ value: "", text: nothing }]),
          ...kinds.map((kind) => ({ value: kind, text: texts.measures[kind] })),
        ]}
        value={value === undefined ? (nothing === undefined ? undefined : "") : kindOf(value)}
        prompt={pane.choose}
        problem={typeof value === "object" ? undefined : problem}
        onChoose={(kind) => spot.put(started[kind as MeasureKind])}
      />
      {typeof value === "object" && <MeasureDetails {...props} value={value} />}
    </>
  );
}

interface MeasureDetailsProps extends MeasureFieldsProps {
  readonly value: Exclude<Measure, string>;
}

/** What can be measured of items of some kinds alone. */
type OfKinds = Extract<Measure, { readonly kinds?: unknown }>;

function MeasureDetails({ spot, value, scheme, known }: MeasureDetailsProps): JSX.Element {
  const { score: texts } = useSchemeTexts();
  const within = <Value,>(name: string, held: Value, make: (now: Value) => Measure): Spot<Value> => ({
    value: held,
    path: `${spot.path}.${name}`,
    refused: spot.refused,
    put: (now) => spot.put(make(now)),
  });
  const kinds = ({ kinds: held, ...rest }: OfKinds): Spot<readonly string[] | undefined> =>
    within("kinds", held, (now) => (now === undefined || now.length === 0 ? rest : { ...rest, kinds: now }));
  if ("channels" in value)
    return (
      <>
        <NamesField
          spot={within("channels", value.channels, (channels) => ({ ...value, channels }))}
          label={texts.ofChannels}
          names={scheme.channels.map(({ name }) => name)}
        />
        <WordsField spot={kinds(value)} label={texts.ofKinds} hint={texts.ofKindsHint} />
      </>
    );
  if ("points" in value)
    return (
      <>
        <NamesField
          spot={within("points", value.points, (points) => ({ ...value, points }))}
          label={texts.ofPoints}
          names={known}
        />
        <WordsField spot={kinds(value)} label={texts.ofKinds} hint={texts.ofKindsHint} />
      </>
    );
  if ("tier" in value)
    return (
      <ChoiceField
        spot={within<string | undefined>("tier", value.tier, (tier = "") => ({ tier }))}
        label={texts.ofTier}
        options={tiers(scheme).map((name) => [name, name])}
      />
    );
  if ("adjustment" in value)
    return (
      <ChoiceField
        spot={within<string | undefined>("adjustment", value.adjustment, (adjustment = "") => ({ adjustment }))}
        label={texts.ofAdjustment}
        options={(scheme.adjustments ?? []).map(({ name }) => [name, name])}
      />
    );
  return (
    <>
      <MeasureFields
        spot={within<Measure | undefined>("of", value.of, (of = "adopted") => ({ ...value, of }))}
        label={texts.numerator}
        scheme={scheme}
        known={known}
      />
      <MeasureFields
        spot={within<Measure | undefined>("per", value.per, (per = "submitted") => ({ ...value, per }))}
        label={texts.divisor}
        scheme={scheme}
        known={known}
      />
    </>
  );
}

function kindOf(of: Measure): MeasureKind {
  if (typeof of === "string") return of;
  if ("per" in of) return "per";
  return Object.keys(of)[0] as MeasureKind;
}

/** What a kind of measure begins with; undefined where the scheme has nothing of it. */
function beginnings(scheme: Scheme, known: readonly string[]): Readonly<Record<MeasureKind, Measure | undefined>> {
  const channel = scheme.channels[0]?.name;
  const tier = tiers(scheme)[0];
  const adjustment = scheme.adjustments?.[0]?.name;
  const name = known[0];
  return {
    submitted: "submitted",
    adopted: "adopted",
    unadopted: "unadopted",
    rate: "rate",
    channels: channel === undefined ? undefined : { channels: [channel] },
    tier: tier === undefined ? undefined : { tier },
    adjustment: adjustment === undefined ? undefined : { adjustment },
    points: name === undefined ? undefined : { points: [name] },
    per: { of: "adopted", per: adjustment === undefined ? "submitted" : { adjustment } },
  };
}
