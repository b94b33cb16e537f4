import type { WorkbookHost } from "../../hosts/workbook";

/** Takes the scheme out of what the workbook remembers and leaves the rest. */
export async function unrememberScheme(host: WorkbookHost): Promise<void> {
  const { memory } = await host.look();
  const { scheme: _, ...rest } = (memory ?? {}) as { scheme?: unknown };
  await host.remember(rest);
}
