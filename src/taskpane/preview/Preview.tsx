import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { RankedUnit } from "../../bulletin/bulletin";
import type { Place } from "../../cells/address";
import { unsettled } from "../../findings/finding";
import type { Appendix } from "../../layout/appendix";
import { openDictionary } from "../../layout/dictionary";
import type { BulletinSet } from "../../generate/bulletinSet";
import { lazy } from "../controls/lazy";
import { kept } from "../controls/kept";
import type { Balanced } from "./balance";
import { BalanceLine } from "./BalanceLine";
import { CopyRanking } from "./CopyRanking";
import type { LeftOutListProps } from "./LeftOutList";
import { RankingTable } from "./RankingTable";
import type { ScoreLinesProps } from "./ScoreLines";
import { sheetName } from "../../hosts/sheetName";
import { useTexts } from "../controls/useTexts";
import "./preview.css";

const LeftOutList = lazy(async (texts) => {
  const [{ LeftOutList }, words] = await Promise.all([import("./LeftOutList"), texts.findings()]);
  return (props: Omit<LeftOutListProps, "words">) => <LeftOutList words={words} {...props} />;
});

const ScoreLines = lazy(async (texts) => {
  const [{ ScoreLines }, words] = await Promise.all([import("./ScoreLines"), texts.scoreLines()]);
  return (props: Omit<ScoreLinesProps, "words">) => <ScoreLines words={words} {...props} />;
});

export interface PreviewProps extends Balanced {
  /** Brings a cell of the workbook into view. */
  readonly onReveal?: (place: Place) => void;
}

/** 预览: the ranking of each group as it will be written, as soon as nothing is left to settle. */
export const Preview = kept(function Preview({ onReveal, ...draft }: PreviewProps): JSX.Element {
  const { pane: texts } = useTexts();
  const { sets, findings } = draft;
  // its headings are broken with it as soon as they name a period: not while the first letter of that waits
  useEffect(() => {
    const timer = setTimeout(openDictionary);
    return () => clearTimeout(timer);
  }, []);
  if (sets.length === 0) return <p class="hint">{texts.noPreview(unsettled(findings).length)}</p>;
  return (
    <>
      <BalanceLine draft={draft} />
      <LeftOutList findings={findings} />
      {sets.map((set) => (
        <SetPreview key={set.label} set={set} {...(onReveal && { onReveal })} />
      ))}
    </>
  );
});

interface SetPreviewProps extends Pick<PreviewProps, "onReveal"> {
  readonly set: BulletinSet;
}

/** The appendices of one set, under its name where there are several. */
function SetPreview({ set: { label, bulletin, appendices }, onReveal }: SetPreviewProps): JSX.Element {
  const { pane: texts } = useTexts();
  const [asked, ask] = useState<{ readonly appendix: string; readonly unit: string }>();
  return (
    <>
      {appendices.map((appendix) => (
        <details key={appendix.name} class="group" open>
          <summary tabIndex={0}>
            <h3>
              {sheetName(appendix.name, label)} {appendix.title}
            </h3>{" "}
            <span class="remark">{texts.groupSize(appendix.units)}</span>
          </summary>
          <RankingTable appendix={named(appendix, label)} onUnit={(unit) => ask({ appendix: appendix.name, unit })} />
          {asked?.appendix === appendix.name &&
            unitsNamed(asked.unit, appendix.groups, bulletin).map((unit) => (
              <ScoreLines
                key={unit.group}
                unit={unit}
                scheme={bulletin.scheme}
                onClose={() => ask(undefined)}
                {...(onReveal && { onReveal })}
              />
            ))}
          <CopyRanking appendix={named(appendix, label)} />
        </details>
      ))}
    </>
  );
}

/** An appendix whose title, which names its table to a screen reader, is told from those of other months. */
function named(appendix: Appendix, label: string): Appendix {
  return label === "" ? appendix : { ...appendix, title: `${label} ${appendix.title}` };
}

function unitsNamed(name: string, groups: readonly string[], bulletin: BulletinSet["bulletin"]): RankedUnit[] {
  return bulletin.groups
    .filter(({ group }) => groups.includes(group.name))
    .flatMap(({ units, unranked }) => [...units, ...unranked])
    .filter(({ unit }) => unit === name);
}
