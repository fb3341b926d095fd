import type { Clock } from './clock.ts';
import { RateLimitError } from './errors.ts';
import type { RateLimit, RateLimitPolicy } from './operation.ts';
import type { Scope } from './scope.ts';
import type { RateLimitState } from './wait-hints.ts';

/** What a call counts against. */
export interface LimitLook {
  /** The API that the limits belong to: a limiter may serve clients of several. */
  readonly api: string;
  /** What is called, by its operationId. */
  readonly operation: string;
  /** The limits that the call counts against. */
  readonly policies: readonly NamedPolicy[];
  readonly amount: number;
  /** The longest wait; beyond it the request is refused at once. */
  readonly maxWaitMs: number;
}

/** What a send asks of the limiter. */
export interface LimitRequest extends LimitLook {
  /** The call: when it ends, so does the wait. */
  readonly scope: Scope;
  /** Called when the send has to wait, with the expected time. */
  readonly onWait?: (waitMs: number) => void;
}

/** A limit by its name, and as the document declares it; one that is not declared is learned. */
export interface NamedPolicy {
  readonly name: string;
  readonly declared?: DeclaredLimits | undefined;
}

/** The limits of a policy that hold for a client; without any they are learned. */
export interface DeclaredLimits {
  readonly unit: RateLimitPolicy['unit'];
  readonly limits?: readonly RateLimit[] | undefined;
  /** The plan is not known: the first answer may tell of more room, or of less. */
  readonly isAssumed?: boolean | undefined;
}

/** What came of a send, by which the limiter corrects itself. */
export interface LimitReport {
  /** The limit headers of the answer. */
  readonly rateLimit?: RateLimitState | undefined;
  /** Set when the answer was a refusal for pace; how long it asked to wait, where it said so. */
  readonly refused?: { readonly waitMs?: number | undefined } | undefined;
}

/** A place in the pace, to be given back with what came of it. */
export interface Permit {
  release(report?: LimitReport): void;
}

/**
 * Paces sends before the server has to refuse them. The default keeps its count in memory; a fleet of processes can
 * share one behind the same interface.
 */
export interface Limiter {
  acquire(request: LimitRequest): Permit | Promise<Permit>;
  /** How long a send would wait now, in milliseconds; a limiter that can't tell leaves it out. */
  look?(request: LimitLook): number;
}

export interface LimiterOptions {
  readonly clock: Clock;
}

/**
 * Counts in memory, by the limits that the document declares, corrected by what each answer's headers say. Callers wait
 * in order of arrival. A limit that nobody declared starts with one call in flight and learns from the answers; nobody is
 * refused for it before the server refused somebody.
 */
export function createLimiter({ clock }: LimiterOptions): Limiter {
  const buckets = new Map<string, readonly Bucket[]>();
  const lanes = new Map<string, Lane>();

  const bucketsOf = (api: string, { name, declared }: NamedPolicy): readonly Bucket[] => {
    const key = `${api} ${name}`;
    let found = buckets.get(key);
    if (!found) {
      found = declared?.limits
        ? declared.limits.map(
            ({ quota, window }) => new Bucket(quota, window * 1000, declared.unit === 'concurrent', declared.isAssumed),
          )
        : [new Bucket()];
      buckets.set(key, found);
    }
    return found;
  };

  const laneOf = ({ api, policies }: LimitLook): Lane => {
    const scope = policies.map(({ name }) => name).join(' ');
    const key = `${api} ${scope}`;
    let lane = lanes.get(key);
    if (!lane) {
      const shared = policies.flatMap((policy) => bucketsOf(api, policy));
      lane = new Lane(clock, scope, shared);
      lanes.set(key, lane);
    }
    return lane;
  };

  return {
    acquire: (request) => laneOf(request).acquire(request),
    look: (request) => laneOf(request).look(request),
  };
}

interface Waiter {
  readonly request: LimitRequest;
  readonly giveUpAt: number;
  /** Leaves the queue with what is then made. */
  readonly leave: (make: () => Permit | Promise<Permit>) => void;
}

/** The queue of all calls that count against the same limits. */
class Lane {
  readonly buckets: readonly Bucket[];
  readonly #clock: Clock;
  readonly #name: string;
  readonly #waiters = new Set<Waiter>();
  /** Until when the server does not want to see an operation, where it asks for more than anybody would wait. */
  readonly #heldBack = new Map<string, number>();
  #cancelTimer: (() => void) | undefined;
  /** Nobody who waits gives up before. */
  #patientUntil = Number.POSITIVE_INFINITY;

  constructor(clock: Clock, name: string, buckets: readonly Bucket[]) {
    this.#clock = clock;
    this.#name = name;
    this.buckets = buckets;
    for (const bucket of buckets) bucket.lanes.add(this);
  }

  look({ operation, amount }: LimitLook): number {
    const now = this.#clock.now();
    return Math.max(this.#heldMs(operation, now), this.#waitMs(now, this.#waiters.size, amount));
  }

  acquire(request: LimitRequest, giveUpAt = this.#clock.now() + request.maxWaitMs): Permit | Promise<Permit> {
    const { operation, amount, scope, onWait } = request;
    const now = this.#clock.now();
    const heldMs = this.#heldMs(operation, now);
    if (heldMs > 0) {
      if (now + heldMs > giveUpAt) return this.#refuse(heldMs, request);
      onWait?.(heldMs);
      return scope.sleep(heldMs).then(() => this.acquire(request, giveUpAt));
    }
    const waitMs = this.#waitMs(now, this.#waiters.size, amount);
    if (this.#waiters.size === 0 && waitMs === 0) return this.#take(request);
    if (now + waitMs > giveUpAt) return this.#isKnown ? this.#refuse(waitMs, request) : this.#take(request);
    onWait?.(waitMs);
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        request,
        giveUpAt,
        leave: (make) => {
          off();
          this.#waiters.delete(waiter);
          resolve(make());
        },
      };
      this.#waiters.add(waiter);
      this.#patientUntil = Math.min(this.#patientUntil, giveUpAt);
      const off = scope.on((reason) => {
        this.#waiters.delete(waiter);
        this.pump();
        reject(reason);
      });
      this.pump();
    });
  }

  /** Admits whoever may go now, and sets the timer for the next. */
  pump(): void {
    this.#cancelTimer?.();
    const now = this.#clock.now();
    for (const { request, giveUpAt, leave } of this.#waiters) {
      const waitMs = this.#waitMs(now, 0, request.amount);
      // Room that comes with an answer has no known instant: the answer's release pumps, or patience ends.
      const awaited = this.buckets.some((bucket) => bucket.awaitsAnswer(now));
      if (this.#heldMs(request.operation, now) > 0) leave(() => this.acquire(request, giveUpAt));
      else if (waitMs === 0) leave(() => this.#take(request));
      else if (this.#isKnown && !awaited && now + waitMs > giveUpAt) leave(() => this.#refuse(waitMs, request));
      else {
        if (this.#patientUntil <= now) {
          this.#endPatience(now);
          return;
        }
        const wakeMs = awaited && this.#isKnown ? this.#patientUntil - now + 1 : waitMs;
        // Patience is a bound on somebody else's work, a known wait is a choice: a virtual clock tells them apart.
        this.#cancelTimer = this.#clock[awaited ? 'guard' : 'sleep'](wakeMs, () => this.pump());
        return;
      }
    }
  }

  /** Who has waited as long as allowed is refused, or goes where nobody knows of a limit; the others wait on. */
  #endPatience(now: number): void {
    this.#patientUntil = Number.POSITIVE_INFINITY;
    for (const { request, giveUpAt, leave } of this.#waiters) {
      const waitMs = this.#waitMs(now, 0, request.amount);
      if (giveUpAt > now) this.#patientUntil = Math.min(this.#patientUntil, giveUpAt);
      else leave(() => (this.#isKnown ? this.#refuse(waitMs, request) : this.#take(request)));
    }
    this.pump();
  }

  get #isKnown(): boolean {
    return this.buckets.some((bucket) => bucket.quota !== undefined);
  }

  #heldMs(operation: string, now: number): number {
    const until = this.#heldBack.get(operation);
    if (until === undefined) return 0;
    if (until > now) return until - now;
    this.#heldBack.delete(operation);
    return 0;
  }

  #waitMs(now: number, ahead: number, amount: number): number {
    let longest = 0;
    for (const bucket of this.buckets) longest = Math.max(longest, bucket.waitMs(now, ahead + amount));
    return longest;
  }

  #take({ operation, amount, maxWaitMs }: LimitRequest): Permit {
    const takenAt = this.#clock.now();
    for (const bucket of this.buckets) bucket.take(takenAt, amount);
    let released = false;
    return {
      release: (report = {}) => {
        if (released) return;
        released = true;
        const now = this.#clock.now();
        const { rateLimit, refused } = report;
        const told = this.#bucketOf(rateLimit);
        // Nobody waits that long for pace: a used-up allowance, say, of which other calls may need nothing.
        const isHold = refused?.waitMs !== undefined && refused.waitMs > maxWaitMs;
        if (isHold) this.#heldBack.set(operation, now + refused.waitMs);
        for (const bucket of this.buckets) {
          bucket.settle(now, amount, bucket === told ? rateLimit : undefined, refused !== undefined);
          if (refused && !isHold) bucket.block(now, refused.waitMs);
        }
        // An answer to one lane's call may make room in another lane that shares a bucket.
        for (const bucket of this.buckets) for (const lane of bucket.lanes) lane.pump();
      },
    };
  }

  /** Which bucket the headers speak of: the one with that quota, else the first. */
  #bucketOf(state: RateLimitState | undefined): Bucket | undefined {
    if (!state) return undefined;
    return this.buckets.find((bucket) => bucket.quota !== undefined && bucket.quota === state.limit) ?? this.buckets[0];
  }

  async #refuse(waitMs: number, { maxWaitMs }: LimitRequest): Promise<never> {
    const retryAt = new Date(this.#clock.now() + waitMs);
    throw new RateLimitError(
      `Cannot send: the limit "${this.#name}" has room at ${retryAt.toISOString()}, and maxWaitMs allows ${maxWaitMs} ms`,
      { retryAt, scope: this.#name },
    );
  }
}

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
class Bucket {
  /** The queues that count against it. */
  readonly lanes = new Set<Lane>();
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
