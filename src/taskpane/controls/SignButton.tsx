import type { JSX } from "preact";

export interface SignButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

/** A small button with a sign; it keeps the focus when it has done its last. */
export function SignButton({ label, sign, disabled, onPress }: SignButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="link sign"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
    >
      {sign}
    </button>
  );
}
