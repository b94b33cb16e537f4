import type { JSX } from "preact";
import { Choice } from "../controls/Choice";
import { useTexts } from "../controls/useTexts";

export interface TogetherProps {
  readonly byMonth: boolean;
  readonly onByMonth: (byMonth: boolean) => void;
}

/** 几张表: whether several sheets are added up (合并计算), or each of their periods gets a set of its own (一月一套). */
export function Together({ byMonth, onByMonth }: TogetherProps): JSX.Element {
  const {
    pane: { choose, together },
  } = useTexts();
  return (
    <>
      <Choice
        label={together.label}
        options={(["sum", "byMonth"] as const).map((value) => ({ value, text: together[value] }))}
        value={byMonth ? "byMonth" : "sum"}
        prompt={choose}
        onChoose={(value) => onByMonth(value === "byMonth")}
      />
      {byMonth && <p class="hint">{together.hint}</p>}
    </>
  );
}
