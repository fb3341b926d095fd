import type { Clock } from './clock.ts';
import { RateLimitError } from './errors.ts';
import { Bucket } from './limit-bucket.ts';
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
