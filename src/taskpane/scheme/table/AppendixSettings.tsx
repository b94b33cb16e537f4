import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { AppendixSpec, Scheme } from "../../../bulletin/scheme";
import { groupColumns } from "../../../bulletin/usualColumns";
import { Choice } from "../../controls/Choice";
import { Part } from "../../controls/Part";
import { Tick } from "../../controls/Tick";
import { useTexts } from "../../controls/useTexts";
import type { SettingsPartProps } from "../ChannelSettings";
import { ChoiceField, NumberField, TickField, useProblem, WordField } from "../fields/fields";
import { OrderedField } from "../fields/OrderedField";
import { add, at, items, remove, type Spot, usually, wholeScheme } from "../fields/spot";
import { useSchemeTexts } from "../useSchemeTexts";
import { type AppendixKind, appendixOfEachGroup, newAppendix } from "./appendixEdits";
import { ChartFields } from "./ChartFields";
import { FigureField } from "./FigureField";
import { OwnColumns } from "./OwnColumns";

/** 附件怎样分: one for each group, or as the office arranges them, with lists of some units and of items. */
export function AppendixSettings({ form }: SettingsPartProps): JSX.Element {
  const { pane } = useTexts();
  const texts = useSchemeTexts();
  const { table } = texts;
  const { shown: scheme } = form;
  const [added, setAdded] = useState<number>();
  const appendices = at(wholeScheme(form), "appendices");
  return (
    <>
      <Tick
        label={table.ownAppendices}
        hint={table.ownAppendicesHint}
        field={appendices.path}
        checked={appendices.value !== undefined}
        onChange={(own) => appendices.put(own ? appendixOfEachGroup(scheme) : undefined)}
        problem={useProblem({ ...appendices, path: "appendices.none" }, table.ownAppendices)}
      />
      {items(appendices).map((spot, i) => (
        <div key={i} class="card" role="group" aria-label={spot.value.title}>
          <Part
            heading={spot.value.title}
            summary={spot.value.groups.join("、")}
            level={4}
            open={i === added || scheme.appendices?.length === 1}
          >
            <AppendixFields spot={spot} scheme={scheme} />
          </Part>
          {appendices.value!.length > 1 && (
            <button type="button" class="link" onClick={() => remove(appendices, i)}>
              {texts.remove(spot.value.title)}
            </button>
          )}
        </div>
      ))}
      {appendices.value && (
        <Choice
          label={table.addAppendix}
          options={Object.entries(table.addKinds).map(([value, text]) => ({ value, text }))}
          value={undefined}
          prompt={pane.choose}
          optional
          onChoose={(kind) => {
            setAdded(appendices.value?.length);
            add(appendices, newAppendix(scheme, kind as AppendixKind, table));
          }}
        />
      )}
    </>
  );
}

interface AppendixFieldsProps {
  readonly spot: Spot<AppendixSpec>;
  readonly scheme: Scheme;
}

function AppendixFields({ spot, scheme }: AppendixFieldsProps): JSX.Element {
  const { table } = useSchemeTexts();
  const { rows, groups } = spot.value;
  const [first] = scheme.groups.filter(({ name }) => groups.includes(name));
  const list = at(spot, "groups");
  return (
    <>
      <WordField spot={at(spot, "title")} label={table.appendixTitle} />
      <OrderedField
        spot={{ ...list, value: groups }}
        label={table.appendixGroups}
        options={scheme.groups.map(({ name }) => name)}
        name={(name) => name}
        addLabel={table.addGroup}
      />
      <ChoiceField
        spot={usually(at(spot, "rows"), "units")}
        label={table.rows}
        options={(["units", "items"] as const).map((kind) => [kind, table.rowKinds[kind]])}
      />
      {rows !== "items" && <UnitRowFields spot={spot} scheme={scheme} />}
      <OwnColumns
        spot={at(spot, "columns")}
        label={table.appendixColumns}
        scheme={scheme}
        {...(rows && { rows })}
        usual={scheme.columns ?? (first ? groupColumns(first, scheme) : [])}
      />
      <WordField spot={at(spot, "note")} label={table.note} />
    </>
  );
}

/** What only tables of a row for each unit have. */
function UnitRowFields({ spot, scheme }: AppendixFieldsProps): JSX.Element {
  const { table, score } = useSchemeTexts();
  const only = at(spot, "only");
  const of = at(only, "of");
  return (
    <>
      <TickField spot={at(spot, "mixed")} label={table.mixed} />
      <TickField spot={at(spot, "across")} label={table.across} />
      <FigureField
        spot={{
          ...of,
          put: (figure) => only.put(figure && { below: 1, ...only.value, of: figure }),
        }}
        label={table.only}
        scheme={scheme}
        none={table.onlyAll}
      />
      {only.value && (
        <>
          <NumberField spot={at(only, "atLeast")} label={score.atLeast} />
          <NumberField spot={at(only, "below")} label={score.below} />
        </>
      )}
      <ChartFields spot={at(spot, "chart")} label={table.ownChart} scheme={scheme} />
    </>
  );
}
