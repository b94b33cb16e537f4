/** Follows a pointer that was pressed until it is let go, wherever it goes. */
export function followPointer(steps: {
  readonly moved: (event: PointerEvent) => void;
  readonly ended?: (event: PointerEvent) => void;
}): void {
  document.addEventListener("pointermove", steps.moved);
  document.addEventListener(
    "pointerup",
    (event) => {
      document.removeEventListener("pointermove", steps.moved);
      steps.ended?.(event);
    },
    { once: true },
  );
}
