import type { Answer } from './attempt.ts';
import { parseJson } from './error-body.ts';
import { boundOf, priceOf, quantityOf, sumOf } from './estimate.ts';
import type { Cost, Operation, ResponsePlace } from './operation.ts';
import { readPointer } from './pointer.ts';
import type { RequestValues } from './request-values.ts';

/** What an answer says, or implies, about money. */
export interface Charged {
  /** What the call has cost; `undefined` where the answer does not tell. */
  readonly amount: number | undefined;
  /** What the account has left, where the answer tells. */
  readonly remaining: number | undefined;
}

/** Reads what a call has cost: what its answer reports, or else what follows from the document's price. */
export function readCharged(cost: Cost, operation: Operation, values: RequestValues, answer: Answer): Charged {
  const { response, text, bytes } = answer;
  let body: unknown;
  const valueAt = (place: ResponsePlace | undefined): unknown => {
    if (!place) return undefined;
    if (place.in === 'header') return response.headers.get(place.name);
    body ??= parseJson(text) ?? text ?? bytes;
    return readPointer(body, place.pointer);
  };
  const amount = quantityOf(valueAt(cost.reported));
  const isCharged = cost.chargedWhen === 'always' || response.ok || operation.redirects?.includes(response.status);
  return {
    amount: amount ?? (isCharged ? implied(cost, operation, values, valueAt) : undefined),
    remaining: quantityOf(valueAt(cost.remaining)),
  };
}

function implied(
  cost: Cost,
  { unwrap = '', pagination }: Operation,
  values: RequestValues,
  valueAt: (place: ResponsePlace) => unknown,
): number | undefined {
  const { per, count, chargedWhen } = cost;
  const place = count && 'of' in count ? count : undefined;
  const found = valueAt(place ?? { in: 'body', pointer: pagination?.items ?? unwrap });
  if (chargedWhen === 'found' && isNothing(found)) return 0;
  const price = priceOf(cost, values);
  const units = per === 'call' ? 1 : place ? quantityOf(found) : boundOf(cost, values);
  return price === undefined || units === undefined ? undefined : sumOf(cost, price, units);
}

function isNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return !value;
  return Object.keys(value).length === 0;
}
