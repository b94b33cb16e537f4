import { bytesOf, stands } from "./bytes";
import { PartDecoder } from "./decodePart";
import { TooMuch } from "../tooMuch";
import { type XmlHandler, XmlScanner } from "./xmlScanner";

/** So many megabytes of a part are read tag by tag, which takes a second for 6 to 20. */
const MOST_MARKUP = 60;

/** When the handler leaves one element after the other, it is not asked again before so many bytes, each time twice as many. */
const [SHORTEST, LONGEST] = [1, 65_536];

/**
 * Reads the XML of a part from its bytes: what its handler knows is taken by the handler itself, all else is decoded and
 * read tag by tag.
 */
export class PartReader {
  private readonly scanner: XmlScanner;
  private readonly decoder: PartDecoder;
  private readonly after: readonly number[];
  private step = SHORTEST;
  /** Bytes that were read tag by tag. */
  private markup = 0;

  constructor(private readonly handler: XmlHandler) {
    this.after = bytesOf(handler.scanAfter ?? "");
    this.scanner = new XmlScanner(handler);
    this.decoder = new PartDecoder((text) => this.scanner.push(text));
  }

  /** @throws Error when the part is damaged; TooMuch */
  push(piece: Uint8Array): void {
    let at = 0;
    while (at < piece.length) {
      const next = this.scan(piece, at);
      this.step = next > at ? SHORTEST : Math.min(this.step * 2, LONGEST);
      const end = endOf(this.after, piece, next + this.step);
      this.markup += end - next;
      if (this.markup > MOST_MARKUP * 1_000_000) throw new TooMuch("markup", MOST_MARKUP);
      if (end > next) this.decoder.push(piece.subarray(next, end));
      at = end;
    }
  }

  /** @throws Error when the part is damaged, or not whole */
  end(): void {
    this.decoder.end();
    this.scanner.end();
  }

  private scan(piece: Uint8Array, at: number): number {
    const within = this.handler.scan && this.decoder.isBetween ? this.scanner.between() : undefined;
    return within === undefined ? at : this.handler.scan!(piece, at, within);
  }
}

/** Where the next tag of this form ends, at the latest with the piece. */
function endOf(tag: readonly number[], piece: Uint8Array, from: number): number {
  if (tag.length === 0) return piece.length;
  for (let at = from; at < piece.length; at++) if (stands(tag, piece, at)) return at + tag.length;
  return piece.length;
}
