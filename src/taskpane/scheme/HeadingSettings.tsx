import type { JSX } from "preact";
import type { Headings } from "../../bulletin/scheme";
import { TextField } from "../controls/TextField";
import { useTexts } from "../controls/useTexts";
import type { SettingsPartProps } from "./ChannelSettings";
import { columnLists, drawChart, editHeading, withColumnHeading } from "./schemeEdits";
import { settingsProblem } from "./schemeEditing";
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
  const chartProblem = settingsProblem(form, "chart", texts.chart, words);
  return (
    <>
      {NAMES.map((name) => (
        <TextField
          key={name}
          label={texts.heading[name]}
          value={shown.headings[name] ?? ""}
          {...(USUAL[name] !== undefined && { hint: texts.usualHeading(USUAL[name]) })}
          problem={settingsProblem(form, `headings.${name}`, texts.heading[name], words)}
          onChange={(text) => edit((scheme) => editHeading(scheme, name, text))}
        />
      ))}
      <p class="hint">{texts.headingsHint}</p>
      {columnLists(shown).map(({ whose, field, columns, edit: put }) => (
        <div key={field} role="group" aria-label={texts.columnsOf(whose)}>
          <h4 class="subheading">{texts.columnsOf(whose)}</h4>
          {columns.map(({ heading }, i) => (
            <TextField
              key={i}
              label={texts.columnHeading(i + 1)}
              value={typeof heading === "string" ? heading : heading.join("/")}
              problem={settingsProblem(form, `${field}[${i}].heading`, texts.columnHeading(i + 1), words)}
              onChange={(text) => edit((scheme) => put(scheme, withColumnHeading(columns, i, text)))}
            />
          ))}
          <p class="hint">{texts.columnHeadingHint}</p>
        </div>
      ))}
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
