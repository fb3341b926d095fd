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

/** client: what the month does not cover is refused by 429 until the next (fact sheet §1.4) */
export function refuseCredits(context: InfluticsContext, cost: number) {
  const { total, used } = creditsOf(context.state, organisationOf(context), context.now);
  if (cost <= total - used) return undefined;
  return creditsUsedUp(context, used, total, nextMonth(context.now) - context.now);
}

/** client: a row a day and endpoint (fact sheet §2.1); inferred: of charged calls alone (fact sheet §1.6) */
export function charge(context: InfluticsContext, credits: number): void {
  const { state, now, operation } = context;
  if (credits === 0 || !operation) return;
  const { id } = organisationOf(context);
  const [day, endpoint] = [dayOf(now), operation.path];
  const row = state.usage.get(usageKey(id, day, endpoint));
  if (row) state.usage.update(usageKey(id, day, endpoint), { credits_used: row.credits_used + credits });
  else state.usage.insert({ organisation_id: id, day, endpoint, credits_used: credits });
}
