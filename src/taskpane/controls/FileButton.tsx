import type { JSX } from "preact";
import { useRef } from "preact/hooks";

export interface FileButtonProps {
  readonly label: string;
  /** Endings of the files that are offered, such as .xlsx,.csv. */
  readonly accept: string;
  readonly class?: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the clerk choose a file. */
export function FileButton({ label, accept, class: look, onFile }: FileButtonProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={look} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = ""; // the same file may be chosen again
        }}
      />
    </>
  );
}
