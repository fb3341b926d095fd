import type { Handlers } from '../../generated/handlers.ts';
import type { CampaignStatusCounts } from '../../generated/models.ts';
import { insufficientCredits, notFound, refused } from '../errors.ts';
import { accountOf, type InfluencersClubContext } from '../world.ts';
import { createCampaign, detectionFilters, endedAlready } from './create-campaign.ts';
import { contains } from './filters.ts';
import { hasEnded, setCampaignStatus } from './lifecycle.ts';
import { refuseGrowth } from './limits.ts';
import { pageOf } from './list-page.ts';
import { ownCampaign } from './own.ts';
import type { CampaignRow } from './rows.ts';
import { creatorsCount, showCampaign } from './show-campaign.ts';
import { canPayDay } from './subscriptions.ts';
import { replan } from './watch.ts';

/** seed: such a campaign cannot be edited; inferred: 400 (fact sheet §2.34) */
export const refuseClosed = ({ status }: CampaignRow) =>
  status === 'archived' || status === 'completed'
    ? refused(`${status === 'archived' ? 'An archived' : 'A completed'} campaign cannot be edited.`)
    : undefined;

export const campaigns = {
  // seed: List campaigns; inferred: archived ones too, newest first (fact sheet §2.31)
  'listening.campaigns.list'({ query }, context) {
    const { state } = context;
    const all = state.campaigns.find('account', accountOf(context).id);
    const found = all.filter(({ name }) => contains(name, query.search ?? ''));
    const counts: CampaignStatusCounts = { active: 0, paused: 0, completed: 0, archived: 0 };
    for (const { status } of found) counts[status] += 1;
    const wanted = found.filter(({ status }) => query.status === undefined || status === query.status).reverse();
    const page = pageOf(wanted, query);
    const results = page.results.map((row) => showCampaign(state, row));
    return { status: 200, body: { ...page, results, status_counts: counts } };
  },

  // seed: Create campaign (fact sheet §2.32)
  async 'listening.campaigns.create'({ body }, context) {
    const { campaign, refusal } = await createCampaign(body, context);
    return campaign ? { status: 201, body: showCampaign(context.state, campaign) } : refusal;
  },

  // seed: Get campaign (fact sheet §2.33)
  'listening.campaigns.retrieve'({ path }, context) {
    const found = ownCampaign(path.campaign_id, context);
    return found ? { status: 200, body: showCampaign(context.state, found) } : notFound('Campaign');
  },

  // seed: Update campaign; inferred: what is there already changes nothing (fact sheet §2.34)
  'listening.campaigns.update'({ path, body }, context) {
    const { world, state, now } = context;
    const before = ownCampaign(path.campaign_id, context);
    if (!before) return notFound('Campaign');
    const closed = refuseClosed(before);
    if (closed) return closed;
    const { id, account_id } = before;
    const { status = before.status, budget = before.budget, content_types = before.content_types } = body;
    if (status === 'active' && before.status === 'paused') {
      if (hasEnded(before, now)) return endedAlready();
      const creators = creatorsCount(state, id);
      const over = refuseGrowth(state, account_id, { subscriptions: before.platforms.length, campaigns: 1, creators });
      if (over) return over;
      if (!canPayDay(world, account_id, creators)) return insufficientCredits();
    }
    if (body.budget !== undefined || body.content_types !== undefined) {
      state.campaigns.update(id, { budget, content_types, updated_at: now });
    }
    if (body.content_types !== undefined) {
      for (const subscription of state.subscriptions.find('campaign', id)) {
        const filters = detectionFilters({ ...before, content_types });
        state.subscriptions.update(subscription.id, { filters, updated_at: now });
        replan(world, state, subscription);
      }
    }
    if (status !== before.status) setCampaignStatus(world, state, before, status);
    return { status: 200, body: showCampaign(state, state.campaigns.get(id) ?? before) };
  },

  // seed: Archive campaign; inferred: a second time changes nothing (fact sheet §2.35)
  'listening.campaigns.archive'({ path }, context) {
    const { world, state } = context;
    const found = ownCampaign(path.campaign_id, context);
    if (!found) return notFound('Campaign');
    if (found.status !== 'archived') setCampaignStatus(world, state, found, 'archived');
    return { status: 204 };
  },
} satisfies Partial<Handlers<InfluencersClubContext>>;
