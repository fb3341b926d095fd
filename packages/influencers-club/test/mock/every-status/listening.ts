import type { operations } from '../../../src/generated/operations.ts';
import { v1 } from '../bench.ts';
import { type Calls, call, type Prepared } from './calls.ts';

export type ListeningId = Extract<keyof typeof operations, `public_v1_social_${string}`>;

const campaigns = `${v1}/social/listening/campaign/`;
const subscriptions = `${v1}/social/listening/subscription/`;
const events = `${v1}/social/listening/events/`;
/** Of the fixtures: a campaign that is over, the subscription that it drives, and one of its own. */
const [over, driven, plain] = [`${campaigns}1/`, `${subscriptions}1/`, `${subscriptions}3/`] as const;
/** Somebody else's. */
const [foreignCampaign, foreignSubscription] = [`${campaigns}2/`, `${subscriptions}4/`] as const;

const endpoints = [{ type: 'webhook', url: 'https://hooks.example/spring' }];
const campaign = {
  name: 'Spring launch',
  platforms: ['instagram'],
  creators: [{ platform: 'instagram', handles: ['miravale'] }],
};
const subscription = { name: 'Trail runners', platform: 'instagram', handles: ['miravale'], endpoints };
const handles = { handles: ['junoreyes'] };

export const listeningCalls: { readonly [Id in ListeningId]: Calls } = {
  public_v1_social_listening_subscription_list: {
    good: call(subscriptions),
    bad: { 400: call(`${subscriptions}?type=fax`) },
  },
  public_v1_social_listening_subscription_create: {
    good: call(subscriptions, subscription),
    bad: { 400: call(subscriptions, { ...subscription, handles: [] }) },
  },
  public_v1_social_listening_subscription_retrieve: { good: call(plain), bad: { 404: call(foreignSubscription) } },
  public_v1_social_listening_subscription_partial_update: {
    good: call(plain, { status: 'active' }),
    bad: { 400: call(driven, { status: 'active' }), 404: call(foreignSubscription, { name: 'Mine' }) },
  },
  public_v1_social_listening_subscription_delete: {
    good: call(plain),
    bad: { 400: call(driven), 404: call(foreignSubscription) },
  },
  public_v1_social_listening_subscription_creators_retrieve: {
    good: call(`${plain}creators/`),
    bad: { 400: call(`${plain}creators/?page=0`), 404: call(`${foreignSubscription}creators/`) },
  },
  public_v1_social_listening_subscription_creators_create: {
    good: call(`${plain}creators/`, handles),
    bad: { 400: call(`${plain}creators/`, {}), 404: call(`${foreignSubscription}creators/`, handles) },
  },
  public_v1_social_listening_subscription_details_retrieve: stats('details/'),
  public_v1_social_listening_subscription_details_export_retrieve: stats('details/export/'),
  public_v1_social_listening_campaign_list: { good: call(campaigns), bad: { 400: call(`${campaigns}?status=lost`) } },
  public_v1_social_listening_campaign_create: {
    good: call(campaigns, campaign),
    bad: { 400: call(campaigns, { ...campaign, platforms: ['tiktok'] }) },
  },
  public_v1_social_listening_campaign_retrieve: { good: call(over), bad: { 404: call(foreignCampaign) } },
  public_v1_social_listening_campaign_partial_update: {
    good: ofCampaign('paused', '', { status: 'active' }),
    bad: { 400: call(over, { budget: 5 }), 404: call(foreignCampaign, { budget: 5 }) },
  },
  public_v1_social_listening_campaign_delete: { good: call(over), bad: { 404: call(foreignCampaign) } },
  public_v1_social_listening_campaign_creators_retrieve: metrics('creators/'),
  public_v1_social_listening_campaign_creators_create: {
    good: ofCampaign('active', 'creators/', { platform: 'instagram', ...handles }),
    bad: {
      400: call(`${over}creators/`, { platform: 'instagram', ...handles }),
      404: call(`${foreignCampaign}creators/`, { platform: 'instagram', ...handles }),
    },
  },
  public_v1_social_listening_campaign_creators_delete: {
    good: call(`${over}creators/`, { creator_ids: [1] }),
    bad: {
      400: call(`${over}creators/`, { creator_ids: [] }),
      404: call(`${foreignCampaign}creators/`, { creator_ids: [1] }),
    },
  },
  public_v1_social_listening_campaign_overview_retrieve: metrics('overview/'),
  public_v1_social_listening_campaign_content_retrieve: metrics('content/'),
  public_v1_social_listening_events_list: { good: call(events), bad: { 400: call(`${events}?page=0`) } },
  public_v1_social_listening_events_retrieve: {
    async good({ send }) {
      const { body } = await send('GET', events);
      return { path: `${events}${body.results[0].id}/` };
    },
    bad: { 404: call(`${events}999999/`) },
  },
  public_v1_social_listening_usage_list: { good: call(`${v1}/social/listening/usage/`) },
};

function stats(rest: string): Calls {
  return {
    good: call(driven + rest),
    bad: { 400: call(plain + rest), 404: call(foreignSubscription + rest) },
  };
}

function metrics(rest: string): Calls {
  return {
    good: call(over + rest),
    bad: { 400: call(`${over}${rest}?platform=fax`), 404: call(foreignCampaign + rest) },
  };
}

/** A call about a campaign that was made for it. */
function ofCampaign(status: 'active' | 'paused', rest: string, body: unknown): Prepared {
  return async ({ send }) => {
    const { body: made } = await send('POST', campaigns, campaign);
    const path = `${campaigns}${made.id}/`;
    if (status === 'paused') await send('PATCH', path, { status });
    return { path: path + rest, body };
  };
}
