import type { World } from '@creatorkit/mock';
import type { Handlers } from '../../generated/handlers.ts';
import type { GetRevenueSummaryQuery, RevenueEvent, RevenueSource } from '../../generated/models.ts';
import { invalid } from '../errors.ts';
import { newId } from '../ids.ts';
import { pageOf } from '../paging.ts';
import { timestamp } from '../timestamp.ts';
import { type InflugenContext, workspaceOf } from '../world.ts';
import { dayOf, type Period, periodOf } from './period.ts';
import type { BusinessState, RevenueRow } from './state.ts';

/** docs: without a range, the last 90 days; inferred: today is one of them (fact sheet §10.2) */
const usualDays = 90;

/** inferred: how many characters count as the top (fact sheet §10.2) */
const topCharacters = 5;

export const revenue = {
  // docs: sources and 90 days; inferred: path and body (fact sheet §10.2)
  getRevenueSummary({ query }, context) {
    const period = periodOf(query, context.now, usualDays);
    if (!period) return backwards();
    const rows = rowsIn(context, query, period);
    const byCharacter = Map.groupBy(rows, ({ character_id }) => character_id);
    const byDay = Map.groupBy(rows, ({ occurred_at }) => dayOf(occurred_at));
    const from = (source: RevenueSource) => sumOf(rows.filter((row) => row.source === source));
    return {
      status: 200,
      body: {
        summary: {
          total: sumOf(rows),
          currency,
          by_source: {
            affiliate: from('affiliate'),
            brand_deal: from('brand_deal'),
            subscription: from('subscription'),
          },
          top_characters: Array.from(byCharacter, ([character_id, group]) => ({ character_id, total: sumOf(group) }))
            .toSorted((one, other) => other.total - one.total)
            .slice(0, topCharacters),
          series: Array.from(byDay, ([date, group]) => ({ date, total: sumOf(group) })).toSorted((one, other) =>
            one.date < other.date ? -1 : 1,
          ),
        },
      },
    };
  },

  // docs: a feed of events; inferred: path and body, newest first (fact sheet §1.7, §10.2)
  listRevenueEvents({ query }, context) {
    const period = periodOf(query, context.now, usualDays);
    if (!period) return backwards();
    const { source } = query;
    const rows = rowsIn(context, query, period).filter((row) => source === undefined || row.source === source);
    const newest = rows.reverse().toSorted((one, other) => other.occurred_at - one.occurred_at);
    const { items: events, ...paging } = pageOf(query, newest, show);
    return { status: 200, body: { events, ...paging } };
  },
} satisfies Pick<Handlers<InflugenContext>, 'getRevenueSummary' | 'listRevenueEvents'>;

/** inferred: all income is in the one currency that is seen (fact sheet §10.4, §11.1) */
export const currency = 'USD';

type Income = Pick<RevenueRow, 'workspace_id' | 'character_id' | 'source' | 'amount' | 'occurred_at' | 'metadata'>;

export function addIncome(world: World, state: BusinessState, income: Income): RevenueRow {
  return state.revenue.insert({ id: newId(world, 'rev'), currency, ...income });
}

/** Adds amounts without what binary fractions would leave over. */
export const sumOf = (rows: readonly { readonly amount: number }[]): number =>
  rows.reduce((cents, { amount }) => cents + Math.round(amount * 100), 0) / 100;

const backwards = () => invalid({ from: 'must not be after to' });

function rowsIn(context: InflugenContext, { character_id }: GetRevenueSummaryQuery, { start, end }: Period) {
  return context.state.revenue
    .find('workspace', workspaceOf(context))
    .filter((row) => row.occurred_at >= start && row.occurred_at < end)
    .filter((row) => character_id === undefined || row.character_id === character_id);
}

function show({ workspace_id: _, occurred_at, ...event }: RevenueRow): RevenueEvent {
  return { ...event, occurred_at: timestamp(occurred_at) };
}
