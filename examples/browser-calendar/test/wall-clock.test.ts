import { describe, expect, it } from 'vitest';
import { monthAfter, weeksOf } from '../src/month.ts';
import { createWallClock } from '../src/wall-clock.ts';

describe('the clocks of a place', () => {
  it('show day and time there', () => {
    const instant = Date.parse('2026-03-09T03:05:59.900Z');
    expect(createWallClock('America/New_York').at(instant)).toEqual({ day: '2026-03-08', time: '23:05' });
    expect(createWallClock('Asia/Kolkata').at(instant)).toEqual({ day: '2026-03-09', time: '08:35' });
    expect(createWallClock('UTC').at(Date.parse('2026-03-09T00:00:00Z'))).toEqual({ day: '2026-03-09', time: '00:00' });
  });

  it.each([
    ['America/New_York', '2026-03-08', 60],
    ['America/New_York', '2026-11-01', -60],
    ['Europe/Berlin', '2026-03-29', 60],
    ['Australia/Lord_Howe', '2026-04-05', -30],
    ['Africa/Cairo', '2026-04-24', 60],
    ['Africa/Cairo', '2026-10-29', -60],
    ['Pacific/Auckland', '2026-09-27', 60],
    ['Asia/Tokyo', '2026-03-08', 0],
  ])('of %s are moved on %s by %d minutes', (timeZone, day, minutes) => {
    const clock = createWallClock(timeZone);
    expect(clock.changeOn(day)).toBe(minutes);
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const after = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect([clock.changeOn(before), clock.changeOn(after)]).toEqual([0, 0]);
  });

  it('show a time once, twice where they go back over it, and never where they skip it', () => {
    const { instantsOf } = createWallClock('America/New_York');
    const iso = (day: string, time: string) =>
      instantsOf({ day, time }).map((instant) => new Date(instant).toISOString());
    expect(iso('2026-03-08', '03:30')).toEqual(['2026-03-08T07:30:00.000Z']);
    expect(iso('2026-11-01', '01:30')).toEqual(['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z']);
    expect(iso('2026-03-08', '02:30')).toEqual([]);
  });

  it('are refused for a zone that nobody knows', () => {
    expect(() => createWallClock('Mars/Olympus')).toThrow(RangeError);
  });
});

it('puts a month into whole weeks from Sunday on', () => {
  expect(weeksOf('2026-02')).toHaveLength(28);
  expect([weeksOf('2026-03').at(0), weeksOf('2026-03').at(-1)]).toEqual(['2026-03-01', '2026-04-04']);
  expect([weeksOf('2026-08').at(0), weeksOf('2026-08').at(-1)]).toEqual(['2026-07-26', '2026-09-05']);
});

it('turns months over the end of a year', () => {
  expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
});
