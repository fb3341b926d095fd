import type { Shares } from '../audience/shares.ts';
import { audienceInterests } from '../data/interests.ts';
import type { platforms } from '../types.ts';
import type { Subject } from './subject.ts';

/** client-live: what comes beside the blocks, whatever the platform (fact sheet §2.14) */
export function emailFields({ facts, person }: Subject) {
  return { email: facts.people.email(person), email_type: facts.people.emailType(person) };
}

/** client-live: of Instagram, YouTube and TikTok; of the others only the address (fact sheet §2.14) */
export function profileFields(subject: Subject, shares: Shares) {
  const { facts, person, account, country, language, niche, subniche, is, brandNames } = subject;
  const { people } = facts;
  const isBusiness = people.isBusiness(person);
  const gender: 'female' | 'male' | null = isBusiness ? null : people.handles.isFemale(person) ? 'female' : 'male';
  const services = facts.services(account.platform);
  const other = facts.catalogue.niches[(people.niche(person) + 1 + (person % 5)) % facts.catalogue.niches.length];
  const { count, codes, weights } = shares.share('interest', person);
  return {
    location: country.name,
    speaking_language: language,
    first_name: people.handles.firstName(person),
    gender,
    is_business: isBusiness,
    is_creator: !isBusiness,
    has_brand_deals: is('brandDeals'),
    has_link_in_bio: is('linkInBio'),
    creator_has: Object.fromEntries(services.names.map((name) => [name, services.isOn(name)?.(person) ?? false])),
    links_in_bio: subject.linksInBio,
    other_links: subject.otherLinks,
    ai_niches: [
      { niche, percentage: 80 },
      { niche: other?.name ?? '', percentage: 20 },
    ],
    ai_subniches: [{ subniche, percentage: 100 }],
    ai_brand_collaborations: brandNames.map((brand) => ({
      brand,
      percentage: Math.round(1e4 / brandNames.length) / 100,
    })),
    audience_interests: Array.from({ length: count }, (_, index) => ({
      name: audienceInterests[codes[index] ?? 0] ?? '',
      weight: (weights[index] ?? 0) / 1e4,
    })),
  };
}

/** client-live: what is said of an account beside the one asked for (fact sheet §2.14) */
export function pointer({ accounts, facts, account }: Subject, now: number) {
  const others = accounts.connected(account, now).slice(1);
  return Object.fromEntries(
    others.map((each) => {
      const { user_id, username, fullname, followers, picture } = accounts.social(each, now);
      const block = {
        [idKeys[each.platform] ?? 'user_id']: user_id,
        username,
        full_name: fullname,
        follower_count: followers,
        profile_picture: picture,
        ...(measured.has(each.platform) && { engagement_percent: accounts.engagementPercent(each) }),
        ...(each.platform !== 'linkedin' && {
          is_verified: facts.traits(each.platform).verified.at(each.person, 0) === 1,
        }),
      };
      return [each.platform, block];
    }),
  ) as { [Name in (typeof platforms)[number]]?: Pointer };
}

export interface Pointer {
  readonly username: string;
  readonly full_name: string;
  readonly follower_count: number;
  readonly profile_picture: string;
  readonly engagement_percent?: number;
  readonly is_verified?: boolean;
}

/** inferred: the blocks of the others have no engagement (fact sheet §2.14) */
const measured: ReadonlySet<string> = new Set(['instagram', 'youtube', 'tiktok', 'twitter', 'twitch']);

/** client-live: each platform names its ids in its own way (fact sheet §2.14) */
const idKeys: { readonly [platform: string]: string } = { instagram: 'userid', twitter: 'userid', youtube: 'id' };
