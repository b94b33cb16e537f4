import { HostError } from "./errors";

/** Where a failure strikes; requests and actions count from 1 since the last mark, clean-up requests do not count. */
export interface FailurePoint {
  readonly request: number;
  /** The action that fails; left out, the whole request is lost on its way. */
  readonly action?: number;
  /** With no action: whether Excel carried the request out and only the answer was lost. */
  readonly carriedOut?: boolean;
  /** With no action: what Excel refuses the whole request with, instead of losing it. */
  readonly code?: string;
}

/** Makes Excel fail on demand. */
export class Failures {
  private points: readonly FailurePoint[] = [];
  private alwaysFrom = Infinity;
  private acts: readonly { readonly request: number; readonly act: () => void }[] = [];
  /** The page has been reloaded or closed: nothing that it asks is answered. */
  isDead = false;

  /** Fails once, at that point. */
  at(point: FailurePoint): void {
    this.points = [...this.points, point];
  }

  /** Loses every request from that one on, until {@link never}. */
  from({ request }: { readonly request: number }): void {
    this.alwaysFrom = request;
  }

  /** Somebody does something just before that request arrives. */
  before({ request }: { readonly request: number }, act: () => void): void {
    this.acts = [...this.acts, { request, act }];
  }

  /** Lets those act who wait for that request. */
  beforeRequest(request: number): void {
    const due = this.acts.filter((one) => one.request === request);
    this.acts = this.acts.filter((one) => one.request !== request);
    for (const { act } of due) act();
  }

  /** Forgets everything that was demanded. */
  never(): void {
    this.points = [];
    this.acts = [];
    this.isDead = false;
    this.alwaysFrom = Infinity;
  }

  /** Whether a request is lost, and if so whether it is carried out all the same. */
  lossOf(request: number): "answer" | "request" | undefined {
    if (request >= this.alwaysFrom) return "request";
    const point = this.points.find(
      (one) => one.request === request && one.action === undefined && one.code === undefined,
    );
    if (!point) return undefined;
    return point.carriedOut ? "answer" : "request";
  }

  /** What the whole request is refused with, if it is. */
  refusalOf(request: number): string | undefined {
    return this.points.find((one) => one.request === request && one.code !== undefined)?.code;
  }

  /** Throws when that action is to fail. */
  beforeAction(request: number, action: number): void {
    if (!this.points.some((point) => point.request === request && point.action === action)) return;
    throw new HostError("GeneralException", "There was an internal error while processing the request.");
  }
}
