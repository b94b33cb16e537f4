import type { JSX } from "preact";
import type { SettingsPartProps } from "../ChannelSettings";
import { ChoiceField, NumberField, WordField } from "../fields/fields";
import { at, usually, wholeScheme } from "../fields/spot";
import { useSchemeTexts } from "../useSchemeTexts";

/** 台账和空格: what blank cells and decimals of counts mean, and how the items of a log are counted. */
export function LogSettings({ form }: SettingsPartProps): JSX.Element {
  const { score: texts } = useSchemeTexts();
  const scheme = wholeScheme(form);
  const log = at(scheme, "log");
  return (
    <>
      <ChoiceField
        spot={at(scheme, "blank")}
        label={texts.blank}
        options={[
          [undefined, texts.blanks.ask],
          ["zero", texts.blanks.zero],
        ]}
      />
      <ChoiceField
        spot={usually(at(scheme, "counts"), "whole")}
        label={texts.counts}
        options={[
          ["whole", texts.countings.whole],
          ["decimal", texts.countings.decimal],
        ]}
      />
      <ChoiceField
        spot={usually(at(log, "count"), "each")}
        label={texts.logCount}
        options={[
          ["each", texts.logCounts.each],
          ["highest", texts.logCounts.highest],
          ["tier", texts.logCounts.tier],
        ]}
      />
      {(log.value?.count !== "highest" || log.value.most !== undefined) && (
        <ChoiceField
          spot={at(log, "most")}
          label={texts.logMost}
          options={[
            [undefined, texts.logMosts(undefined)],
            ...([2, 3, 4, 5] as const).map((most) => [most, texts.logMosts(most)] as const),
          ]}
        />
      )}
      <ChoiceField
        spot={at(log, "joint")}
        label={texts.joint}
        options={[
          [undefined, texts.joints.ask],
          ...(["equal", "full", "written"] as const).map((joint) => [joint, texts.joints[joint]] as const),
        ]}
      />
      <WordField spot={at(log, "kindColumn")} label={texts.kindColumn} hint={texts.kindColumnHint} />
      <NumberField spot={at(log, "lateAfterDays")} label={texts.lateAfterDays} />
      <WordField spot={at(log, "from")} label={texts.from} hint={texts.dayHint} />
      <WordField spot={at(log, "to")} label={texts.to} hint={texts.dayHint} />
    </>
  );
}
