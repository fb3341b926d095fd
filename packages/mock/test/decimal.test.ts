import { expect, test } from 'vitest';
import { plus, times } from '../src/decimal.ts';
import { createLedger } from '../src/ledger.ts';
import { createRandom } from '../src/random.ts';

test('decimals add and multiply as on paper', () => {
  expect(plus(0.1, 0.2)).toBe(0.3);
  expect(plus(plus(0.02, -0.01), -0.01)).toBe(0);
  expect(plus(1e-7, 2e-7)).toBe(3e-7);
  expect(plus(1e21, 1)).toBe(1e21);
  expect(times(3, 0.07)).toBe(0.21);
  expect(times(1.1, 1.1)).toBe(1.21);
  expect(times(0.2, 15)).toBe(3);
});

test('sums and products of any amounts are those of whole hundredths, in whatever order', () => {
  const random = createRandom(7);
  const hundredths = Array.from({ length: 2000 }, (_, index) =>
    random.integer('amount', index, { min: -99999, max: 99999 }),
  );
  const sum = hundredths.reduce((total, each) => total + each, 0) / 100;
  expect(hundredths.reduce((total, each) => plus(total, each / 100), 0)).toBe(sum);
  expect(hundredths.toSorted((a, b) => a - b).reduce((total, each) => plus(total, each / 100), 0)).toBe(sum);
  for (const each of hundredths) expect(times(each / 100, 37)).toBe((each * 37) / 100);
});

test('a ledger is exact to the last hundredth', () => {
  const ledger = createLedger(() => 0);
  ledger.add('x', 10, 'start');
  for (let count = 0; count < 999; count++) ledger.spend('x', 0.01, 'one');
  expect(ledger.balance('x')).toBe(0.01);
  expect(ledger.spend('x', 0.02, 'too much')).toBeUndefined();
  expect(ledger.spend('x', 0.01, 'the last')?.balance_after).toBe(0);
  expect(ledger.spend('x', 0.01, 'none is left')).toBeUndefined();
});
