import type { Cost, PlanRequirement } from './operation.ts';

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
