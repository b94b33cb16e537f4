import type { JSX } from "preact";
import { useRef } from "preact/hooks";

export interface FileButtonProps {
  readonly label: string;
  /** Endings of the files that are offered, such as .xlsx,.csv. */
  readonly accept: string;
  readonly class?: string;
  /** Whether several can be chosen at once. */
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets the clerk choose a file, or several. */
export function FileButton({ label, accept, class: look, multiple, onFiles }: FileButtonProps): JSX.Element {
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
        multiple={multiple}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          currentTarget.value = ""; // the same file may be chosen again
        }}
      />
    </>
  );
}
