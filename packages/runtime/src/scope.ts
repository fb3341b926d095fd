import type { Clock } from './clock.ts';

/**
 * The life of one call: it ends when the caller's signal aborts or the deadline passes, and everything that the call
 * waits for (a queue, a renewal, a retry, a body) ends with it, with the same reason.
 *
 * One timer and one listener on the caller's signal, whatever happens inside: `AbortSignal.any` and
 * `AbortSignal.timeout` are avoided because they leak or misfire on runtimes that we support.
 */
export interface Scope {
  readonly ended: boolean;
  /** Why it ended: the signal's own reason, or the deadline's error. */
  readonly reason: unknown;
  /** Calls back once when the scope ends, at once if it has; returns a function that removes the callback. */
  on(listener: (reason: unknown) => void): () => void;
  /** Settles as `work` does, or rejects with the reason when the scope ends first. `work` itself goes on. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Waits on the client's clock; rejects with the reason when the scope ends first. */
  sleep(ms: number): Promise<void>;
  throwIfEnded(): void;
  /** Releases timer and listener. The scope no longer ends by itself. */
  close(): void;
}

export interface ScopeOptions {
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
  readonly deadlineMs?: number | undefined;
  /** Makes the error with which a passed deadline ends the scope. */
  readonly onDeadline: () => Error;
}

export function openScope(options: ScopeOptions): Scope {
  return new CallScope(options);
}

const nothing = (): void => {};

class CallScope implements Scope {
  ended = false;
  reason: unknown = undefined;
  readonly #clock: Clock;
  readonly #listeners = new Set<(reason: unknown) => void>();
  #release: () => void = nothing;

  constructor({ clock, signal, deadlineMs, onDeadline }: ScopeOptions) {
    this.#clock = clock;
    if (signal?.aborted) {
      this.#end(signal.reason);
      return;
    }
    if (!signal && deadlineMs === undefined) return;
    const onAbort = (): void => this.#end(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    const cancelDeadline = deadlineMs === undefined ? nothing : clock.guard(deadlineMs, () => this.#end(onDeadline()));
    this.#release = () => {
      signal?.removeEventListener('abort', onAbort);
      cancelDeadline();
    };
  }

  on(listener: (reason: unknown) => void): () => void {
    if (this.ended) {
      listener(this.reason);
      return nothing;
    }
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  race<T>(work: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const off = this.on(reject);
      work.then(resolve, reject).finally(off);
    });
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve, reject) => {
      let cancel = nothing;
      const off = this.on((reason) => {
        cancel();
        reject(reason);
      });
      if (this.ended) return;
      cancel = this.#clock.sleep(ms, () => {
        off();
        resolve();
      });
    });
  }

  throwIfEnded(): void {
    if (this.ended) throw this.reason;
  }

  close(): void {
    this.#release();
    this.#release = nothing;
    this.#listeners.clear();
  }

  #end(reason: unknown): void {
    if (this.ended) return;
    this.ended = true;
    this.reason = reason;
    const listeners = [...this.#listeners];
    this.close();
    for (const listener of listeners) listener(reason);
  }
}
