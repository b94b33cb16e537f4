import type { JSX } from "preact";
import type { Scheme } from "../../../bulletin/scheme";
import type { FirstSchemeTexts } from "../../../texts/zh/firstScheme";
import type { LearnTexts } from "../../../texts/learn";
import { Part } from "../../controls/Part";
import { LearnScheme, type LearnSchemeProps } from "./LearnScheme";
import { ReadySchemes } from "./ReadySchemes";
import "./first.css";

export interface OtherSchemesProps extends Omit<LearnSchemeProps, "words"> {
  readonly words: { readonly first: FirstSchemeTexts; readonly learn: LearnTexts };
  readonly onScheme: (scheme: Scheme) => void;
}

/** Schemes that nobody has to write: ready ones, and one by the example of a former bulletin. */
export function OtherSchemes(props: OtherSchemesProps): JSX.Element {
  const { words, onScheme } = props;
  return (
    <>
      <Part heading={words.first.ready}>
        <ReadySchemes words={words.first} onScheme={onScheme} />
      </Part>
      <Part heading={words.first.byExample}>
        <LearnScheme {...props} />
      </Part>
    </>
  );
}
