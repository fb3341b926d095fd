import type { Accounts } from './accounts.ts';
import type { Facts } from './facts.ts';
import type { BioChange, FollowerCrossing } from './posts/types.ts';
import type { Account } from './types.ts';

export interface Changes {
  bioAt(account: Account, instant: number): string;
  bioChanges(account: Account, from: number, to: number): readonly BioChange[];
  followerCrossings(
    account: Account,
    from: number,
    to: number,
    thresholds: readonly number[],
  ): readonly FollowerCrossing[];
}

const day = 86_400_000;

export function createChanges(facts: Facts, accounts: Accounts): Changes {
  function bioAt({ platform, person }: Account, instant: number): string {
    const { bio, tagline, bioPlace } = facts.codes(platform);
    return [bio, tagline, bioPlace].flatMap((code) => code.texts(code.at(person, instant))).join(' · ');
  }

  return {
    bioAt,
    bioChanges: (account, from, to) =>
      facts
        .codes(account.platform)
        .taglineChanges(account.person, from, to)
        .map((at) => ({ at, old_bio: bioAt(account, at - 1), new_bio: bioAt(account, at) })),
    followerCrossings(account, from, to, thresholds) {
      const crossings: FollowerCrossing[] = [];
      if (thresholds.length === 0) return crossings;
      let previous = accounts.followers(account, from);
      // Followers change at midnight.
      for (let at = (Math.floor(from / day) + 1) * day; at <= to; at += day) {
        const current = accounts.followers(account, at);
        for (const threshold of thresholds) {
          if (previous < threshold === current < threshold) continue;
          const direction = current >= threshold ? 'up' : 'down';
          crossings.push({ at, threshold, direction, previous_followers: previous, current_followers: current });
        }
        previous = current;
      }
      return crossings;
    },
  };
}
