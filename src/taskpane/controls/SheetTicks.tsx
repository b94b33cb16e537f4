import type { JSX } from "preact";

export interface SheetTicksProps {
  readonly label: string;
  readonly sheets: readonly string[];
  readonly chosen: readonly string[];
  /** Those that are ticked now, in the workbook's order. */
  readonly onTicked: (sheets: readonly string[]) => void;
}

/** Sheets of which several can be ticked. */
export function SheetTicks({ label, sheets, chosen, onTicked }: SheetTicksProps): JSX.Element {
  const turned = (name: string): string[] => sheets.filter((each) => (each === name) !== chosen.includes(each));
  return (
    <div class="checks" role="group" aria-label={label}>
      {sheets.map((name) => (
        <label key={name}>
          <input type="checkbox" checked={chosen.includes(name)} onChange={() => onTicked(turned(name))} />
          {name}
        </label>
      ))}
    </div>
  );
}
