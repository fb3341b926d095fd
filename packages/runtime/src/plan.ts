import type { Limiter, LimitLook } from './limiter.ts';
import type { Cost, Operation, PlanRequirement } from './operation.ts';
import type { Settings } from './options.ts';

/** What a call would do: nothing of it is sent. */
export interface CallPlan {
  readonly operation: string;
  readonly method: string;
  /** Credentials in the query are masked. */
  readonly url: string;
  /** The scheme that signs the call, and where its credential comes from; left out where none is needed. */
  readonly credential?: { readonly scheme: string; readonly source: 'session' | 'function' };
  /** The limits that it counts against, and how long it would wait for them now; `undefined` where the limiter can't tell. */
  readonly rateLimit?: { readonly scope: string; readonly waitMs: number | undefined };
  /** `'safe'`: repeated as often as `attempts` allows; `'keyed'`: likewise, under one key; `'unsafe'`: only where nothing was done. */
  readonly repeats: 'safe' | 'keyed' | 'unsafe';
  readonly attempts: number;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly maxWaitMs: number;
  /** What the document says that it costs. */
  readonly cost?: Cost;
  /** The plan that it needs. */
  readonly plan?: PlanRequirement;
}

/** What is known of a call before it is sent. */
export interface PlanParts {
  readonly settings: Settings;
  readonly method: string;
  readonly url: string;
  readonly scheme: string | undefined;
  readonly credentials: { readonly [scheme: string]: unknown } | undefined;
  readonly request: LimitLook | undefined;
  readonly limiter: Limiter | undefined;
  readonly isSafe: boolean;
  readonly attempts: number;
}

/** Puts together what a call would do. Loaded by who asks; it imports nothing that calls need, and costs them nothing. */
export function planOf({ id, idempotency, cost, plan }: Operation, parts: PlanParts): CallPlan {
  const { settings, method, url, scheme, credentials, request, limiter, isSafe, attempts } = parts;
  const { timeoutMs, deadlineMs, maxWaitMs } = settings;
  const source = scheme !== undefined && typeof credentials?.[scheme] === 'function' ? 'function' : 'session';
  const scope = request?.policies.map(({ name }) => name).join(' ') ?? '';
  return {
    operation: id,
    method,
    url,
    ...(scheme !== undefined && { credential: { scheme, source } }),
    ...(request && { rateLimit: { scope, waitMs: limiter?.look?.(request) } }),
    repeats: idempotency?.header ? 'keyed' : isSafe ? 'safe' : 'unsafe',
    attempts,
    timeoutMs,
    deadlineMs,
    maxWaitMs,
    ...(cost && { cost }),
    ...(plan && { plan }),
  };
}
