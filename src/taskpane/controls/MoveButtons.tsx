import type { JSX } from "preact";
import { SignButton } from "./SignButton";
import { useTexts } from "./useTexts";

export interface MoveButtonsProps {
  /** What is moved. */
  readonly name: string;
  /** Where it stands, and among how many. */
  readonly i: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
}

/** Two small buttons that move an item of a list one place up or down. */
export function MoveButtons({ name, i, count, onMove }: MoveButtonsProps): JSX.Element {
  const { pane: texts } = useTexts();
  return (
    <>
      <SignButton label={texts.moveUp(name)} sign="↑" disabled={i === 0} onPress={() => onMove(i - 1)} />
      <SignButton label={texts.moveDown(name)} sign="↓" disabled={i === count - 1} onPress={() => onMove(i + 1)} />
    </>
  );
}
