import type { JSX } from "preact";
import { USUAL_RATE } from "../../../bulletin/rate";
import type { SettingsPartProps } from "../ChannelSettings";
import { ChoiceField, TickField } from "../fields/fields";
import { at, usually, wholeScheme } from "../fields/spot";
import { useSchemeTexts } from "../useSchemeTexts";

const DECIMALS = [0, 1, 2] as const;

/** 数和合计的写法: what zero and the adoption rate look like, and whether sums stand below. */
export function LookSettings({ form }: SettingsPartProps): JSX.Element {
  const { table } = useSchemeTexts();
  const scheme = wholeScheme(form);
  const rate = usually(at(scheme, "rate"), USUAL_RATE);
  const decimals = DECIMALS.map((count) => [count, table.decimalsOf(count)] as const);
  return (
    <>
      <TickField spot={at(scheme, "totalRow")} label={table.totalRow} />
      <ChoiceField
        spot={usually(at(scheme, "zero"), "0")}
        label={table.zero}
        options={(["0", "", "—"] as const).map((zero) => [zero, table.allZeros[zero]])}
      />
      <ChoiceField spot={at(rate, "decimals")} label={table.rateDecimals} options={decimals} />
      <ChoiceField
        spot={at(rate, "places")}
        label={table.ratePlaces}
        options={[[undefined, table.ratePlacesUsual], ...decimals]}
      />
      <TickField spot={at(rate, "trim")} label={table.rateTrim} />
      <ChoiceField
        spot={at(rate, "none")}
        label={table.rateNone}
        options={(["—", "0%", "0", ""] as const).map((none) => [none, table.rateNones[none]])}
      />
    </>
  );
}
