/** Decodes the XML of a part piece by piece: by its byte order mark, its zero bytes, what it declares, else as UTF-8. */
export class PartDecoder {
  private decoder: TextDecoder | undefined;
  private isUtf8 = false;
  /** Bytes that wait for more: the first ones, which tell the encoding, and in UTF-8 those after the last whole tag or character. */
  private waiting = new Uint8Array();

  /** @param take given the text as it comes */
  constructor(private readonly take: (text: string) => void) {}

  /** @throws TypeError when the bytes are no text in their encoding */
  push(piece: Uint8Array): void {
    const bytes = this.waiting.length === 0 ? piece : joined(this.waiting, piece);
    if (!this.decoder && bytes.length < LONGEST_DECLARATION) this.waiting = bytes.slice();
    else this.decode(bytes);
  }

  /** Whether all bytes that came are handed on as text, and what comes next is UTF-8. */
  get isBetween(): boolean {
    return this.isUtf8 && this.waiting.length === 0;
  }

  /** @throws TypeError when the bytes are no text in their encoding */
  end(): void {
    this.begin(this.waiting);
    this.give(this.decoder!.decode(this.waiting));
  }

  private decode(bytes: Uint8Array): void {
    this.begin(bytes);
    // Whole characters at once are decoded several times faster than a stream is.
    const end = this.isUtf8 ? wholeEnd(bytes) : bytes.length;
    this.waiting = bytes.slice(end);
    this.give(this.decoder!.decode(bytes.subarray(0, end), { stream: !this.isUtf8 }));
  }

  private begin(bytes: Uint8Array): void {
    if (this.decoder) return;
    const encoding = encodingOf(bytes);
    this.isUtf8 = encoding === "utf-8";
    this.decoder = new TextDecoder(encoding, { fatal: true });
  }

  private give(text: string): void {
    if (text !== "") this.take(text);
  }
}

const LONGEST_DECLARATION = 200;

const GREATER = 0x3e;

/** Bytes of UTF-8 for one character. */
const LONGEST_CHARACTER = 4;

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

/** Where UTF-8 can be cut: best after a tag, so that nobody has to put the text together again, else between two characters. */
function wholeEnd(bytes: Uint8Array): number {
  const tag = bytes.lastIndexOf(GREATER);
  if (tag !== -1) return tag + 1;
  let at = bytes.length - 1;
  while (at >= 0 && at >= bytes.length - LONGEST_CHARACTER && (bytes[at]! & 0xc0) === 0x80) at--;
  // the last character may go on in what comes next
  return at >= 0 && bytes[at]! >= 0xc0 ? at : bytes.length;
}

function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w-]+)["']/.exec(
    Array.from(start.subarray(0, LONGEST_DECLARATION), (code) => String.fromCharCode(code)).join(""),
  )?.[1];
  // Windows' programs declare UTF-16 and write UTF-8; every other name can be believed where it is one.
  return declared === undefined || /^(utf|ucs)/i.test(declared) || !isEncoding(declared) ? "utf-8" : declared;
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name) instanceof TextDecoder;
  } catch {
    return false;
  }
}
