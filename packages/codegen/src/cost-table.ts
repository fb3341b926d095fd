import { parseExpression, placeOf } from './expression.ts';
import type { Facts, OperationFacts } from './facts.ts';
import { isObject, type JsonObject, objectOf, sortedKeys, withoutUndefined } from './json.ts';
import { schemasAt } from './schema-facts.ts';

/** What a call costs, with the unit of the root; undefined where nothing is said. */
export function costOf(facts: Facts, { vocabulary }: Pick<OperationFacts, 'vocabulary'>): JsonObject | undefined {
  const use = vocabulary('x-sdk-cost');
  return isObject(use) ? { ...objectOf(facts.document['x-sdk-cost']), ...use } : undefined;
}

/** The prices of `by`, by the value of its field. */
export function amountsBy({ by }: JsonObject): (readonly [value: string, amount: unknown])[] {
  const prices = objectOf(by);
  return sortedKeys(prices).flatMap((value) => (value === 'field' ? [] : [[value, prices[value]] as const]));
}

/** The number of items to which a call is bound that does not say any. */
export function usualBound(facts: Facts, operation: OperationFacts, { max }: JsonObject): number | undefined {
  const schemas = schemasOf(facts, operation, objectOf(max).count);
  const byDefault = schemas.map((schema) => schema.default).find((value) => value !== undefined && value !== null);
  if (typeof byDefault === 'number') return byDefault;
  if (Array.isArray(byDefault)) return byDefault.length;
  const bounds = schemas.flatMap(({ maximum, maxItems }) => [maximum, maxItems]);
  const most = Math.max(...bounds.filter((bound) => typeof bound === 'number'));
  return Number.isFinite(most) ? most : undefined;
}

/** The cost of an operation as `operations.ts` writes it; the type is `Cost` of the runtime. */
export function costTable(facts: Facts, operation: OperationFacts): JsonObject | undefined {
  const cost = costOf(facts, operation);
  if (!cost) return undefined;
  const { unit, per = 'call', amount, round, min, count, max, by, chargedWhen, reported, remaining } = cost;
  return withoutUndefined({
    unit,
    per,
    amount,
    by: isObject(by) ? byTable(facts, operation, cost) : undefined,
    round,
    min,
    count: countPlace(count),
    max: isObject(max)
      ? withoutUndefined({ count: placeOf(max.count), default: usualBound(facts, operation, cost) })
      : undefined,
    chargedWhen,
    reported: toldPlace(reported),
    remaining: toldPlace(remaining),
  });
}

function byTable(facts: Facts, operation: OperationFacts, cost: JsonObject): JsonObject {
  const { field } = objectOf(cost.by);
  const byDefault = schemasOf(facts, operation, field).find((schema) => isScalar(schema.default))?.default;
  return withoutUndefined({
    field: placeOf(field),
    amounts: Object.fromEntries(amountsBy(cost)),
    default: byDefault === undefined ? undefined : String(byDefault),
  });
}

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** Where the items are: in the request, unless it says otherwise. */
function countPlace(count: unknown): JsonObject | undefined {
  const place = placeOf(count);
  return place && parseExpression(count)?.of === 'response' ? { of: 'response', ...place } : place;
}

/** What is no expression is the name of a header. */
const toldPlace = (text: unknown): JsonObject | undefined =>
  typeof text === 'string' ? (placeOf(text) ?? { in: 'header', name: text }) : undefined;

/** The schemas of a value of the request. */
function schemasOf(facts: Facts, { parameters, body }: OperationFacts, text: unknown): JsonObject[] {
  const expression = parseExpression(text);
  if (expression?.of !== 'request') return [];
  if (expression.in === 'body') return schemasAt(facts, body?.schema, expression.pointer);
  const parameter = parameters.find(({ name, in: place }) => place === expression.in && name === expression.name);
  return schemasAt(facts, parameter?.schema, '');
}
