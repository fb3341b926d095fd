import { costOf } from '@creatorkit/mock';
import { dayOf } from './envelope.ts';
import { creditsUsedUp } from './errors.ts';
import { type InfluticsContext, type InfluticsState, type Organisation, organisationOf, usageKey } from './world.ts';

/** client: credits count by calendar month (fact sheet §1.6); inferred: in UTC */
const monthOf = (now: number): string => dayOf(now).slice(0, 7);

function nextMonth(now: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

export interface Credits {
  readonly total: number;
  readonly used: number;
}

/** How an organisation stands in the month of an instant. */
export function creditsOf(state: InfluticsState, organisation: Organisation, now: number): Credits {
  const month = monthOf(now);
  const { id, granted, monthly_credits } = organisation;
  const used = state.usage.find('month', [id, month]).reduce((sum, { credits_used }) => sum + credits_used, 0);
  return { total: granted?.month === month ? granted.credits : monthly_credits, used };
}

/** Sets what is left of the month. */
export function grant(state: InfluticsState, organisation: Organisation, now: number, available: number): void {
  const { used } = creditsOf(state, organisation, now);
  state.organisations.update(organisation.id, { granted: { month: monthOf(now), credits: used + available } });
}

/**
 * Charges a call for so many items, or refuses it. Organisations have an allowance by the month, and no balance.
 *
 * client: what the month does not cover is refused by 429 until the next (fact sheet §1.4); a row a day and endpoint
 * (fact sheet §2.1); inferred: of charged calls alone (fact sheet §1.6)
 */
export function charge(context: InfluticsContext, items = 1) {
  const { state, now, operation } = context;
  if (!operation?.cost) throw new RangeError(`Cannot charge ${operation?.id ?? 'a call'}: the document has no price`);
  const organisation = organisationOf(context);
  const credits = costOf(operation.cost, items);
  const { total, used } = creditsOf(state, organisation, now);
  if (credits > total - used) return creditsUsedUp(context, used, total, nextMonth(now) - now);
  if (credits === 0) return undefined;
  const [day, endpoint] = [dayOf(now), operation.path];
  const row = state.usage.get(usageKey(organisation.id, day, endpoint));
  if (row) state.usage.update(usageKey(organisation.id, day, endpoint), { credits_used: row.credits_used + credits });
  else state.usage.insert({ organisation_id: organisation.id, day, endpoint, credits_used: credits });
  return undefined;
}
