import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type Band, measuredPoints, type Part } from "../../../bulletin/part";
import type { Scheme } from "../../../bulletin/scheme";
import { Part as OpenPart } from "../../controls/Part";
import { TextField } from "../../controls/TextField";
import type { SettingsPartProps } from "../ChannelSettings";
import { NamesField, NumberField, NumbersField, TickField, useProblem } from "../fields/fields";
import { RowsField } from "../fields/RowsField";
import { at, items, type Spot, wholeScheme } from "../fields/spot";
import { addPart, editPart, removePart } from "../schemeEdits";
import type { SchemeEditing } from "../schemeEditing";
import { useSchemeTexts } from "../useSchemeTexts";
import { ConditionFields } from "./ConditionFields";
import { LimitFields } from "./LimitFields";
import { MeasureFields } from "./MeasureFields";
import { PartTaskFields } from "./TaskFields";

/** 得分项: whatever else gives or takes points, each by what it measures. */
export function PartSettings({ form }: SettingsPartProps): JSX.Element {
  const texts = useSchemeTexts();
  const { score } = texts;
  const [added, setAdded] = useState<number>();
  const parts = items(at(wholeScheme(form), "parts"));
  return (
    <>
      {parts.map((spot, i) => (
        <div key={i} class="card" role="group" aria-label={spot.value.name}>
          <OpenPart
            heading={spot.value.name}
            summary={measureName(spot.value, score.measures)}
            level={4}
            open={i === added}
          >
            <PartFields form={form} spot={spot} i={i} />
            <button type="button" class="link" onClick={() => form.edit((scheme) => removePart(scheme, i))}>
              {texts.remove(spot.value.name)}
            </button>
          </OpenPart>
        </div>
      ))}
      <button
        type="button"
        class="small"
        onClick={() => {
          setAdded(parts.length);
          form.edit((scheme) => addPart(scheme, score.newPart));
        }}
      >
        {score.addPart}
      </button>
      <p class="hint">{score.partsHint}</p>
    </>
  );
}

interface PartFieldsProps {
  readonly form: SchemeEditing;
  readonly spot: Spot<Part>;
  readonly i: number;
}

function PartFields({ form, spot, i }: PartFieldsProps): JSX.Element {
  const { score: texts } = useSchemeTexts();
  const { shown: scheme } = form;
  const { value: part } = spot;
  const known = pointNames(scheme, i);
  const groups = at(spot, "groups");
  const per = at(spot, "per");
  const every = at(spot, "every");
  return (
    <>
      <TextField
        label={texts.partName}
        field={`${spot.path}.name`}
        value={part.name}
        problem={useProblem(at(spot, "name"), texts.partName)}
        onChange={(name) => form.edit((before) => editPart(before, i, name))}
      />
      {scheme.groups.length > 1 && (
        <NamesField
          spot={{
            ...groups,
            value: groups.value ?? [],
            put: (names) => groups.put(names.length > 0 ? names : undefined),
          }}
          label={texts.partGroups}
          names={scheme.groups.map(({ name }) => name)}
        />
      )}
      {scheme.per !== "sheet" && (
        <TickField
          spot={{ ...per, value: per.value === "sheet", put: (isSo) => per.put(isSo ? "sheet" : undefined) }}
          label={texts.partPer}
        />
      )}
      <MeasureFields spot={at(spot, "of")} label={texts.of} scheme={scheme} known={known} nothing={texts.ofNothing} />
      {(measuredPoints(part).length > 0 || part.instead) && (
        <TickField spot={at(spot, "instead")} label={texts.instead} />
      )}
      <NumberField spot={at(spot, "base")} label={texts.base} />
      <NumberField spot={at(spot, "each")} label={texts.each} />
      <OpenPart heading={texts.task} level={5} open={part.task !== undefined}>
        <PartTaskFields spot={at(spot, "task")} scheme={scheme} known={known} />
      </OpenPart>
      <OpenPart heading={texts.every} level={5} open={part.every !== undefined}>
        <NumberField spot={at(every, "items")} label={texts.everyItems} />
        <NumberField spot={at(every, "points")} label={texts.everyPoints} />
        <NumberField spot={at(every, "over")} label={texts.everyOver} hint={texts.everyOverHint} />
      </OpenPart>
      <OpenPart heading={texts.bands} level={5} open={part.bands !== undefined}>
        <RowsField<Band>
          spot={at(spot, "bands")}
          label={texts.bands}
          hint={texts.bandsHint}
          rowLabel={texts.band}
          addLabel={texts.addBand}
          next={(bands) => ({ from: (bands.at(-1)?.from ?? -1) + 1, points: 0 })}
        >
          {(band) => (
            <>
              <NumberField spot={at(band, "from")} label={texts.bandFrom} />
              <NumberField spot={at(band, "points")} label={texts.bandPoints} />
            </>
          )}
        </RowsField>
      </OpenPart>
      <NumbersField spot={at(spot, "places")} label={texts.places} hint={texts.placesHint} />
      <NumberField spot={at(spot, "best")} label={texts.fullForBest} hint={texts.fullForBestHint} />
      <OpenPart heading={texts.limits} level={5} open={part.limits !== undefined}>
        <LimitFields spot={at(spot, "limits")} />
      </OpenPart>
      <OpenPart heading={texts.when} level={5} open={part.when !== undefined}>
        <ConditionFields spot={at(spot, "when")} scheme={scheme} known={known} nothing={texts.whenAlways} />
      </OpenPart>
    </>
  );
}

/** What has points before a part is scored: channels, adjustments, the parts above it. */
export function pointNames({ channels, adjustments = [], parts = [] }: Scheme, part = parts.length): string[] {
  return [...channels, ...adjustments, ...parts.slice(0, part)].map(({ name }) => name);
}

function measureName({ of }: Part, names: Readonly<Record<string, string>>): string {
  if (of === undefined) return "";
  if (typeof of === "string") return names[of] ?? "";
  return names["per" in of ? "per" : Object.keys(of)[0]!] ?? "";
}
