import type { JSX } from "preact";
import type { Headings } from "../../bulletin/scheme";
import { TextField } from "../controls/TextField";
import { useTexts } from "../controls/useTexts";
import type { SettingsPartProps } from "./ChannelSettings";
import { at, wholeScheme } from "./fields/spot";
import { editHeading } from "./schemeEdits";
import { settingsProblem } from "./schemeEditing";
import { ChartFields } from "./table/ChartFields";
import { useSchemeTexts } from "./useSchemeTexts";

const NAMES = [
  "rank",
  "unit",
  "count",
  "score",
  "total",
  "sum",
  "unranked",
] as const satisfies readonly (keyof Headings)[];

/** What is printed where the scheme says nothing of its own. */
const USUAL: Readonly<Partial<Record<keyof Headings, string>>> = { sum: "合计", unranked: "不参与排名" };

/** 表头文字: what is printed over the columns of the appendices, and of the rows that are no units. */
export function HeadingSettings({ form }: SettingsPartProps): JSX.Element {
  const words = useTexts();
  const texts = useSchemeTexts();
  const { shown, edit } = form;
  return (
    <>
      {NAMES.map((name) => (
        <TextField
          key={name}
          label={texts.heading[name]}
          field={`headings.${name}`}
          value={shown.headings[name] ?? ""}
          {...(USUAL[name] !== undefined && { hint: texts.usualHeading(USUAL[name]) })}
          problem={settingsProblem(form, `headings.${name}`, texts.heading[name], words)}
          onChange={(text) => edit((scheme) => editHeading(scheme, name, text))}
        />
      ))}
      <p class="hint">{texts.headingsHint}</p>
      <ChartFields spot={at(wholeScheme(form), "chart")} label={texts.chart} hint={texts.chartHint} scheme={shown} />
    </>
  );
}
