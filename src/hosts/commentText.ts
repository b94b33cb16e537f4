/** What Excel writes into the note that stands for a thread in programs that know none; the link is the same in every language. */
const TWIN = /go\.microsoft\.com\/fwlink\/\?linkid=870924[^\n]*\n/i;
/** Before each text of a thread in such a note: Comment:, 注释:, Reply:, 答复:. */
const LABEL = /^\s*[^\s:：]{1,12}[:：]\s*$/;
/** Who wrote it, where the name was taken off the file. */
const NOBODY = ["作者", "Author", "Administrator"];

/**
 * What a note says: without its author, who stands in its first line; of one that stands for a thread the texts of that.
 *
 * @param author as the note names it, where it does
 */
export function noteTexts(note: string, author = ""): readonly string[] {
  const text = note.replace(/\r\n?/g, "\n");
  const twin = TWIN.exec(text);
  if (twin) return saidTexts(threadTexts(text.slice(twin.index + twin[0].length)));
  return saidTexts([withoutAuthor(text, author)]);
}

/** The texts in which something is said. */
export function saidTexts(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== "");
}

function withoutAuthor(text: string, author: string): string {
  const [first = "", ...rest] = text.trimStart().split("\n");
  const name = /^(.*)[:：]\s*$/.exec(first)?.[1]?.trim();
  const isAuthor = name !== undefined && (name === author.trim() || NOBODY.includes(name));
  return isAuthor ? rest.join("\n") : text;
}

function threadTexts(text: string): readonly string[] {
  const texts: string[] = [];
  for (const line of text.split("\n"))
    if (LABEL.test(line)) texts.push("");
    else texts.push(`${texts.pop() ?? ""}\n${line.trim()}`);
  return texts;
}
