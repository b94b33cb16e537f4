import type { Association } from "./requests/office";

/** How the run of a ribbon command ended. */
export interface CommandRun {
  /** Whether `event.completed()` was called in time. */
  readonly completed: boolean;
  /** How often it was called; more than once is a mistake. */
  readonly times: number;
  /** What it was called with. */
  readonly argument: unknown;
  /** What the command threw or rejected with. */
  readonly error?: unknown;
}

/** The event object that Excel hands to a command. */
interface CommandEvent {
  readonly source: { readonly id: string };
  completed(argument?: unknown): void;
}

function after(milliseconds: number): { done: Promise<void>; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const done = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  return { done, cancel: () => clearTimeout(timer) };
}

/**
 * Runs the function that was associated with a command's name, as a click on its button does.
 * @param timeout how long to wait for `event.completed()`, in milliseconds
 */
export async function runCommand(association: Association, name: string, timeout: number): Promise<CommandRun> {
  const action = association.mappings[name.toUpperCase()] as ((event: CommandEvent) => unknown) | undefined;
  if (!action) throw new Error(`No function is associated with the command ${name}.`);
  const run: { completed: boolean; times: number; argument: unknown; error?: unknown } = {
    completed: false,
    times: 0,
    argument: undefined,
  };
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const event: CommandEvent = {
    source: { id: name },
    completed(argument) {
      run.completed = true;
      run.times += 1;
      run.argument = argument;
      finish();
    },
  };
  const ended = settle(action, event, run);
  const limit = after(timeout);
  await Promise.race([Promise.all([finished, ended]), limit.done]);
  limit.cancel();
  return run;
}

async function settle(
  action: (event: CommandEvent) => unknown,
  event: CommandEvent,
  run: { error?: unknown },
): Promise<void> {
  try {
    await action(event);
  } catch (error) {
    run.error = error;
  }
}
