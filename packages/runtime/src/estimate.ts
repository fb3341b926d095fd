import { times } from './decimal.ts';
import type { Cost, Operation } from './operation.ts';
import type { RequestValues } from './request-values.ts';

/** What a call can cost, told before it is made. */
export interface Estimate {
  readonly unit: string;
  /** The most that it can cost; `undefined` where nothing bounds it. */
  readonly amount: number | undefined;
  /** What each item costs, where that is the price. */
  readonly perItem?: number;
}

export interface EstimateOptions {
  /** The cost of so many items instead of one call: of a list, all pages that it takes to read them. */
  readonly items?: number | undefined;
}

/** The most that a call of an operation with a price can cost. */
export function estimateOf(
  cost: Cost,
  { pagination }: Operation,
  values: RequestValues,
  { items }: EstimateOptions = {},
): Estimate {
  const { unit, per } = cost;
  const price = priceOf(cost, values);
  const limit = pagination?.limit;
  const most = per === 'item' ? boundOf(cost, values) : limit && quantityOf(values(limit));
  const pages = items === undefined || !pagination ? 1 : most && Math.ceil(items / most);
  const units = per === 'call' ? 1 : pagination ? most : (items ?? most);
  const isKnown = price !== undefined && pages !== undefined && units !== undefined;
  return {
    unit,
    amount: isKnown ? times(sumOf(cost, price, units), pages) : undefined,
    ...(per === 'item' && price !== undefined && { perItem: price }),
  };
}

/** The price of one: the highest, where the request does not tell which of several it is. */
export function priceOf({ amount, by }: Cost, values: RequestValues): number | undefined {
  if (!by) return amount;
  const value = values(by.field) ?? by.default;
  if (value !== undefined && Object.hasOwn(by.amounts, String(value))) return by.amounts[String(value)];
  const isKnown = value !== undefined || by.field.in === 'body' || by.field.in === 'query';
  return isKnown && amount !== undefined ? amount : Math.max(...Object.values(by.amounts), amount ?? 0);
}

/** The price of so many, rounded as declared. */
export function sumOf({ round, min = 0 }: Cost, price: number, count: number): number {
  const exact = times(price, count);
  const rounded = round === 'up' ? Math.ceil(exact) : round === 'down' ? Math.floor(exact) : exact;
  return Math.max(min, round === 'nearest' ? Math.round(exact) : rounded);
}

/** The number of items that a request can be charged for. */
export function boundOf({ count, max }: Cost, values: RequestValues): number | undefined {
  const own = count && !('of' in count) ? quantityOf(values(count)) : undefined;
  return own ?? (max && (quantityOf(values(max.count)) ?? max.default));
}

/** The length of an array, or a number that is zero or more, written in whatever way. */
export function quantityOf(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  const isText = typeof value === 'string' && value.trim() !== '';
  const number = isText || typeof value === 'number' ? Number(value) : Number.NaN;
  return number >= 0 && number < Number.POSITIVE_INFINITY ? number : undefined;
}
