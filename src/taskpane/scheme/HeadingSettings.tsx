import type { JSX } from "preact";
import type { Headings } from "../../bulletin/scheme";
import { TextField } from "../controls/TextField";
import { useTexts } from "../controls/useTexts";
import type { SettingsPartProps } from "./ChannelSettings";
import { drawChart } from "./schemeEdits";
import { settingsProblem } from "./useSchemeForm";
import { useSchemeTexts } from "./useSchemeTexts";

/** The headings that every scheme has. */
const NAMES = ["rank", "unit", "count", "score", "total"] as const satisfies readonly (keyof Headings)[];

/** 表头文字: what is printed over the columns of the appendices. */
export function HeadingSettings({ form }: SettingsPartProps): JSX.Element {
  const words = useTexts();
  const texts = useSchemeTexts();
  const { shown, edit } = form;
  const chartProblem = settingsProblem(form, "chart", texts.chart, words);
  return (
    <>
      {NAMES.map((name) => (
        <TextField
          key={name}
          label={texts.heading[name]}
          value={shown.headings[name]}
          problem={settingsProblem(form, `headings.${name}`, texts.heading[name], words)}
          onChange={(text) => edit((scheme) => ({ ...scheme, headings: { ...scheme.headings, [name]: text } }))}
        />
      ))}
      <p class="hint">{texts.headingsHint}</p>
      <label>
        <input
          type="checkbox"
          checked={shown.chart !== undefined}
          onChange={({ currentTarget: { checked } }) => edit((scheme) => drawChart(scheme, checked))}
        />
        {texts.chart}
      </label>
      {chartProblem === undefined ? (
        <p class="hint">{texts.chartHint}</p>
      ) : (
        <p class="problem" role="alert">
          {chartProblem}
        </p>
      )}
    </>
  );
}
