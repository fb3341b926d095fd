import type { RateLimitState } from './wait-hints.ts';

/** Options of a single call; they win over the client's. */
export interface CallOptions {
  /** Ends the call at once, wherever it is; it rejects with the signal's own reason. A list's later pages heed it too. */
  readonly signal?: AbortSignal | undefined;
  /** Bounds each attempt, the reading of the body included, in milliseconds. @defaultValue 30000 */
  readonly timeoutMs?: number | undefined;
  /** Bounds the whole call: queue, renewal, attempts, waits; for a list, each page. In milliseconds; none by default. */
  readonly deadlineMs?: number | undefined;
  /** The longest single wait for a rate limit or a `Retry-After`, in milliseconds. @defaultValue 60000 */
  readonly maxWaitMs?: number | undefined;
  /** Attempts in all, the first included. @defaultValue 3 */
  readonly attempts?: number | undefined;
  /** The key of a call that the API recognises by one, when it is to be the same as that of an earlier call. */
  readonly idempotencyKey?: string | undefined;
  /** Headers to send besides. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What came with an answer. */
export interface AnswerInfo {
  /** The answer; its body has been read. */
  readonly response: Response;
  /** The API's own id of this exchange. */
  readonly requestId: string | undefined;
  /** What the answer says about the limit that the call counted against. */
  readonly rateLimit: RateLimitState | undefined;
}

export interface WithResponse<T> extends AnswerInfo {
  readonly data: T;
}

/** A call that has been sent: a promise of the resource, with the answer around it for who asks. */
export interface Call<T> extends Promise<T> {
  /**
   * The resource together with the answer that brought it.
   *
   * @example
   * ```ts
   * const { data, requestId, rateLimit } = await igny8.planner.keywords.retrieve(1).withResponse();
   * ```
   */
  withResponse(): Promise<WithResponse<T>>;
}

/** What a settled call knows. */
export interface Settled<T> {
  readonly data: T;
  readonly info: AnswerInfo;
}

/** Puts `withResponse` on a real promise; it chains on that promise, so a failure is reported once. */
export function toCall<T>(settled: Promise<Settled<T>>): Call<T> {
  let info: AnswerInfo | undefined;
  const call = settled.then((result) => {
    info = result.info;
    return result.data;
  });
  const withResponse = (): Promise<WithResponse<T>> => call.then((data) => ({ data, ...(info as AnswerInfo) })); // `info` is set before `call` resolves
  return Object.assign(call, { withResponse });
}
