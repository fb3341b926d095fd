import { describe, expect, test } from 'vitest';
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
    [
      '2026-03-08T02:30',
      newYork,
      '2026-03-08T02:30 does not exist in America/New_York, where the clocks go forward that day and skip it; the nearest times are 2026-03-08T06:30:00Z (01:30 at UTC-05:00) and 2026-03-08T07:30:00Z (03:30 at UTC-04:00)',
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

  test.each(['2025-06-31T09:00', '2025-06-01T24:30', '2025-06-01', '2025-06-01T09:00Z', 'soon', 7])(
    '%s is none',
    async (local) => {
      await expect(readPublishTime({ local, timeZone: 'UTC' } as PublishTime)).rejects.toThrow(
        `Cannot schedule: local must be a time without a zone, such as 2025-06-01T09:00, got '${local}'`,
      );
    },
  );

  test.each(['Mars/Base', '+02:00', '', undefined])('%s is no time zone', async (timeZone) => {
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

  test.each(['2025-06-01T09:00', '2025-06-01T25:00:00Z', new Date(Number.NaN), 1748768400000, null])(
    '%s is none',
    async (at) => {
      await expect(readPublishTime({ at } as PublishTime)).rejects.toThrow(
        /^Cannot schedule: at must be a Date or an ISO 8601 instant with Z or an offset, got .*; a time without a zone is \{ local, timeZone \}$/,
      );
    },
  );
});
