import type { Cost, RequestPlace } from '@creatorkit/runtime';
import { times } from './decimal.ts';
import type { Context, HandlerRequest } from './definition.ts';
import type { Account } from './ledger.ts';

/**
 * What a call costs (`x-sdk-cost`) for a number of items. The request decides where the price depends on it.
 *
 * @throws RangeError where the document has no price.
 */
export function costOf(cost: Cost, items: number, request?: HandlerRequest): number {
  const { per, round, min = 0, chargedWhen } = cost;
  if (chargedWhen === 'found' && items === 0) return 0;
  const exact = times(priceOf(cost, request), per === 'item' ? items : 1);
  const rounded = round === 'up' ? Math.ceil(exact) : round === 'down' ? Math.floor(exact) : exact;
  return Math.max(min, round === 'nearest' ? Math.round(exact) : rounded);
}

/** Who pays, and for what. */
export interface Charge {
  readonly account: Account;
  /** The items that are charged, where the price is by the item; none is nothing found. @defaultValue 1 */
  readonly items?: number;
  /** What the ledger says of it. @defaultValue the operationId */
  readonly reason?: string;
}

/**
 * Takes what the document says that the call costs, in one step with the look at the balance: of two calls for the last
 * credit, one gets it. Gives what was taken, 0 included; `undefined` where the balance does not cover it, and then
 * nothing was. A rule calls it once, after its checks and before its change, and without waiting in between.
 *
 * @throws RangeError for an operation without a price.
 */
export function charge(
  { world, operation }: Pick<Context<unknown, unknown>, 'world' | 'operation'>,
  request: HandlerRequest,
  { account, items = 1, reason = operation?.id ?? '' }: Charge,
): number | undefined {
  if (!operation?.cost) throw new RangeError(`Cannot charge ${operation?.id ?? 'a call'}: the document has no price`);
  const amount = costOf(operation.cost, items, request);
  if (amount > 0 && !world.ledger.spend(account, amount, reason)) return undefined;
  return amount;
}

function priceOf({ amount, by }: Cost, request: HandlerRequest | undefined): number {
  const value = by && String(valueAt(by.field, request) ?? by.default);
  const price = value !== undefined && Object.hasOwn(by?.amounts ?? {}, value) ? by?.amounts[value] : amount;
  if (price === undefined) throw new RangeError(`Cannot tell a cost: the document has no price for ${value}`);
  return price;
}

/** The value at a place of a request, as a rule gets it: headers are not in it. */
function valueAt(place: RequestPlace, request: HandlerRequest | undefined): unknown {
  if (!request || place.in === 'header') return undefined;
  if (place.in !== 'body') return request[place.in][place.name];
  const tokens = place.pointer.split('/').slice(1);
  return tokens.reduce<unknown>((value, token) => {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }, request.body);
}
