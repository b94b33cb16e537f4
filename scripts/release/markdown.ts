/** What a page made of Markdown needs from outside. */
export interface MarkdownOptions {
  /** The address of a picture, from the file's own. */
  readonly picture: (address: string) => string;
}

/**
 * HTML of the Markdown that the clerks' pages are written in: headings, paragraphs, lists, tables, pictures, code, bold and
 * links within the page. Links to other pages become
 * plain words. Lines of a paragraph are joined as Chinese is, without a space between signs of Chinese.
 *
 * @throws Error for anything else, lest it be printed as it stands
 */
export function markdownToHtml(markdown: string, options: MarkdownOptions): string {
  return blocksOf(markdown)
    .map((lines) => block(lines, options))
    .join("\n");
}

function blocksOf(markdown: string): string[][] {
  return markdown
    .split(/\n{2,}/)
    .map((text) => text.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0);
}

function block(lines: readonly string[], options: MarkdownOptions): string {
  const [first = ""] = lines;
  const heading = /^(#{1,3}) (.*)$/.exec(first);
  if (heading && lines.length === 1) {
    const [, signs = "", text = ""] = heading;
    return `<h${signs.length} id="${escaped(text)}">${inline(text)}</h${signs.length}>`;
  }
  const image = /^<img src="([^"]*)" (alt="[^"]*" width="\d+")>$/.exec(first);
  if (image && lines.length === 1) return `<p><img src="${options.picture(image[1] ?? "")}" ${image[2] ?? ""}></p>`;
  if (first.startsWith("|")) return table(lines);
  if (/^(- |\d+\. )/.test(first)) return list(lines);
  if (/^(```|>|<|#|---)/.test(first)) throw new Error(`This Markdown is not known: ${first}`);
  return `<p>${inline(joined(lines))}</p>`;
}

/** One text of several lines; between Chinese signs there is no space. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .reduce((text, line) =>
      /[\u2e80-\uffef]$/.test(text) || /^[\u2e80-\uffef]/.test(line) ? text + line : `${text} ${line}`,
    );
}

function list(lines: readonly string[]): string {
  const isOrdered = /^\d/.test(lines[0] ?? "");
  const items: string[][] = [];
  for (const line of lines) {
    const text = /^(?:- |\d+\. )(.*)$/.exec(line)?.[1];
    if (text !== undefined) items.push([text]);
    else items.at(-1)?.push(line);
  }
  const tag = isOrdered ? "ol" : "ul";
  return `<${tag}>\n${items.map((item) => `<li>${inline(joined(item))}</li>`).join("\n")}\n</${tag}>`;
}

function table(lines: readonly string[]): string {
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .replace(/^\||\|$/g, "")
      .split("|")
      .map((cell) => cell.trim()),
  );
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join("")}</tr>`;
  return `<table>\n${[row(head, "th"), ...rows.map((cells) => row(cells, "td"))].join("\n")}\n</table>`;
}

/** A sentence that does nothing but send a reader to another page, which a page that stands alone does not have. */
const POINTER = /(?<=^|[。；])\s*(?:详见|另见|参见|见)[^。；]*\]\([^)#]+\.md[^)]*\)[^。；]*[。；]/g;

function inline(text: string): string {
  return escaped(text.replace(POINTER, ""))
    .replace(/\[([^\]]*)\]\((#[^)]*)\)/g, '<a href="$2">$1</a>')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/`([^`]*)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
