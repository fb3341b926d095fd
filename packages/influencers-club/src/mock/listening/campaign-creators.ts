import type { Handlers } from '../../generated/handlers.ts';
import type { CampaignCreatorsUpload } from '../../generated/models.ts';
import { insufficientCredits, invalidFields, notFound } from '../errors.ts';
import type { InfluencersClubContext } from '../world.ts';
import { listCampaignCreators } from './campaign-creator-list.ts';
import { refuseClosed } from './campaigns.ts';
import { dailyCost } from './daily-charge.ts';
import { refuseGrowth } from './limits.ts';
import { newcomers, unwatchCreators, watchCreators } from './monitor.ts';
import { ownCampaign } from './own.ts';
import { namesNobody, readCreators } from './read-creators.ts';
import { creatorsCount } from './show-campaign.ts';
import { nothingGiven } from './subscription-creators.ts';
import { canPayDay } from './subscriptions.ts';

/** inferred: 400 (fact sheet §2.37, §2.39) */
export const foreignPlatform = () => invalidFields({ platform: ['The campaign does not have this platform.'] });

export const campaignCreators = {
  // seed: List campaign creators (fact sheet §2.36)
  'listening.campaigns.creators.list'({ path, query }, context) {
    const found = ownCampaign(path.campaign_id, context);
    if (!found) return notFound('Campaign');
    if (query.platform !== undefined && !found.platforms.includes(query.platform)) return foreignPlatform();
    return { status: 200, body: listCampaignCreators(context.state, found, query, context.now) };
  },

  // seed: Add campaign creators; inferred: answer and refusals (fact sheet §2.37)
  async 'listening.campaigns.creators.add'({ path, body }, context) {
    const { world, state, now, exchange } = context;
    const campaign = ownCampaign(path.campaign_id, context);
    if (!campaign) return notFound('Campaign');
    const closed = refuseClosed(campaign);
    if (closed) return closed;
    const { platform, handles, discovery_list_id, file } = body as CampaignCreatorsUpload; // what JSON has is in it
    const subscription = state.subscriptions.find('campaign', campaign.id).find((own) => own.platform === platform);
    if (!subscription) return foreignPlatform();
    const lists = discovery_list_id === undefined ? [] : [discovery_list_id];
    const given = { handles, lists, file, isForm: exchange.bytes !== undefined, listField: 'discovery_list_id' };
    if (namesNobody(given)) return nothingGiven();
    const { found, refusal } = await readCreators(state, subscription, now, given);
    if (!found) return refusal;
    const added = newcomers(state, subscription, found.creators);
    if (campaign.status === 'active') {
      const over = refuseGrowth(state, campaign.account_id, { creators: added.length });
      if (over) return over;
      if (!canPayDay(world, campaign.account_id, creatorsCount(state, campaign.id) + added.length)) {
        return insufficientCredits();
      }
    }
    watchCreators(world, state, subscription, added);
    const creators_count = creatorsCount(state, campaign.id);
    return {
      status: 200,
      body: {
        platform,
        added: added.length,
        already_present: found.creators.length - added.length,
        invalid: [...found.invalid],
        creators_count,
        daily_cost: campaign.status === 'active' ? dailyCost(creators_count) : 0,
      },
    };
  },

  // seed: Remove campaign creators; inferred: their posts stay (fact sheet §2.38)
  'listening.campaigns.creators.remove'({ path, body }, context) {
    const { world, state } = context;
    const campaign = ownCampaign(path.campaign_id, context);
    if (!campaign) return notFound('Campaign');
    const ids = new Set(body.creator_ids);
    const removed = state.subscriptions
      .find('campaign', campaign.id)
      .reduce((sum, subscription) => sum + unwatchCreators(world, state, subscription, (id) => ids.has(id)), 0);
    return { status: 200, body: { removed } };
  },
} satisfies Partial<Handlers<InfluencersClubContext>>;
