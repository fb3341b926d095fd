import { describe, expect, test, vi } from 'vitest';
import { type PublishTime, readPublishTime } from '../src/schedule/publish-time.ts';

const newYork = 'America/New_York';

describe('a local time', () => {
  test.each([
    ['2025-06-01T09:00', newYork, '2025-06-01T13:00:00Z'],
    ['2025-12-01T09:00', newYork, '2025-12-01T14:00:00Z'],
    ['2025-06-01T09:00:30', 'Asia/Kathmandu', '2025-06-01T03:15:30Z'],
    ['2026-03-08T01:59', newYork, '2026-03-08T06:59:00Z'],
    ['2026-03-08T03:00', newYork, '2026-03-08T07:00:00Z'],
    // Samoa went from one side of the date line to the other on the night before.
    ['2011-12-31T00:00', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ])('%s in %s is %s', async (local, timeZone, scheduled_at) => {
    expect(await readPublishTime({ local, timeZone })).toEqual({ scheduled_at, timezone: timeZone });
  });

  test.each([
    ['america/new_york', 'America/New_York'],
    ['US/Eastern', 'US/Eastern'],
    ['etc/gmt-14', 'Etc/GMT-14'],
  ])('the zone %s is sent as the database spells it', async (timeZone, timezone) => {
    expect(await readPublishTime({ local: '2025-06-01T09:00', timeZone })).toMatchObject({ timezone });
  });

  test('beyond the years that ISO 8601 has four digits for is refused', async () => {
    await expect(readPublishTime({ local: '9999-12-31T23:59', timeZone: newYork })).rejects.toThrow(
      new RangeError("Cannot schedule: the instant must be in the years 0 to 9999 of UTC, got '9999-12-31T23:59'"),
    );
  });

  test('says so where what knows the time zones cannot be loaded', async () => {
    vi.resetModules();
    vi.doMock('../src/schedule/local-time.ts', () => Promise.reject(new TypeError('Failed to fetch')));
    const fresh = await import('../src/schedule/publish-time.ts');
    await expect(fresh.readPublishTime({ local: '2025-06-01T09:00', timeZone: newYork })).rejects.toMatchObject({
      message: 'Cannot schedule: what knows the time zones could not be loaded; nothing was sent',
      cause: expect.any(Error),
    });
    vi.doUnmock('../src/schedule/local-time.ts');
  });

  test.each([
    [
      '2026-10-04T02:15',
      'Australia/Lord_Howe',
      '2026-10-04T02:15 does not exist in Australia/Lord_Howe, where the clocks go forward that day and skip it; what may be meant is 2026-10-03T15:15:00Z (01:45 at UTC+10:30) or 2026-10-03T15:45:00Z (02:45 at UTC+11:00)',
    ],
    [
      '2026-03-08T02:30',
      newYork,
      '2026-03-08T02:30 does not exist in America/New_York, where the clocks go forward that day and skip it; what may be meant is 2026-03-08T06:30:00Z (01:30 at UTC-05:00) or 2026-03-08T07:30:00Z (03:30 at UTC-04:00)',
    ],
    [
      '2026-11-01T01:30',
      newYork,
      '2026-11-01T01:30 happens twice in America/New_York, where the clocks go back that day: at 2026-11-01T05:30:00Z (01:30 at UTC-04:00) and at 2026-11-01T06:30:00Z (01:30 at UTC-05:00); say which with { at }',
    ],
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T12:00 does not exist in Pacific/Apia'],
  ])('%s in %s is refused, and why', async (local, timeZone, why) => {
    const refusal = readPublishTime({ local, timeZone });
    await expect(refusal).rejects.toThrow(RangeError);
    await expect(refusal).rejects.toThrow(`Cannot schedule: ${why}`);
  });

  test.each([
    '2025-06-31T09:00',
    '2025-06-01T24:30',
    '2025-06-01T09:00:60',
    '2025-06-01',
    '2025-06-01T09:00Z',
    'soon',
    7,
  ])('%s is none', async (local) => {
    await expect(readPublishTime({ local, timeZone: 'UTC' } as PublishTime)).rejects.toThrow(
      `Cannot schedule: local must be a time without a zone, such as 2025-06-01T09:00, got '${local}'`,
    );
  });

  test.each(['Mars/Base', '+02:00', 'GMT+5', '', undefined])('%s is no time zone', async (timeZone) => {
    await expect(readPublishTime({ local: '2025-06-01T09:00', timeZone } as PublishTime)).rejects.toThrow(
      `Cannot schedule: timeZone must be a name of the IANA time zone database, such as America/New_York, got '${timeZone}'`,
    );
  });
});

describe('an instant', () => {
  test.each([
    ['2025-06-01T09:00:00Z', '2025-06-01T09:00:00Z'],
    ['2025-06-01T09:00:00-04:00', '2025-06-01T13:00:00Z'],
    [new Date('2025-06-01T09:00:00.250Z'), '2025-06-01T09:00:00.250Z'],
  ])('%s is sent as %s', async (at, scheduled_at) => {
    expect(await readPublishTime({ at })).toEqual({ scheduled_at });
    expect(await readPublishTime({ at, timeZone: newYork })).toEqual({ scheduled_at, timezone: newYork });
  });

  test.each([
    '2025-06-01T09:00',
    '2025-06-01T25:00:00Z',
    '2026-02-30T09:00:00Z',
    '2025-13-01T09:00:00Z',
    new Date(Number.NaN),
    1748768400000,
    null,
  ])('%s is none', async (at) => {
    await expect(readPublishTime({ at } as PublishTime)).rejects.toThrow(
      /^Cannot schedule: at must be a Date or an ISO 8601 instant with Z or an offset, got .*; a time without a zone is \{ local, timeZone \}$/,
    );
  });
});

describe('a time', () => {
  test('as the API takes it is sent as it is', async () => {
    const time = { scheduled_at: '2026-06-01T13:00:00Z', timezone: newYork };
    expect(await readPublishTime(time)).toBe(time);
  });

  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['2026-06-01T09:00', "'2026-06-01T09:00'"],
    [{}, '[object Object]'],
    [{ timeZone: newYork }, '{ timeZone }'],
    [{ at: '2026-06-01T13:00:00Z', local: '2026-06-01T09:00', timeZone: newYork }, '{ at, local, timeZone }'],
    [{ at: '2026-06-01T13:00:00Z', timezone: newYork }, '{ at, timezone }'],
    [{ scheduled_at: '2026-06-01T13:00:00Z', timeZone: newYork }, '{ scheduled_at, timeZone }'],
  ])('%j is refused, and nothing of it is lost', async (time, got) => {
    await expect(readPublishTime(time as PublishTime)).rejects.toThrow(
      new TypeError(
        `Cannot schedule: the time must be { at, timeZone? }, { local, timeZone } or { scheduled_at, timezone? }, got ${got}`,
      ),
    );
  });

  test('takes what is undefined as left out', async () => {
    const time: PublishTime = { at: undefined, local: '2025-06-01T09:00', timeZone: 'UTC' };
    expect(await readPublishTime(time)).toEqual({ scheduled_at: '2025-06-01T09:00:00Z', timezone: 'UTC' });
  });

  test('is one of its forms for the compiler, too', () => {
    // @ts-expect-error both
    const both: PublishTime = { at: '2026-06-01T13:00:00Z', local: '2026-06-01T09:00', timeZone: newYork };
    // @ts-expect-error the wire's name
    const wire: PublishTime = { at: '2026-06-01T13:00:00Z', timezone: newYork };
    expect([both, wire]).toHaveLength(2);
  });
});
