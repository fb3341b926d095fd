import { limitsByPlan } from './api-table.ts';
import type { Facts, OperationFacts } from './facts.ts';
import { isObject, objectOf, stringsOf } from './json.ts';
import { costOf } from './operation-table.ts';

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
  const cost = costOf(facts, operation.vocabulary('x-sdk-cost'));
  if (!cost) return facts.hasVocabulary && facts.document['x-sdk-cost'] !== undefined ? 'none' : undefined;
  const { amount, unit, per = 'call', round, min, count } = cost;
  const where = count === undefined ? '' : ` of \`${String(count)}\``;
  const rounding =
    round === undefined ? '' : `, rounded ${String(round) === 'nearest' ? 'to the nearest' : String(round)}`;
  const least = min === undefined ? '' : `, at least ${min}`;
  return `${amount} ${unit} per ${per}${where}${rounding}${least}`;
}

/** Whether a status of the document (`404`, `4XX`, `default`) can mean a failure. */
export const isErrorStatus = (status: string): boolean => !/^[123]/.test(status);
