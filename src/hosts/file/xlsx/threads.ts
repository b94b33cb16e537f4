import type { CellComment } from "../../../cells/grid";
import type { Waiting } from "../../../cells/stepwise";
import { saidTexts } from "../../commentText";
import type { Parts } from "../package/parts";
import { attribute, isOn } from "../package/xmlScanner";
import { LONGEST_TEXT, TooMuch } from "../tooMuch";
import { MOST_COMMENTS } from "./notes";

/** A thread with its replies, and the address of its cell as the file has it. */
export interface Thread extends CellComment {
  readonly ref: string;
}

/** One text of a thread: the first, which has an address, or a reply to it. */
interface Message {
  readonly attributes: string;
  text: string;
}

/**
 * The threads of a sheet.
 *
 * @throws Error when the part is damaged or too large
 */
export function* readThreads(parts: Parts, part: string): Waiting<readonly Thread[]> {
  const messages: Message[] = [];
  let inText = false;
  yield* parts.reading(part, {
    open(name, attributes) {
      if (name === "threadedComment") messages.push({ attributes, text: "" });
      inText = name === "text";
      if (messages.length > MOST_COMMENTS) throw new Error(`more than ${MOST_COMMENTS} comments`);
    },
    close: () => void (inText = false),
    text(text) {
      const message = messages.at(-1);
      if (!inText || !message) return;
      message.text += text;
      if (message.text.length > LONGEST_TEXT) throw new TooMuch("text", LONGEST_TEXT);
    },
  });
  return threadsOf(messages);
}

function threadsOf(messages: readonly Message[]): readonly Thread[] {
  const threads = new Map<string, { ref: string; texts: string[]; isResolved: boolean }>();
  for (const { attributes, text } of messages) {
    const before = threads.get(attribute(attributes, "parentId") ?? "");
    if (before) before.texts.push(text);
    else
      threads.set(attribute(attributes, "id") ?? `#${threads.size}`, {
        ref: attribute(attributes, "ref") ?? "",
        texts: [text],
        isResolved: isOn(attribute(attributes, "done")),
      });
  }
  return [...threads.values()].map(({ ref, texts, isResolved }) => ({
    ref,
    texts: saidTexts(texts),
    ...(isResolved && { isResolved }),
  }));
}
