import { createRandom } from '@creatorkit/mock';
import { type CodeName, linkHosts } from '../../../src/mock/creators/codes.ts';
import { createFacts, type Facts } from '../../../src/mock/creators/facts.ts';
import {
  type Account,
  type AudienceReport,
  type Creators,
  createCreators,
  type DiscoveryPlatform,
} from '../../../src/mock/creators/index.ts';
import type { TraitName } from '../../../src/mock/creators/traits.ts';

export const now = Date.UTC(2026, 0, 1, 15, 30);
export const midnight = Date.UTC(2026, 0, 1);

export interface SmallWorld {
  readonly creators: Creators;
  readonly facts: Facts;
  accountsOn(platform: DiscoveryPlatform): readonly Account[];
}

export function smallWorld(size = 1500, seed = 7): SmallWorld {
  const creators = createCreators({ random: createRandom(seed), size });
  const facts = createFacts(createRandom(seed), size, 'https://img.example');
  const accountsOn = (platform: DiscoveryPlatform): Account[] =>
    Array.from({ length: size }, (_, person) => ({ platform, person }) as const).filter(({ person }) =>
      facts.people.isOn(platform, person),
    );
  return { creators, facts, accountsOn };
}

/** What is so of an account, in the words of its answers where they have it. */
export interface Shown {
  readonly account: Account;
  /** `result` of full enrichment. */
  readonly full: Record<string, unknown>;
  /** Its block of the platform. */
  readonly block: Record<string, unknown>;
  readonly followers: number;
  readonly engagement: number;
  value(name: TraitName): number;
  texts(...names: readonly CodeName[]): readonly string[];
  readonly linkHost: string | null;
  growth(months: number): number;
  report(): AudienceReport;
}

export function show({ creators, facts }: SmallWorld, account: Account): Shown {
  const platform = account.platform as DiscoveryPlatform;
  const full = creators.full(account, now) as Record<string, unknown>;
  const { profile } = creators.discoveryAccount(account, now);
  const traits = facts.traits(platform);
  const codes = facts.codes(platform);
  const value = (name: TraitName): number => traits[name].at(account.person, midnight) / traits[name].scale;
  return {
    account,
    full,
    block: full[platform] as Record<string, unknown>,
    followers: profile.followers,
    engagement: profile.engagement_percent,
    value,
    growth: (months) => traits.growth.growth(account.person, months) / 100,
    report: () => creators.audience(account, now),
    texts: (...names) => names.flatMap((name) => codes[name].texts(codes[name].at(account.person, midnight))),
    linkHost: value('linkInBio') ? (linkHosts[codes.link.at(account.person, midnight)] ?? null) : null,
  };
}
