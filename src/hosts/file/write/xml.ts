const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML cannot hold, or would change, is written as the file format's own escape. */
const CONTROLS = /[\0-\x08\x0b-\x1f]/g;

/** One part of a file: the element with these attributes and whatever is in it. */
export function document(root: string, content: string): string {
  return `${DECLARATION}<${root}>${content}</${root.split(" ", 1)[0] ?? ""}>`;
}

/** A text between two tags, or the value of an attribute in double quotes. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(CONTROLS, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
