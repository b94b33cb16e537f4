import { useLayoutEffect, useState } from "preact/hooks";
import { type ChosenFile, droppedFiles } from "./chosenFile";

/**
 * Takes files that are dropped anywhere on the page.
 *
 * @returns whether one is held over it now
 */
export function useDrop(onFiles: (files: readonly ChosenFile[]) => void): boolean {
  const [over, setOver] = useState(false);
  // before the first picture: a file that is dropped earlier is opened by the browser in the page's place
  useLayoutEffect(() => {
    const held = (event: DragEvent): void => {
      event.preventDefault(); // or the browser would open the file in the page's place
      setOver(event.type === "dragover");
    };
    const dropped = (event: DragEvent): void => {
      held(event);
      if (!event.dataTransfer) return;
      void droppedFiles(event.dataTransfer).then((files) => files.length > 0 && onFiles(files));
    };
    addEventListener("dragover", held);
    addEventListener("dragleave", held);
    addEventListener("drop", dropped);
    return () => {
      removeEventListener("dragover", held);
      removeEventListener("dragleave", held);
      removeEventListener("drop", dropped);
    };
  }, [onFiles]);
  return over;
}
