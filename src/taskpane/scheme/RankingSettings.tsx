import type { JSX } from "preact";
import type { SettingsPartProps } from "./ChannelSettings";
import { ChoiceField, NumberField } from "./fields/fields";
import { OrderedField } from "./fields/OrderedField";
import { at, usually, wholeScheme } from "./fields/spot";
import { keyOptions } from "./figureOptions";
import { useSchemeTexts } from "./useSchemeTexts";

const STYLES = ["ordinal", "competition", "dense", "none"] as const;

/** 排名: how ranks are numbered, what decides their order and that of the rows, and how many are named. */
export function RankingSettings({ form }: SettingsPartProps): JSX.Element {
  const texts = useSchemeTexts();
  const { score } = texts;
  const { shown } = form;
  const scheme = wholeScheme(form);
  const ranking = at(scheme, "ranking");
  const keys = at(ranking, "keys");
  const within = at(ranking, "within");
  const lists = at(scheme, "lists");
  const options = keyOptions(shown);
  return (
    <>
      <ChoiceField
        spot={at(ranking, "style")}
        label={texts.rankStyle}
        options={STYLES.map((style) => [style, texts.rankStyles[style]])}
      />
      <OrderedField
        spot={{ ...keys, value: keys.value ?? [] }}
        label={texts.rankKeys}
        options={options}
        name={texts.rankKey}
        addLabel={texts.addKey}
      />
      <OrderedField
        spot={{ ...within, value: within.value ?? [], put: (all) => within.put(all.length > 0 ? all : undefined) }}
        label={score.within}
        hint={score.withinHint}
        options={options}
        name={texts.rankKey}
        addLabel={score.addKey}
      />
      <ChoiceField
        spot={usually(at(ranking, "order"), "rank")}
        label={score.order}
        options={(["rank", "roster", "input"] as const).map((order) => [order, score.orders[order]])}
      />
      <NumberField spot={at(lists, "best")} label={score.best} />
      <NumberField spot={at(lists, "last")} label={score.last} />
    </>
  );
}
