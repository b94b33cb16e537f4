import type { Grid } from "../../src/cells/grid";
import { stopIfCancelled } from "../../src/hosts/cancelled";
import type { WorkbookHost, WriteOptions } from "../../src/hosts/workbook";
import { draw } from "../support/draw";

const HEADER = "单位|类别|报送条数|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";

export const CLEAN = `${HEADER}\n水利局|市直各部门|40|36|0\n公安局|市直各部门|30|25|1\n大河湾镇|各乡镇街道|50|41|0`;
/** Not quite the month before. */
export const FEBRUARY = CLEAN.replace("25", "20");
export const DOUBTFUL = `${HEADER}\n水利局|市直各部门|40|约36|0\n大河湾镇|各乡镇街道|50|41|0`;

/** A workbook in memory whose answers can be held back and changed. */
export interface Workbook extends WorkbookHost {
  /** Sheets by name, drawn as text; a test may change them between two readings. */
  readonly sheets: Record<string, string>;
  /** What every writing was asked with. */
  readonly writings: WriteOptions[];
  memory: unknown;
  /** Ids of sheets that have other names than at first. */
  readonly ids: Record<string, string>;
  /** The sheet in view. */
  active: string | undefined;
  /** Tells whoever watches. */
  changed: (sheet?: string) => void;
  /** Before the sheet is read. */
  beforeRead: (sheet: string) => Promise<void> | void;
  /** Before the sheets are written. */
  beforeWrite: (options: WriteOptions) => Promise<void> | void;
}

export function workbook(sheets: Record<string, string>): Workbook {
  const host: Workbook = {
    sheets,
    writings: [],
    memory: undefined,
    active: undefined,
    ids: {},
    changed: () => undefined,
    beforeRead: () => undefined,
    beforeWrite: () => undefined,
    async look() {
      const views = Object.keys(sheets).map((name) => ({
        id: host.ids[name] ?? name,
        name,
        visible: true,
        ours: false,
      }));
      return { sheets: views, active: host.active ?? views[0]!.name, memory: host.memory };
    },
    async read(sheet, _progress, signal) {
      const drawn: Grid = { ...draw(sheets[sheet]!), sheet };
      await host.beforeRead(sheet);
      stopIfCancelled(signal);
      return drawn;
    },
    async peek(names) {
      return names.map((sheet) => ({ ...draw(sheets[sheet]!), sheet }));
    },
    async write(layouts, options) {
      host.writings.push(options);
      await host.beforeWrite(options);
      stopIfCancelled(options.signal);
      host.memory = JSON.parse(JSON.stringify(options.memory)) as unknown;
      return layouts.map(({ name }) => name);
    },
    async remember(memory) {
      host.memory = JSON.parse(JSON.stringify(memory)) as unknown;
    },
    async forget() {
      const { memory } = host;
      host.memory = undefined;
      return { memory, marks: 2, removed: [], kept: ["附件1"] };
    },
    async watch(changed) {
      host.changed = changed;
      return () => (host.changed = () => undefined);
    },
  };
  return host;
}

/** A promise and what settles it. */
export function gate(): { readonly closed: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const closed = new Promise<void>((resolve) => (open = resolve));
  return { closed, open };
}
