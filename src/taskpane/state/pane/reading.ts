import type { Drafter } from "../../../generate/draft";
import { readSource, type Source, withOthers } from "../../../generate/source";
import { Cancelled, orCancelled } from "../../../hosts/cancelled";
import { afterOthers, inSlices } from "../../../hosts/inSlices";
import type { Desk } from "./desk";
import type { Message } from "./message";
import { drafted, draftedAhead, sheetsRead, withoutSource, withSource } from "./paneState";

/** How sheets are read for the pane. */
export interface Reading {
  /** The sheets; undefined for the usual ones. */
  readonly sheets: readonly string[] | undefined;
  /** What the pane has said and goes on saying. */
  readonly messages: readonly Message[];
  /** What there is to say of what was read. */
  readonly say?: (now: Source) => Message | undefined;
}

/**
 * Reads sheets and shows the draft of them; of several readings only the last one counts.
 *
 * @param written is over when nothing is being written
 */
export async function read(
  desk: Desk,
  { sheets, messages, say = () => undefined }: Reading,
  loadDrafter: () => Promise<Drafter>,
  written: () => Promise<void>,
): Promise<void> {
  const isLast = desk.takeTurn();
  desk.set({ messages: messages.filter(({ is }) => is !== "unread") });
  await written();
  if (!isLast()) return;
  desk.set({ work: { is: "reading", sheets } });
  try {
    const progress = (done: number): void => {
      if (isLast()) desk.set({ work: { is: "reading", sheets, done } });
    };
    const signal = desk.begin();
    const loaded = loadDrafter();
    const reads = readSource(desk.host, sheets, progress, signal).then((own) => withOthers(desk.host, own));
    const source = await orCancelled(reads, signal);
    const make = await loaded;
    await afterOthers(); // what was read and loaded has kept the page busy
    if (!isLast()) return;
    await inSlices(draftedAhead(withSource(desk.state(), source, make)), signal);
    if (!isLast()) return;
    const said = say(source);
    desk.show({ ...drafted(withSource(desk.state(), source, make)), work: undefined });
    if (said) desk.tell(said);
  } catch (error) {
    await failed(desk, sheets, error, isLast);
  }
}

async function failed(
  desk: Desk,
  sheets: readonly string[] | undefined,
  error: unknown,
  isLast: () => boolean,
): Promise<void> {
  if (error instanceof Cancelled) {
    if (isLast())
      desk.show({ ...desk.asShown(), work: undefined, messages: [...desk.state().messages, { is: "cancelled" }] });
    return;
  }
  const listed = await desk.host.look().then(
    (view) => view.sheets,
    () => desk.state().sheets,
  ); // so that another sheet can be chosen
  if (!isLast()) return;
  const state = desk.state();
  desk.show({ ...withoutSource(state, error, sheets ?? sheetsRead(state)), sheets: listed, work: undefined });
}
