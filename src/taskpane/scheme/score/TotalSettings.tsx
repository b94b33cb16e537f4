import type { JSX } from "preact";
import type { Rounding } from "../../../bulletin/decimal";
import type { SettingsPartProps } from "../ChannelSettings";
import { ChoiceField, NumberField } from "../fields/fields";
import { at, usually, wholeScheme } from "../fields/spot";
import { useSchemeTexts } from "../useSchemeTexts";

const DECIMALS: readonly Rounding["decimals"][] = [0, 1, 2, 3, 4];

/** 总分: its limits (扣完为止, 最高 100 分), its decimals, and whether sheets that are added are scored one by one. */
export function TotalSettings({ form }: SettingsPartProps): JSX.Element {
  const texts = useSchemeTexts();
  const { score } = texts;
  const scheme = wholeScheme(form);
  const limits = at(scheme, "limits");
  const rounding = at(scheme, "rounding");
  const decimals = at(rounding, "decimals");
  return (
    <>
      <NumberField spot={at(limits, "min")} label={texts.least} hint={texts.leastHint} />
      <NumberField spot={at(limits, "max")} label={texts.most} />
      <ChoiceField
        spot={{
          ...decimals,
          put: (now) =>
            rounding.put(now === undefined ? undefined : { mode: "half-up", ...rounding.value, decimals: now }),
        }}
        label={score.rounding}
        options={[
          [undefined, score.roundings.none],
          ...DECIMALS.map((count) => [count, score.roundings.decimals(count)] as const),
        ]}
      />
      {rounding.value && (
        <ChoiceField
          spot={at(rounding, "mode")}
          label={score.roundingMode}
          options={(["half-up", "down", "up"] as const).map((mode) => [mode, score.roundingModes[mode]])}
        />
      )}
      <ChoiceField
        spot={usually(at(scheme, "per"), "whole")}
        label={score.per}
        options={[
          ["whole", score.pers.whole],
          ["sheet", score.pers.sheet],
        ]}
      />
    </>
  );
}
