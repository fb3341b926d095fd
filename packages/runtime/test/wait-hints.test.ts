import { describe, expect, it } from 'vitest';
import { readStructuredRateLimit } from '../src/structured-rate-limit.ts';
import { readRateLimit, retryAfterMs } from '../src/wait-hints.ts';

const now = Date.parse('2026-01-01T00:00:00Z');
const headers = (entries: Record<string, string>): Headers => new Headers(entries);

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    ['1.5', 1_500],
    ['0', 0],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
  ])('reads %s', (value, expected) => {
    expect(retryAfterMs(headers({ 'Retry-After': value }), undefined, now)).toBe(expected);
  });

  it.each(['-5', 'soon', '', '12 minutes', 'NaN', '99999999999999'])('takes %j for not said', (value) => {
    expect(retryAfterMs(headers({ 'Retry-After': value }), undefined, now)).toBeUndefined();
  });

  it('measures a date against the clock of the server that sent it', () => {
    const told = headers({ Date: 'Thu, 01 Jan 2026 01:00:00 GMT', 'Retry-After': 'Thu, 01 Jan 2026 01:00:10 GMT' });
    expect(retryAfterMs(told, undefined, now)).toBe(10_000);
  });
});

describe('limit headers', () => {
  const names = (format: 'delta-seconds' | 'epoch-seconds' | 'epoch-ms' | 'http-date') => ({
    limit: 'X-Limit',
    remaining: 'X-Remaining',
    reset: { name: 'X-Reset', format },
  });

  it.each([
    ['delta-seconds', '30'],
    ['epoch-seconds', String(now / 1000 + 30)],
    ['epoch-ms', String(now + 30_000)],
    ['http-date', 'Thu, 01 Jan 2026 00:00:30 GMT'],
  ] as const)('reads a reset given as %s', (format, value) => {
    const state = readRateLimit(headers({ 'X-Limit': '60', 'X-Remaining': '0', 'X-Reset': value }), names(format), now);
    expect(state).toEqual({ limit: 60, remaining: 0, resetAt: new Date(now + 30_000) });
  });

  it('is not misled by a local clock that is an hour off', () => {
    const told = headers({ Date: 'Thu, 01 Jan 2026 01:00:00 GMT', 'X-Reset': String(now / 1000 + 3630) });
    expect(readRateLimit(told, names('epoch-seconds'), now)?.resetAt).toEqual(new Date(now + 30_000));
  });

  it.each([
    ['"default";r=0;t=30', '"default";q=60;w=60', { scope: 'default', limit: 60, remaining: 0 }],
    [
      '"day";r=900;t=3600, "burst";r=2;t=30',
      '"burst";q=5;w=30,"day";q=1000;w=86400',
      { scope: 'burst', limit: 5, remaining: 2 },
    ],
    ['"default"; t=30; r=7', null, { scope: 'default', remaining: 7 }],
  ])('reads the structured field RateLimit: %s', (limit, policy, expected) => {
    const told = headers({ RateLimit: limit, ...(policy && { 'RateLimit-Policy': policy }) });
    expect(readStructuredRateLimit(told, now)).toEqual({ ...expected, resetAt: new Date(now + 30_000) });
  });

  it.each(['', '"default";t=30', 'default;r=1'])('takes the structured field %j for not said', (limit) => {
    expect(readStructuredRateLimit(headers({ RateLimit: limit }), now)).toBeUndefined();
  });

  it('knows nothing where the headers say nothing', () => {
    expect(readRateLimit(headers({ 'X-Limit': 'many' }), names('delta-seconds'), now)).toBeUndefined();
    expect(readRateLimit(headers({}), undefined, now)).toBeUndefined();
  });
});
