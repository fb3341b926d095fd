import type { Cost } from '@creatorkit/runtime';

/** What a call costs (`x-sdk-cost`) for a number of items. Decimal fractions come out exact: 15 × 0.2 is 3. */
export function costOf(cost: Cost, items: number): number {
  const { amount, per, round, min = 0 } = cost;
  // Twelve digits are far more than any price has, and fewer than the error of a binary fraction.
  const exact = Number((amount * (per === 'item' ? items : 1)).toPrecision(12));
  const rounded = round === 'up' ? Math.ceil(exact) : round === 'down' ? Math.floor(exact) : exact;
  return Math.max(min, round === 'nearest' ? Math.round(exact) : rounded);
}
