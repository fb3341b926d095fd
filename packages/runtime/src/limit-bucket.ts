import type { RateLimitState } from './wait-hints.ts';

/** What is less than a second away is told as nothing by who rounds down. */
const shortestResetMs = 1000;

/** Waits this long after a refusal that said nothing about when to come back. */
const silentRefusalMs = 1000;

/** Servers refuse at once: a call that is out for longer is being worked on, and no longer holds the next one back. */
const quietMs = 1000;

/**
 * One limit: so many in a window. Until headers speak it counts its own answers, each for a whole window after it came,
 * which no server's way of counting can find too many. Headers, once seen, are believed. A limit that nobody declared and
 * no header tells is guessed from refusals: as many as were served before the first one, in the time it asked to wait.
 */
export class Bucket {
  /** The queues that count against it. */
  readonly lanes = new Set<{ pump(): void }>();
  quota: number | undefined;
  #windowMs: number;
  readonly #concurrent: boolean;
  #inFlight = 0;
  /** What headers left in the window that ends at `#resetAt`; `undefined` until headers are seen. */
  #remaining: number | undefined;
  #resetAt = Number.NEGATIVE_INFINITY;
  /** When own sends were answered, oldest first. */
  readonly #answered: number[] = [];
  #blockedUntil = Number.NEGATIVE_INFINITY;
  /** Calls at once where no limit is known: one more for each round of that many answers. */
  #width = 1;
  /** When the latest answer came, or the first call of a round left. */
  #quietSince = Number.NEGATIVE_INFINITY;
  /** Answers since the last refusal. */
  #served = 0;
  #isGuessed = false;
  /** The quota is that of an assumed plan, and no answer has come yet. */
  #isAssumed: boolean;

  constructor(quota?: number, windowMs = Number.POSITIVE_INFINITY, concurrent = false, isAssumed = false) {
    this.quota = quota;
    this.#windowMs = windowMs;
    this.#concurrent = concurrent;
    this.#isAssumed = isAssumed;
  }

  /** How long until the `place`-th send from now may go; an estimate beyond the first. */
  waitMs(now: number, place: number): number {
    this.#forget(now);
    const blockedMs = Math.max(0, this.#blockedUntil - now);
    const room = this.#room(now);
    if (place <= room) return blockedMs;
    if (this.quota === undefined) return quietMs - ((now - this.#quietSince) % quietMs);
    if (this.#isOpenEnded()) return Math.max(blockedMs, 1);
    const freedMs =
      this.#remaining === undefined ? this.#ownWaitMs(now, place - room) : this.#headerWaitMs(now, place - room);
    return Math.max(blockedMs, freedMs, 1);
  }

  /** Whether room comes with the answer to a call in flight, not with time. */
  awaitsAnswer(now: number): boolean {
    if (this.#inFlight === 0 || this.#blockedUntil > now) return false;
    if (this.#isOpenEnded()) return this.#room(now) < 1;
    return this.#remaining === undefined ? this.#answered.length === 0 && this.#room(now) < 1 : this.#resetAt <= now;
  }

  take(now: number, amount: number): void {
    if (this.#inFlight === 0) this.#quietSince = now;
    this.#inFlight += amount;
  }

  settle(now: number, amount: number, told: RateLimitState | undefined, isRefused: boolean): void {
    this.#forget(now);
    this.#inFlight -= amount;
    this.#quietSince = now;
    this.#isAssumed = false;
    if (!isRefused) this.#serve(amount);
    if (this.#concurrent) return;
    const endsKnown = told?.resetAt !== undefined || Number.isFinite(this.#windowMs);
    if (told?.remaining !== undefined && endsKnown) this.#believe(now, told.remaining, told);
    else if (this.#remaining !== undefined) this.#remaining -= amount;
    else if (this.quota !== undefined) for (let i = 0; i < amount; i++) this.#answered.push(now);
    else if (!isRefused) this.#width += 1 / this.#width;
  }

  block(now: number, waitMs = silentRefusalMs): void {
    // The first refusal of a crowd says where the limit is; the others only repeat it.
    if (this.#blockedUntil <= now && (this.quota === undefined || this.#isGuessed)) this.#guess(waitMs);
    this.#blockedUntil = Math.max(this.#blockedUntil, now + waitMs);
  }

  #guess(waitMs: number): void {
    this.quota = Math.max(1, Math.min(this.#served, this.quota ?? Number.POSITIVE_INFINITY));
    this.#windowMs = Math.max(waitMs, 1);
    this.#isGuessed = true;
    this.#served = 0;
  }

  /** A guess is tried again at one more, once it has held for ten windows. */
  #serve(amount: number): void {
    this.#served += amount;
    if (!this.#isGuessed || this.quota === undefined || this.#served < 10 * this.quota) return;
    this.quota += 1;
    this.#served = this.quota;
  }

  #believe(now: number, remaining: number, told: RateLimitState): void {
    // What a refusal asked to wait says nothing of the window that headers tell.
    if (this.#isGuessed && told.resetAt) this.#windowMs = Number.POSITIVE_INFINITY;
    const isOther = told.limit !== undefined && told.limit !== this.quota;
    if (told.limit !== undefined) {
      this.quota = told.limit;
      this.#isGuessed = false;
    }
    // A window can't last longer than declared; the header is whole seconds, and so are both clocks' dates.
    const toldAt = told.resetAt?.getTime() ?? now + this.#windowMs;
    // Nor is it over at once: a reset of whole seconds may have been rounded down.
    const resetAt = Math.min(Math.max(toldAt, now + shortestResetMs), now + this.#windowMs);
    // Another quota is another plan: what was left of the former one says nothing.
    const sameWindow = !isOther && this.#remaining !== undefined && this.#resetAt > now;
    this.#remaining = sameWindow ? Math.min(this.#remaining ?? remaining, remaining) : remaining;
    this.#resetAt = sameWindow ? Math.min(this.#resetAt, resetAt) : resetAt;
    this.#answered.length = 0;
  }

  /** Whether what a call in flight brings back may make room at any time. */
  #isOpenEnded(): boolean {
    return this.quota === undefined || this.#concurrent || (this.#isAssumed && this.#inFlight > 0);
  }

  #room(now: number): number {
    if (this.quota === undefined) {
      const quietRounds = this.#inFlight === 0 ? 0 : Math.floor((now - this.#quietSince) / quietMs);
      return Math.floor(this.#width) + quietRounds - this.#inFlight;
    }
    if (this.#concurrent) return this.quota - this.#inFlight;
    return (this.#remaining ?? this.quota - this.#answered.length) - this.#inFlight;
  }

  /** Drops what lies in a window that is over. */
  #forget(now: number): void {
    // Headers may not come again: from here on own answers count, where it is known for how long.
    if (this.#resetAt <= now) this.#remaining = Number.isFinite(this.#windowMs) ? undefined : this.quota;
    while (this.#answered[0] !== undefined && this.#answered[0] + this.#windowMs <= now) this.#answered.shift();
  }

  #headerWaitMs(now: number, missing: number): number {
    const windowMs = Number.isFinite(this.#windowMs) ? this.#windowMs : 0;
    const firstMs = this.#resetAt > now ? this.#resetAt - now : windowMs;
    return firstMs + Math.floor((missing - 1) / (this.quota ?? 1)) * windowMs;
  }

  #ownWaitMs(now: number, missing: number): number {
    const oldest = this.#answered[missing - 1];
    return oldest === undefined ? this.#windowMs : oldest + this.#windowMs - now;
  }
}
