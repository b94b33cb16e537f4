/** Rows or columns laid out one after the other, in pixels. */
export class Axis {
  private readonly starts: Float64Array;

  /** @param sizeOf pixels of one row or column; 0 for a hidden one */
  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index++) this.starts[index + 1] = this.start(index) + sizeOf(index);
  }

  /** Where a row or column begins; the end of all for the one after the last. */
  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  /** Pixels from the beginning of one to the end of another. */
  span(first: number, count = 1): number {
    return this.start(first + count) - this.start(first);
  }

  /** Which row or column lies at a position. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.floor((low + high + 1) / 2);
      if (this.start(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The rows or columns that lie between two positions, hidden ones left out. */
  between(from: number, to: number): number[] {
    const found: number[] = [];
    for (let index = this.at(from); index < this.count && this.start(index) < to; index++) {
      if (this.span(index) > 0) found.push(index);
    }
    return found;
  }

  /** The next one in a direction that is not hidden; the same where there is none. */
  next(index: number, step: -1 | 1): number {
    for (let other = index + step; other >= 0 && other < this.count; other += step) {
      if (this.span(other) > 0) return other;
    }
    return index;
  }
}
