import { createAccounts } from './accounts.ts';
import { type AudienceInput, audienceData, audienceReport } from './audience/report.ts';
import { createShares, type Shares } from './audience/shares.ts';
import { createChanges } from './changes.ts';
import type { Creators } from './creators.ts';
import { createDictionaries } from './dictionaries.ts';
import { createDiscovery } from './discovery/discovery.ts';
import { fullOf, type RawPlatform, rawOf } from './enrichment/enrichment.ts';
import type { Sources } from './enrichment/subject.ts';
import { createFacts, midnight } from './facts.ts';
import { createOverlap } from './overlap.ts';
import { createContent } from './posts/content.ts';
import { createResponses } from './posts/responses.ts';
import {
  type Account,
  type CreatorsOptions,
  contentPlatforms,
  type DiscoveryAccount,
  discoveryPlatforms,
  type Platform,
} from './types.ts';

const most = 1_000_000;
const lookalikes = 10;

/**
 * Makes a world of creators; nothing in it is computed before it is asked for.
 *
 * @throws RangeError for a size that is no whole number from 1 to 1,000,000.
 */
export function createCreators({ random, size = 2000, mediaUrl = 'https://img.example' }: CreatorsOptions): Creators {
  if (!Number.isInteger(size) || size < 1 || size > most) {
    throw new RangeError(`Cannot make creators: size must be a whole number from 1 to ${most}, got ${size}`);
  }
  const facts = createFacts(random, size, mediaUrl);
  const accounts = createAccounts(facts);
  const content = createContent(facts, accounts);
  const changes = createChanges(facts, accounts);
  const sources: Sources = { facts, accounts, content, changes };
  const made = new Map<Platform, Shares>();
  const shares = (platform: Platform): Shares => {
    const own = made.get(platform) ?? createShares(facts, platform);
    made.set(platform, own);
    return own;
  };
  const discovery = createDiscovery({ facts, shares, find: accounts.find });

  const alike: AudienceInput['lookalikes'] = (account, limit, now) => {
    const { accounts: found, scores } = discovery.similar(account, undefined, { offset: 0, limit }, now);
    return found.map((each, index) => ({ account: each, score: scores[index] ?? 0 }));
  };
  const audience = (account: Account, now: number) =>
    audienceReport({ facts, accounts, shares: shares(account.platform), lookalikes: alike }, account, now);

  function discoveryAccount(account: Account, now: number, similarity_score?: number): DiscoveryAccount {
    const { user_id, username, fullname, picture, followers } = accounts.social(account, now);
    const own = shares(account.platform);
    return {
      user_id,
      profile: {
        full_name: fullname,
        username,
        picture,
        followers,
        engagement_percent: accounts.engagementPercent(account),
      },
      ...(similarity_score !== undefined && { similarity_score }),
      ...(account.platform === 'instagram' &&
        own.isKnown(account.person, midnight(now)) && {
          audience: audienceData({ facts, shares: own }, account, 'followers'),
        }),
    };
  }

  return {
    size,
    dictionaries: createDictionaries(() => facts.catalogue),
    find: accounts.find,
    findById: accounts.findById,
    findByEmail: accounts.findByEmail,
    connected: accounts.connected,
    emailOf: ({ person }) => facts.people.email(person),
    search: discovery.search,
    similar: discovery.similar,
    overlap: createOverlap(facts, accounts),
    discoveryAccount,
    social: accounts.social,
    emailResult: accounts.emailResult,
    full(account, now, { include_lookalikes = false, include_audience_data = false } = {}) {
      const canBeAlike = account.platform !== 'twitter' && isSearched(account.platform);
      return fullOf(sources, shares(account.platform), account, now, {
        lookalikes:
          include_lookalikes && canBeAlike
            ? alike(account, lookalikes, now).map((each) => discoveryAccount(each.account, now, each.score))
            : undefined,
        audience: include_audience_data && hasAudience(account.platform) ? audience(account, now) : undefined,
      });
    },
    raw(account, now) {
      if (account.platform === 'twitch') throw new TypeError('Cannot tell raw data: Twitch has none');
      return rawOf(sources, account as Account & { platform: RawPlatform }, now); // twitch is out
    },
    audience,
    posts: content.posts,
    findPost: content.findPost,
    postsBetween: content.postsBetween,
    metricsAt: content.metricsAt,
    ...createResponses(facts, accounts, content),
    mediaUrl: accounts.mediaUrl,
    followersAt: accounts.followers,
    ...changes,
  };
}

const isSearched = (platform: Platform): boolean => (discoveryPlatforms as readonly Platform[]).includes(platform);

const hasAudience = (platform: Platform): boolean => (contentPlatforms as readonly Platform[]).includes(platform);
