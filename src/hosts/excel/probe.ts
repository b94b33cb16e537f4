/**
 * A question about some cells that has been put to Excel. Called when the answer is there; it keeps the answer or, where
 * the cells differ from each other, returns the questions about their parts.
 */
export type Probe = () => Probe[];

/** Sheets of ours need a few dozen; one that somebody has painted cell by cell needs thousands. */
const MOST_PROBES = 1500;

/** There are too many different cells to be read one by one. */
export class TooVaried extends Error {}

/**
 * Sends probes, and those that they lead to, until all are answered.
 *
 * @throws TooVaried
 */
export async function settle(context: Excel.RequestContext, probes: readonly Probe[]): Promise<void> {
  let open = probes;
  let sent = 0;
  while (open.length > 0) {
    sent += open.length;
    if (sent > MOST_PROBES) throw new TooVaried();
    // each round asks about what the one before found to be mixed
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    open = open.flatMap((probe) => probe());
  }
}
