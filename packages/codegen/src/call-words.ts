import { limitsByPlan } from './api-table.ts';
import { amountsBy, costOf, usualBound } from './cost-table.ts';
import type { Facts, OperationFacts } from './facts.ts';
import { isObject, type JsonObject, objectOf, stringsOf } from './json.ts';

/** The limits that a call counts against, by the name of the policy: `60 requests per 60 s`, or `pro: 60 requests per 60 s`. */
export function scopesOf(
  facts: Facts,
  operation: OperationFacts,
): { readonly name: string; readonly limits: readonly string[] }[] {
  const use = objectOf(operation.vocabulary('x-sdk-rate-limit'));
  const policies = objectOf(objectOf(facts.document['x-sdk-rate-limits']).policies);
  return stringsOf(use.policies).map((name) => {
    const policy = objectOf(policies[name]);
    const unit = String(policy.unit ?? 'request');
    const limits = limitsByPlan(facts, policy).flatMap(({ plan, limits: all }) => {
      const words = all.map((limit) => limitWords(limit, unit));
      return plan === undefined ? words : [`${plan} ${words.join(' and ')}`];
    });
    return { name, limits };
  });
}

/** `pro or above`, `the feature bulk`; undefined where any plan will do. */
export function planWords(operation: OperationFacts): string | undefined {
  const use = operation.vocabulary('x-sdk-plan');
  if (!isObject(use)) return undefined;
  const { min, feature } = use;
  const words = [
    min === undefined ? '' : `${min} or above`,
    feature === undefined ? '' : `with the feature ${feature}`,
  ];
  return words.filter((each) => each !== '').join(' ') || undefined;
}

function limitWords({ quota, window }: { readonly [key: string]: unknown }, unit: string): string {
  if (unit === 'concurrent') return `${quota} at a time`;
  return `${quota} ${unit}${quota === 1 ? '' : 's'} per ${window} s`;
}

/** `0.2 credits per item, at least 1`, or `none`; undefined for an API that charges nothing at all. */
export function costWords(facts: Facts, operation: OperationFacts): string | undefined {
  const cost = costOf(facts, operation);
  if (!cost) return facts.hasVocabulary && facts.document['x-sdk-cost'] !== undefined ? 'none' : undefined;
  const { round, min, max, chargedWhen, reported, remaining } = cost;
  const bound = objectOf(max).count;
  const usual = usualBound(facts, operation, cost);
  const unless = usual === undefined ? '' : ` (${usual} where it does not say)`;
  return [
    priceWords(cost),
    bound === undefined ? '' : `for at most as many as \`${String(bound)}\` says${unless}`,
    round === undefined ? '' : `rounded ${String(round) === 'nearest' ? 'to the nearest' : String(round)}`,
    min === undefined ? '' : `at least ${min}`,
    chargeWords[String(chargedWhen)] ?? '',
    reported === undefined ? '' : `told by \`${String(reported)}\``,
    remaining === undefined ? '' : `what is left by \`${String(remaining)}\``,
  ]
    .filter((words) => words !== '')
    .join(', ');
}

const chargeWords: { readonly [chargedWhen: string]: string } = {
  found: 'for what is found',
  always: 'whether it succeeds or not',
  later: 'as the work that it starts goes on',
};

/** `0.2 credits per item of …`, or `credits per call by \`$request.body#/kind\`: big 3, otherwise 1`. */
function priceWords(cost: JsonObject): string {
  const { unit, amount, per = 'call', count, by } = cost;
  const what = `${unit} per ${per}${count === undefined ? '' : ` of \`${String(count)}\``}`;
  const prices = amountsBy(cost).map(([value, price]) => `${value} ${price}`);
  if (prices.length === 0) return amount === undefined ? `${unit}, as many as the answer tells` : `${amount} ${what}`;
  const others = amount === undefined ? [] : [`otherwise ${amount}`];
  return `${what} by \`${String(objectOf(by).field)}\`: ${[...prices, ...others].join(', ')}`;
}

/** Whether a status of the document (`404`, `4XX`, `default`) can mean a failure. */
export const isErrorStatus = (status: string): boolean => !/^[123]/.test(status);
