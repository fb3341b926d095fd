import { expect, test } from 'vitest';
import { toDate } from '../src/timestamp.ts';

test.each([
  ['2025-01-01T00:00:00.000000', '2025-01-01T00:00:00.000Z'],
  ['2025-07-01T12:30:15.123456', '2025-07-01T12:30:15.123Z'],
  ['2025-07-01T12:30:15', '2025-07-01T12:30:15.000Z'],
  ['2025-07-01T12:30:15Z', '2025-07-01T12:30:15.000Z'],
  ['2025-07-01T12:30:15+02:00', '2025-07-01T10:30:15.000Z'],
])('%s is %s, wherever the machine is', (timestamp, instant) => {
  expect(toDate(timestamp).toISOString()).toBe(instant);
});

test.each(['', 'yesterday', '2025', '2025-01-01T09:00', 'Jan 1 2025', null, '2025-13-01T00:00:00.000000'])(
  "'%s' is none",
  (timestamp) => {
    expect(() => toDate(timestamp as string)).toThrow(
      new RangeError(`Cannot read a timestamp: '${timestamp}' is none`),
    );
  },
);
