import { expect, it } from 'vitest';
import { plus, times } from '../src/decimal.ts';

it('adds and multiplies decimals as on paper', () => {
  expect(plus(0.1, 0.2)).toBe(0.3);
  expect(plus(plus(0.02, -0.01), -0.01)).toBe(0);
  expect(plus(1e-7, 2e-7)).toBe(3e-7);
  expect(plus(123456789.01, 0.99)).toBe(123456790);
  expect(times(0.03, 200)).toBe(6);
  expect(times(1.1, 1.1)).toBe(1.21);
});

it('comes to the same in whatever order', () => {
  const amounts = Array.from({ length: 1000 }, (_, index) => ((index * 7919) % 1000) / 100);
  const sum = (list: readonly number[]) => list.reduce((total, amount) => plus(total, amount), 0);
  expect(sum(amounts)).toBe(4995);
  expect(sum(amounts.toSorted((a, b) => a - b))).toBe(4995);
  expect(sum(amounts.toReversed())).toBe(4995);
});
