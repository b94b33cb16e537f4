import { useEffect, useState } from "preact/hooks";

/**
 * Takes files that are dropped anywhere on the page.
 *
 * @returns whether one is held over it now
 */
export function useDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const held = (event: DragEvent): void => {
      event.preventDefault(); // or the browser would open the file in the page's place
      setOver(event.type === "dragover");
    };
    const dropped = (event: DragEvent): void => {
      held(event);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    addEventListener("dragover", held);
    addEventListener("dragleave", held);
    addEventListener("drop", dropped);
    return () => {
      removeEventListener("dragover", held);
      removeEventListener("dragleave", held);
      removeEventListener("drop", dropped);
    };
  }, [onFile]);
  return over;
}
