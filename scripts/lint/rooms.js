import path from "node:path";

const PANE = path.join("src", "taskpane");

/** What each room of the pane may use of the others: what all have in common. Files outside the rooms may use any. */
const COMMON = ["controls", "state"];

/** The rooms that all others stand on, which use nothing but themselves. */
const FLOOR = new Set(COMMON);

/** Lint rule: a room of the pane imports no other room; App alone puts them together. @type {import("eslint").Rule.RuleModule} */
export const rooms = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const file = path.relative(path.join(context.cwd, PANE), context.filename);
    const own = roomOf(file);
    if (own === undefined) return {};
    const check = (node) => {
      const name = (node.source ?? node.argument?.literal)?.value;
      if (typeof name !== "string" || !name.startsWith(".")) return;
      const target = path.join(path.dirname(file), name);
      if (target.startsWith("..")) return; // another layer: see layers.js
      const room = roomOf(target);
      if (room === own || (!FLOOR.has(own) && COMMON.includes(room))) return;
      const other = room === undefined ? "the pane's own files" : `room ${room}`;
      context.report({ node, message: `room ${own} may not import ${other}` });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

/** The folder right under src/taskpane; undefined for a file there and for what is elsewhere. */
function roomOf(file) {
  const parts = file.split(path.sep);
  return parts.length < 2 || parts[0] === ".." ? undefined : parts[0];
}
