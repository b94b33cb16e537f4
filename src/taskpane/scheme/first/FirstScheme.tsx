import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { SchemeRefused } from "../../../bulletin/schemeRefused";
import type { Scheme } from "../../../bulletin/scheme";
import { checkScheme } from "../../../bulletin/checkScheme";
import type { Grid } from "../../../cells/grid";
import type { Answers } from "../../../findings/question";
import { textQuestion } from "../../../intake/groups/groups";
import { firstScheme } from "../../../intake/learn/firstScheme";
import { type FirstSheet, firstSheet } from "../../../intake/learn/firstSheet";
import type { OfficeSettings } from "../../../generate/officeSettings";
import type { OfficeTexts } from "../../../texts/zh/office";
import { Part } from "../../controls/Part";
import { useInSlices } from "../../controls/useInSlices";
import { useTexts } from "../../controls/useTexts";
import { Progress } from "../../controls/Progress";
import { OfficeFile } from "../OfficeFile";
import { FirstColumns } from "./FirstColumns";
import { FirstGroups } from "./FirstGroups";
import { beginForm, channels, leftOut, readForm, withGroup } from "./firstForm";
import { OtherSchemes, type OtherSchemesProps } from "./OtherSchemes";

export interface FirstSchemeProps extends Omit<OtherSchemesProps, "words"> {
  readonly words: OtherSchemesProps["words"] & { readonly office: OfficeTexts };
  readonly onSettings: (settings: OfficeSettings) => void;
  /** The sheets that are read, for which nobody has a scheme yet. */
  readonly grids: readonly Grid[];
  /** @param answers by which units are left out */
  readonly onFirst: (scheme: Scheme, answers: Answers) => void;
}

/** An office's first use: what its columns give and how its units are grouped, or a scheme from elsewhere. */
export function FirstScheme({ grids, onFirst, onSettings, ...others }: FirstSchemeProps): JSX.Element {
  const { words } = others;
  const { done, isDone, stop } = useInSlices(grids, (...each) => firstSheet(each), others.onWork);
  const sheet = isDone ? done?.result : undefined;
  return (
    <>
      {stop && <Progress work={{ is: "learning" }} onCancel={stop} ofExcel={false} />}
      {sheet && <FirstTable key={JSON.stringify(sheet)} words={words} sheet={sheet} onFirst={onFirst} />}
      {isDone && !sheet && <p>{words.first.noColumns}</p>}
      <OtherSchemes {...others} />
      <Part heading={words.office.heading}>
        <OfficeFile words={words.office} onSettings={onSettings} />
      </Part>
    </>
  );
}

interface FirstTableProps extends Pick<FirstSchemeProps, "words" | "onFirst"> {
  readonly sheet: FirstSheet;
}

function FirstTable({ words: { first: texts }, sheet, onFirst }: FirstTableProps): JSX.Element {
  const { pane, errors } = useTexts();
  const [form, setForm] = useState(() => beginForm(sheet));
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<string>();
  const read = readForm(form);
  const lacking = isTried && "lacking" in read ? read.lacking : [];
  const shown = channels(form);
  const scored = sheet.columns.flatMap(({ name, points }) => (points ? [{ name, ...points }] : []));
  const use = (): void => {
    setTried(true);
    if ("lacking" in read) return;
    try {
      const scheme = checkScheme(firstScheme(sheet, read));
      onFirst(
        scheme,
        leftOut(form, (category) => textQuestion(category, scheme).id),
      );
    } catch (error) {
      if (!(error instanceof SchemeRefused)) throw error;
      setRefused(`${error.field} ${errors.schemeProblem(error.reason)}`);
    }
  };
  return (
    <>
      <p>
        {sheet.of === "sites"
          ? texts.sitesFound(form.columns.length)
          : texts.columnsFound(shown.length, form.columns.length - shown.length)}
      </p>
      <FirstColumns
        words={texts}
        columns={form.columns}
        lacking={lacking}
        prompt={pane.choose}
        onChange={(i, change) =>
          setForm({ ...form, columns: form.columns.map((each, k) => (k === i ? { ...each, ...change } : each)) })
        }
      />
      {scored.map(({ name, rows }) => (
        <p key={name} class="hint">
          {texts.fromScores(name, rows)}
        </p>
      ))}
      {sheet.columns.map(({ name, points }) => {
        const words = points ? undefined : sheet.said.each.get(name)?.text;
        return words !== undefined ? (
          <p key={name} class="hint">
            {texts.fromWords(name, words)}
          </p>
        ) : null;
      })}
      {form.said.map((entry) => (
        <label key={entry.what} class="check">
          <input
            type="checkbox"
            checked={entry.isUsed}
            onChange={({ currentTarget: { checked } }) =>
              setForm({
                ...form,
                said: form.said.map((each) => (each === entry ? { ...each, isUsed: checked } : each)),
              })
            }
          />
          {texts.said[entry.what](entry.points, entry.text)}
        </label>
      ))}
      <FirstGroups
        words={texts}
        groups={form.groups}
        channels={shown}
        onChange={(i, change) =>
          setForm({ ...form, groups: form.groups.map((each, k) => (k === i ? { ...each, ...change } : each)) })
        }
        onAdd={() => setForm(withGroup(form, texts.newGroupName))}
        onRemove={(i) => setForm({ ...form, groups: form.groups.filter((_, k) => k !== i) })}
      />
      {(lacking.length > 0 || refused !== undefined) && (
        <div class="problem" role="alert">
          <ul>
            {lacking.map(({ what, of, at }) => (
              <li key={`${what} ${at}`}>{texts.lacking[what](of)}</li>
            ))}
            {lacking.length === 0 && <li>{refused}</li>}
          </ul>
        </div>
      )}
      <div class="buttons">
        <button type="button" class="primary" onClick={use}>
          {texts.confirm}
        </button>
      </div>
    </>
  );
}
