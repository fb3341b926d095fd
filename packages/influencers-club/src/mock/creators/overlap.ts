import type { Accounts } from './accounts.ts';
import { type Facts, midnight } from './facts.ts';
import type { Account, Overlap, OverlapDetail } from './types.ts';

/**
 * A circle of people who share a subject, a country or a language, of one order of size. Who is in it follows each creator
 * there independently of the others: a creator's part of it is all that matters.
 */
interface Reach {
  readonly followers: number;
  /** By circle: the creator's part of the circle, below 1. */
  readonly parts: ReadonlyMap<string, number>;
  /** Followers who are in no circle, and so follow nobody else. */
  readonly alone: number;
}

/** Of a circle nobody reaches more. */
const mostOfCircle = 0.35;
const smallest = 3;
const largest = 9;

/**
 * Overlaps that are true of sets, since they are measures of such: in a circle of size n, of which creators reach the parts
 * x, there are n (1 - Π (1 - x)) people in all, and n x Π (1 - x') who follow the one creator only. So the parts of one
 * creator make 100 %, order does not matter, and another creator never makes the reach smaller, nor larger than the sum.
 */
export function createOverlap(facts: Facts, accounts: Accounts): (given: readonly Account[], now: number) => Overlap {
  const liking = facts.draws.field('liking of circles');

  function reachOf({ platform, person }: Account, followers: number): Reach {
    const { people } = facts;
    const parts = new Map<string, number>();
    let alone = followers;
    const circles: readonly (readonly [kind: string, share: number])[] = [
      [`niche ${people.niche(person)}`, 0.55],
      [`country ${people.country(person)}`, 0.25],
      [`language ${people.language(person)}`, 0.1],
    ];
    for (const [order, [kind, share]] of circles.entries()) {
      let left = followers * share;
      for (let size = smallest; size <= largest; size++) {
        const liked = 0.4 + 0.6 * liking.at(person, order * 16 + size);
        const taken = Math.min(left * 0.6, mostOfCircle * liked * 10 ** size);
        parts.set(`${platform} ${kind} ${size}`, taken / 10 ** size);
        left -= taken;
        alone -= taken;
      }
    }
    return { followers, parts, alone };
  }

  function detail(account: Account, own: Reach, others: readonly Reach[], now: number): OverlapDetail {
    let alone = own.alone;
    for (const [circle, part] of own.parts) {
      const size = 10 ** Number(circle.slice(-1));
      alone += size * part * others.reduce((left, other) => left * (1 - (other.parts.get(circle) ?? 0)), 1);
    }
    const unique = own.followers === 0 ? 100 : Math.round((alone / own.followers) * 1e4) / 100;
    const traits = facts.traits(account.platform);
    const asOf = midnight(now);
    const engagements = traits.likes.at(account.person, asOf) + traits.comments.at(account.person, asOf);
    const { user_id, username, fullname, url, followers } = accounts.social(account, now);
    return {
      user_id,
      username,
      followers,
      unique_percentage: unique,
      overlapping_percentage: Math.round((100 - unique) * 100) / 100,
      user: {
        user_id,
        username,
        fullname,
        url,
        followers,
        engagements,
        is_verified: traits.verified.at(account.person, asOf) === 1,
        stats: [{ post_type: 'all', engagements }],
      },
    };
  }

  return (given, now) => {
    const distinct = given.filter(
      (account, index) =>
        given.findIndex(({ platform, person }) => platform === account.platform && person === account.person) === index,
    );
    const reaches = distinct.map((account) => reachOf(account, accounts.followers(account, midnight(now))));
    let unique = reaches.reduce((sum, { alone }) => sum + alone, 0);
    for (const circle of new Set(reaches.flatMap(({ parts }) => [...parts.keys()]))) {
      const size = 10 ** Number(circle.slice(-1));
      unique += size * (1 - reaches.reduce((left, { parts }) => left * (1 - (parts.get(circle) ?? 0)), 1));
    }
    return {
      basics: {
        total_followers: reaches.reduce((sum, { followers }) => sum + followers, 0),
        total_unique_followers: Math.round(unique),
      },
      details: distinct.map((account, index) => {
        const own = reaches[index] as Reach; // one for each account
        return detail(
          account,
          own,
          reaches.filter((each) => each !== own),
          now,
        );
      }),
    };
  };
}
