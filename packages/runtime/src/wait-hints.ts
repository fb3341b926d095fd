import type { RateLimitHeaders, ResetFormat } from './operation.ts';

/** What an answer says about the limit it was counted against. */
export interface RateLimitState {
  /** The scope that the headers name, or the one that the operation declares. */
  readonly scope?: string;
  readonly limit?: number;
  readonly remaining?: number;
  /** When the window ends, on the client's clock. */
  readonly resetAt?: Date;
}

/** Reads the limit headers of an answer; `nowMs` is the client's clock. */
export type ReadRateLimit = (headers: Headers, nowMs: number) => RateLimitState | undefined;

/**
 * How long the server asks to wait before the next try, in milliseconds from now. Nonsense counts as not said.
 *
 * @see RFC 9110 §10.2.3: `Retry-After` is a date or a number of seconds.
 */
export function retryAfterMs(headers: Headers, name = 'Retry-After', nowMs: number): number | undefined {
  const value = headers.get(name)?.trim();
  if (!value) return undefined;
  if (/^\d{1,12}(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(date)) return undefined;
  return Math.max(0, date - serverNow(headers, nowMs));
}

/** The limit headers of an answer, the reset measured against the answer's own `Date`. */
export function readRateLimit(
  headers: Headers,
  names: RateLimitHeaders | undefined,
  nowMs: number,
): RateLimitState | undefined {
  if (!names) return undefined;
  const limit = wholeNumber(names.limit && headers.get(names.limit));
  const remaining = wholeNumber(names.remaining && headers.get(names.remaining));
  const reset = names.reset && headers.get(names.reset.name);
  const resetMs = names.reset && reset ? resetDelta(reset, names.reset.format, serverNow(headers, nowMs)) : undefined;
  const scope = (names.scope && headers.get(names.scope)) || undefined;
  if (limit === undefined && remaining === undefined && resetMs === undefined) return undefined;
  return {
    ...(scope === undefined ? {} : { scope }),
    ...(limit === undefined ? {} : { limit }),
    ...(remaining === undefined ? {} : { remaining }),
    ...(resetMs === undefined ? {} : { resetAt: new Date(nowMs + resetMs) }),
  };
}

/** The server's clock when it answered; ours where it sent no usable `Date`. */
function serverNow(headers: Headers, nowMs: number): number {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? nowMs : date;
}

function resetDelta(value: string, format: ResetFormat, serverNowMs: number): number | undefined {
  if (format === 'http-date') {
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - serverNowMs);
  }
  if (!/^\d+(\.\d+)?$/.test(value.trim())) return undefined;
  const ms = Number(value) * (format === 'epoch-ms' ? 1 : 1000);
  if (ms > 1e15) return undefined; // no `Date` can hold much more
  return format === 'delta-seconds' ? ms : Math.max(0, ms - serverNowMs);
}

function wholeNumber(value: string | null | undefined): number | undefined {
  return value && /^\d+$/.test(value.trim()) ? Number(value) : undefined;
}
