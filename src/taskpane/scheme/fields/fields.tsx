import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { Choice } from "../../controls/Choice";
import { FieldNote } from "../../controls/FieldNote";
import { TextField } from "../../controls/TextField";
import { Tick } from "../../controls/Tick";
import { useTexts } from "../../controls/useTexts";
import { settingsProblem } from "../schemeEditing";
import { splitWords, typedOptional, typedPoints } from "../schemeForm";
import type { Spot } from "./spot";

export interface FieldProps<Value> {
  readonly spot: Spot<Value>;
  readonly label: string;
  readonly hint?: string;
}

/** What is wrong with what stands at a place, in words; undefined where nothing is. */
export function useProblem(spot: Spot<unknown>, label: string): string | undefined {
  const words = useTexts();
  return settingsProblem(spot, spot.path, label, words);
}

interface TypedFieldProps<Value> extends FieldProps<Value> {
  readonly text: (value: Value) => string;
  readonly typed: (text: string) => Value;
}

function TypedField<Value>({ spot, text, typed, ...props }: TypedFieldProps<Value>): JSX.Element {
  return (
    <TextField
      {...props}
      field={spot.path}
      value={text(spot.value)}
      problem={useProblem(spot, props.label)}
      onChange={(now) => spot.put(typed(now))}
    />
  );
}

/** A number, which can be left out. */
export function NumberField(props: FieldProps<number | undefined>): JSX.Element {
  return <TypedField {...props} text={(value) => String(value ?? "")} typed={typedOptional} />;
}

/** Several numbers in one field. */
export function NumbersField(props: FieldProps<readonly number[] | undefined>): JSX.Element {
  return (
    <TypedField
      {...props}
      text={(value) => (value ?? []).join("、")}
      typed={(text) => unlessEmpty(splitWords(text).map(typedPoints))}
    />
  );
}

/** A text, which can be left out. */
export function WordField(props: FieldProps<string | undefined>): JSX.Element {
  return <TypedField {...props} text={(value) => value ?? ""} typed={(text) => (text === "" ? undefined : text)} />;
}

/** Several words in one field. */
export function WordsField(props: FieldProps<readonly string[] | undefined>): JSX.Element {
  return (
    <TypedField {...props} text={(value) => (value ?? []).join("、")} typed={(text) => unlessEmpty(splitWords(text))} />
  );
}

export interface ChoiceFieldProps<Value> extends FieldProps<Value | undefined> {
  /** What can be chosen; undefined is what holds where the scheme says nothing. */
  readonly options: readonly (readonly [value: Value | undefined, text: string])[];
}

/** One of some values. */
export function ChoiceField<Value>({ spot, label, options }: ChoiceFieldProps<Value>): JSX.Element {
  const { pane } = useTexts();
  const chosen = options.findIndex(([value]) => JSON.stringify(value) === JSON.stringify(spot.value));
  return (
    <Choice
      label={label}
      field={spot.path}
      options={options.map(([, text], i) => ({ value: String(i), text }))}
      value={chosen < 0 ? undefined : String(chosen)}
      prompt={pane.choose}
      problem={useProblem(spot, label)}
      onChoose={(i) => spot.put(options[Number(i)]?.[0])}
    />
  );
}

/** Whether something is so; what is not is not said. */
export function TickField({ spot, label, hint }: FieldProps<boolean | undefined>): JSX.Element {
  return (
    <Tick
      label={label}
      field={spot.path}
      checked={spot.value ?? false}
      onChange={(checked) => spot.put(checked || undefined)}
      problem={useProblem(spot, label)}
      {...(hint !== undefined && { hint })}
    />
  );
}

export interface NamesFieldProps extends FieldProps<readonly string[]> {
  /** The names that there are, in their order. */
  readonly names: readonly string[];
}

/** Those of some names that are ticked, in the order of all. */
export function NamesField({ spot, label, names }: NamesFieldProps): JSX.Element {
  const about = useId();
  const problem = useProblem(spot, label);
  const turn = (name: string, checked: boolean): void =>
    spot.put(names.filter((each) => (each === name ? checked : spot.value.includes(each))));
  return (
    <fieldset class="checks" aria-invalid={problem !== undefined} aria-describedby={problem && about}>
      <legend>{label}</legend>
      {names.map((name) => (
        <Tick
          key={name}
          label={name}
          field={spot.path}
          checked={spot.value.includes(name)}
          onChange={(checked) => turn(name, checked)}
        />
      ))}
      <FieldNote id={about} problem={problem} hint={undefined} />
    </fieldset>
  );
}

function unlessEmpty<Item>(all: readonly Item[]): readonly Item[] | undefined {
  return all.length > 0 ? all : undefined;
}
