import { type Waiting, waitFor } from "../../../cells/stepwise";
import type { Flate } from "./flate";
import { PartReader } from "./partReader";
import { unpack, unpackBeside } from "./unpack";
import { attribute, type XmlHandler } from "./xmlScanner";
import type { ZipEntry } from "./zipEntries";

/** What one part of a package says of another. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type: worksheet, sharedStrings, styles. */
  readonly type: string;
  readonly target: string;
}

/** The parts of an Office file by their names, which do not tell capitals from small letters. */
export class Parts {
  private readonly entries = new Map<string, ZipEntry>();

  /** @throws Error when a part is there twice, so that nobody knows which is meant */
  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
    private readonly flate: Flate,
  ) {
    for (const entry of entries) {
      const key = partKey(entry.name);
      if (this.entries.has(key)) throw new Error(`${entry.name} is there twice`);
      this.entries.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** The first part whose name ends so. */
  ending(end: string): string | undefined {
    return [...this.entries.keys()].find((key) => key === end || key.endsWith(`/${end}`));
  }

  /**
   * Reads the XML of a part.
   *
   * @throws Error when it is not there or damaged
   */
  read(name: string, handler: XmlHandler): void {
    const reader = new PartReader(handler);
    for (const piece of unpack(this.bytes, this.entry(name), this.flate)) reader.push(piece);
    reader.end();
  }

  /** The same in steps: a part may be long. */
  *reading(name: string, handler: XmlHandler): Waiting<void> {
    const reader = new PartReader(handler);
    const pieces = unpackBeside(this.bytes, this.entry(name), this.flate);
    try {
      for (;;) {
        const { value: piece, done } = yield* waitFor(pieces.next());
        if (done) break;
        reader.push(piece);
        yield;
      }
    } finally {
      void pieces.return(undefined);
    }
    reader.end();
  }

  private entry(name: string): ZipEntry {
    const entry = this.entries.get(partKey(name));
    if (!entry) throw new Error(`no part ${name}`);
    return entry;
  }

  /** The relationships of a part, or of the whole package for "". */
  relationships(name: string): Relationship[] {
    const slash = name.lastIndexOf("/") + 1;
    const part = `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
    const found: Relationship[] = [];
    if (!this.has(part)) return found;
    this.read(part, {
      open: (element, attributes) => {
        if (element !== "Relationship" || attribute(attributes, "TargetMode") === "External") return;
        found.push({
          id: attribute(attributes, "Id") ?? "",
          type: (attribute(attributes, "Type") ?? "").replace(/^.*\//, ""),
          target: resolve(name.slice(0, slash), attribute(attributes, "Target") ?? ""),
        });
      },
      close: () => {},
      text: () => {},
    });
    return found;
  }
}

function partKey(name: string): string {
  return decoded(name)
    .replace(/\\/g, "/")
    .replace(/^(\.?\/)+/, "")
    .toLowerCase();
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A target as a name from the root of the package. */
function resolve(folder: string, target: string): string {
  const [path = ""] = target.replace(/\\/g, "/").split("#", 1);
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
