import type { AnswerInfo, CallOptions, Settled } from './call.ts';
import type { Clock } from './clock.ts';
import { contextOf, TimeoutError } from './errors.ts';
import type { JobEvents, JobHint, JobRef } from './job-events.ts';
import type { JobFacts, JobPhase, Operation, ResponsePlace } from './operation.ts';
import { requireNumber } from './options.ts';
import { readPlace } from './response-place.ts';
import { openScope } from './scope.ts';
import { retryAfterMs } from './wait-hints.ts';

/** How far a job is. */
export interface JobProgress {
  /** Whole percent; never falls, and is 100 only when the job has succeeded. `undefined` until the service tells. */
  readonly percent: number | undefined;
  readonly phase: JobPhase;
  /** The state in the service's own words. */
  readonly state: string | number | boolean | undefined;
}

/** How to wait for a job. What a call can be given holds for each of its polls, but for `signal` and `deadlineMs`. */
export interface WaitOptions extends Omit<CallOptions, 'idempotencyKey'> {
  /** Ends the wait at once; it rejects with the signal's own reason. The work itself goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Bounds the whole wait, in milliseconds; none by default. */
  readonly deadlineMs?: number | undefined;
  /** Called when the job is further than before, once for each change. What it throws, or rejects with, ends the wait. */
  readonly onProgress?: ((progress: JobProgress) => void) | undefined;
}

/** What a poll told, with the whole body of its answer. */
export interface Look {
  readonly phase: JobPhase;
  readonly state: string | number | boolean;
  readonly progress: number | undefined;
  readonly answer: unknown;
  readonly body: unknown;
  readonly info: AnswerInfo;
}

export interface Watched<Outcome> {
  /** The operation that started the job. */
  readonly operation: Operation;
  readonly ref: JobRef;
  readonly clock: Clock;
  readonly events: JobEvents | undefined;
  readonly delay: JobFacts['delay'];
  /** The answer from which the first poll keeps its distance, and when it came or failed to; without any that poll is due. */
  readonly latest: { readonly at: number; readonly answer: Settled<unknown> | undefined } | undefined;
  readonly options: WaitOptions;
  phaseOf(state: unknown): JobPhase | undefined;
  look(call: CallOptions): Promise<Look>;
  /** Makes the outcome of the last look, or throws. */
  finish(look: Look, call: CallOptions): Promise<Outcome>;
}

/** Polls a job until its end, on the client's clock. Whatever ends the wait, no timer, listener or subscription is left. */
export async function watch<Outcome>(watched: Watched<Outcome>): Promise<Outcome> {
  const { operation, ref, clock, events, options } = watched;
  const { signal, deadlineMs, onProgress, ...call } = options;
  requireNumber(`wait for ${operation.id}`, 'deadlineMs', deadlineMs, 1);
  const scope = openScope({
    clock,
    signal,
    deadlineMs,
    onDeadline: () =>
      new TimeoutError(
        `Cannot wait for ${operation.id}: not done within ${deadlineMs} ms`,
        'deadlineMs',
        deadlineMs ?? 0,
        contextOf(operation),
      ),
  });
  const end = new AbortController();
  scope.on((reason) => end.abort(reason));
  const pace = new Pace(watched, end.signal);
  const report = createReport((progress) => {
    const told: unknown = onProgress?.(progress);
    if (told instanceof Promise) told.catch((error: unknown) => end.abort(error));
    return told;
  });
  const onHint = (hint: JobHint): void => {
    if (end.signal.aborted) return;
    const phase = hint.state === undefined ? undefined : watched.phaseOf(hint.state);
    const tellsEnd = phase !== undefined && isFinal(phase);
    pace.hear(hint, tellsEnd);
    try {
      if (phase && !tellsEnd) report(hint.progress, phase, hint.state);
      else if (hint.progress !== undefined) report(hint.progress, undefined, undefined);
    } catch (error) {
      end.abort(error);
    }
  };
  let unsubscribe: (() => void) | undefined;
  try {
    end.signal.throwIfAborted();
    unsubscribe = quietly(() => events?.subscribe(ref, onHint));
    for (;;) {
      await pace.untilDue();
      pace.begin();
      const look = await watched.look({ ...call, signal: end.signal });
      pace.settle(look);
      if (!isFinal(look.phase)) {
        report(look.progress, look.phase, look.state);
        continue;
      }
      const outcome = await watched.finish(look, { ...call, signal: end.signal });
      await scope.race(
        Promise.resolve(report(look.phase === 'succeeded' ? 100 : look.progress, look.phase, look.state)),
      );
      return outcome;
    }
  } finally {
    scope.close();
    // The listener is deaf from here on, whatever the source still holds.
    end.abort();
    quietly(unsubscribe);
  }
}

/** News are a help, not a need: a source that throws is one that never opened, and costs nobody the outcome. */
function quietly<T>(use: (() => T) | undefined): T | undefined {
  try {
    return use?.();
  } catch {
    return undefined;
  }
}

const isFinal = (phase: JobPhase): boolean => phase !== 'pending' && phase !== 'running';

const ranks: { readonly [phase in JobPhase]?: number } = { pending: 0, running: 1 };

/** Tells progress forwards only, and each step once, whether a poll or a hint brings it. */
function createReport(tell: (progress: JobProgress) => unknown) {
  let best = -1;
  let rank = -1;
  let phase: JobPhase | undefined;
  const states = new Set<unknown>();
  let state: JobProgress['state'];
  return (progress: number | undefined, now: JobPhase | undefined, word: JobProgress['state']): unknown => {
    // All of the work but not its end: 100 is kept for the success.
    const most = now === 'succeeded' ? 100 : 99;
    const percent = typeof progress === 'number' && progress >= 0 ? Math.min(most, Math.floor(progress)) : -1;
    const nowRank = now === undefined ? Math.max(rank, 1) : (ranks[now] ?? 2);
    const isStale = nowRank < rank || (nowRank === rank && percent !== -1 && percent < best);
    const isNews = percent > best || nowRank > rank || (word !== undefined && !states.has(word));
    if (isStale || !isNews) return undefined;
    best = Math.max(best, percent);
    if (nowRank > rank || phase === undefined) phase = now ?? 'running';
    rank = nowRank;
    state = word ?? state;
    states.add(state);
    return tell({ percent: best === -1 ? undefined : best, phase, state });
  };
}

const growth = 1.5;

/** When to poll next. */
class Pace {
  readonly #clock: Clock;
  readonly #end: AbortSignal;
  readonly #honour: readonly ResponsePlace[];
  readonly #minMs: number;
  readonly #maxMs: number;
  #lastAt: number;
  #grownMs: number;
  /** The least that the service asked to wait after the last answer. */
  #askedMs = 0;
  #isOpen = false;
  #wasClosed = false;
  /** The connection was open when the last poll was sent: nothing has happened since then that it does not tell. */
  #isCovered = false;
  #isHurried = false;
  #endWasTold = false;
  #wake: (() => void) | undefined;

  constructor({ clock, delay = {}, latest }: Watched<unknown>, end: AbortSignal) {
    this.#clock = clock;
    this.#end = end;
    this.#honour = delay.honour ?? [];
    this.#minMs = (delay.min ?? 1) * 1000;
    this.#maxMs = Math.max((delay.max ?? 30) * 1000, this.#minMs);
    this.#grownMs = this.#minMs;
    this.#lastAt = latest?.at ?? Number.NEGATIVE_INFINITY;
    if (latest?.answer) this.#askedMs = this.#asked(latest.answer.data, latest.answer.info);
    end.addEventListener('abort', () => this.#wake?.(), { once: true });
  }

  /** Resolves when the next poll is due; rejects with the reason when the wait ends first. */
  async untilDue(): Promise<void> {
    for (;;) {
      this.#end.throwIfAborted();
      const waitMs = this.#dueAt() - this.#clock.now();
      if (waitMs <= 0) return;
      await new Promise<void>((resolve) => {
        const cancel = this.#clock.sleep(waitMs, resolve);
        this.#wake = () => {
          cancel();
          resolve();
        };
      });
    }
  }

  /** A poll is sent. */
  begin(): void {
    this.#isHurried = false;
    this.#isCovered = this.#isOpen && !this.#endWasTold;
  }

  /** Its answer has come. */
  settle({ body, info }: Look): void {
    this.#lastAt = this.#clock.now();
    this.#askedMs = this.#asked(body, info);
    this.#grownMs = Math.min(this.#grownMs * growth, this.#maxMs);
  }

  /** Something came from the source of news. */
  hear({ closed }: JobHint, isEnd: boolean): void {
    this.#isOpen = !closed;
    // Once: a source that repeats it must not make the polls run.
    const isNewEnd = isEnd && !this.#endWasTold;
    if (isNewEnd) this.#endWasTold = true;
    // What happened while it was closed is told by nobody.
    const isBack = this.#wasClosed && !closed;
    this.#wasClosed = closed === true;
    if (isNewEnd || isBack) this.#isHurried = true;
    else if (!closed) return;
    this.#isCovered = false;
    this.#wake?.();
  }

  #dueAt(): number {
    if (this.#isHurried) return this.#clock.now();
    const ownMs = this.#isCovered ? this.#maxMs : this.#askedMs > 0 ? this.#minMs : this.#grownMs;
    return this.#lastAt + Math.max(ownMs, this.#askedMs);
  }

  #asked(body: unknown, info: AnswerInfo): number {
    const asked = this.#honour.map((place) => {
      if (place.in === 'header') return retryAfterMs(info.response.headers, place.name, this.#clock.now());
      const seconds = readPlace(place, body, info);
      return typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : undefined;
    });
    return Math.max(0, ...asked.map((ms) => ms ?? 0));
  }
}
