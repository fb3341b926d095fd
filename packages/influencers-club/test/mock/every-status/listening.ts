import type { operations } from '../../../src/generated/operations.ts';
import { v1 } from '../bench.ts';
import { type Calls, call, type Prepared } from './calls.ts';

export type ListeningId = Extract<keyof typeof operations, `listening.${string}`>;

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
  'listening.subscriptions.list': {
    good: call(subscriptions),
    bad: { 400: call(`${subscriptions}?type=fax`) },
  },
  'listening.subscriptions.create': {
    good: call(subscriptions, subscription),
    bad: { 400: call(subscriptions, { ...subscription, handles: [] }) },
  },
  'listening.subscriptions.retrieve': { good: call(plain), bad: { 404: call(foreignSubscription) } },
  'listening.subscriptions.update': {
    good: call(plain, { status: 'active' }),
    bad: { 400: call(driven, { status: 'active' }), 404: call(foreignSubscription, { name: 'Mine' }) },
  },
  'listening.subscriptions.delete': {
    good: call(plain),
    bad: { 400: call(driven), 404: call(foreignSubscription) },
  },
  'listening.subscriptions.creators.list': {
    good: call(`${plain}creators/`),
    bad: { 400: call(`${plain}creators/?page=0`), 404: call(`${foreignSubscription}creators/`) },
  },
  'listening.subscriptions.creators.add': {
    good: call(`${plain}creators/`, handles),
    bad: { 400: call(`${plain}creators/`, {}), 404: call(`${foreignSubscription}creators/`, handles) },
  },
  'listening.subscriptions.stats': stats('details/'),
  'listening.subscriptions.exportStats': stats('details/export/'),
  'listening.campaigns.list': { good: call(campaigns), bad: { 400: call(`${campaigns}?status=lost`) } },
  'listening.campaigns.create': {
    good: call(campaigns, campaign),
    bad: { 400: call(campaigns, { ...campaign, platforms: ['tiktok'] }) },
  },
  'listening.campaigns.retrieve': { good: call(over), bad: { 404: call(foreignCampaign) } },
  'listening.campaigns.update': {
    good: ofCampaign('paused', '', { status: 'active' }),
    bad: { 400: call(over, { budget: 5 }), 404: call(foreignCampaign, { budget: 5 }) },
  },
  'listening.campaigns.archive': { good: call(over), bad: { 404: call(foreignCampaign) } },
  'listening.campaigns.creators.list': metrics('creators/'),
  'listening.campaigns.creators.add': {
    good: ofCampaign('active', 'creators/', { platform: 'instagram', ...handles }),
    bad: {
      400: call(`${over}creators/`, { platform: 'instagram', ...handles }),
      404: call(`${foreignCampaign}creators/`, { platform: 'instagram', ...handles }),
    },
  },
  'listening.campaigns.creators.remove': {
    good: call(`${over}creators/`, { creator_ids: [1] }),
    bad: {
      400: call(`${over}creators/`, { creator_ids: [] }),
      404: call(`${foreignCampaign}creators/`, { creator_ids: [1] }),
    },
  },
  'listening.campaigns.overview': metrics('overview/'),
  'listening.campaigns.content': metrics('content/'),
  'listening.events.list': { good: call(events), bad: { 400: call(`${events}?page=0`) } },
  'listening.events.retrieve': {
    async good({ send }) {
      const { body } = await send('GET', events);
      return { path: `${events}${body.results[0].id}/` };
    },
    bad: { 404: call(`${events}999999/`) },
  },
  'listening.usage': { good: call(`${v1}/social/listening/usage/`) },
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
