import type { Shares } from '../audience/shares.ts';
import type { AudienceReport } from '../audience/types.ts';
import type { Account, DiscoveryAccount, Platform } from '../types.ts';
import { instagramFull, instagramRaw } from './instagram.ts';
import { linkedinFull, linkedinRaw, onlyfansProfile, plainProfile, twitchFull } from './other-platforms.ts';
import { emailFields, type Pointer, pointer, profileFields } from './profile.ts';
import { type Sources, subjectOf } from './subject.ts';
import { tiktokFull, tiktokRaw } from './tiktok.ts';
import { twitterFull, twitterRaw } from './twitter.ts';
import { youtubeFull, youtubeRaw } from './youtube.ts';

const fullBlocks = {
  instagram: instagramFull,
  youtube: youtubeFull,
  tiktok: tiktokFull,
  twitch: twitchFull,
  twitter: twitterFull,
  onlyfans: onlyfansProfile,
  snapchat: plainProfile,
  discord: plainProfile,
  pinterest: plainProfile,
  facebook: plainProfile,
  linkedin: linkedinFull,
};

/** seed: all but twitch (fact sheet §2.15) */
const rawBlocks = {
  instagram: instagramRaw,
  youtube: youtubeRaw,
  tiktok: tiktokRaw,
  twitter: twitterRaw,
  onlyfans: onlyfansProfile,
  snapchat: plainProfile,
  discord: plainProfile,
  pinterest: plainProfile,
  facebook: plainProfile,
  linkedin: linkedinRaw,
};

type WithAudience<Block> = Block & { readonly audience?: AudienceReport };

/** The block of the platform asked for, small ones of the person's others, and what is known of the person. */
export type FullResult = ReturnType<typeof emailFields> &
  Partial<ReturnType<typeof profileFields>> & {
    readonly [Name in Platform]?: WithAudience<ReturnType<(typeof fullBlocks)[Name]>> | Pointer;
  } & { readonly lookalikes?: DiscoveryAccount[] };

export type RawPlatform = keyof typeof rawBlocks;
export type RawResult = { readonly [Name in RawPlatform]?: ReturnType<(typeof rawBlocks)[Name]> };

export interface FullParts {
  readonly lookalikes?: DiscoveryAccount[] | undefined;
  readonly audience?: AudienceReport | undefined;
}

/** client-live: which platforms tell more than the address beside their block (fact sheet §2.14) */
const known: ReadonlySet<Platform> = new Set<Platform>(['instagram', 'youtube', 'tiktok']);

export function fullOf(
  sources: Sources,
  shares: Shares,
  account: Account,
  now: number,
  { lookalikes, audience }: FullParts,
): FullResult {
  const subject = subjectOf(sources, account, now);
  const block = fullBlocks[account.platform](subject);
  return {
    ...emailFields(subject),
    ...(known.has(account.platform) && { ...profileFields(subject, shares), ...pointer(subject, now) }),
    ...(lookalikes && { lookalikes }),
    [account.platform]: audience ? { ...block, audience } : block,
  };
}

export const rawOf = (
  sources: Sources,
  account: Account & { readonly platform: RawPlatform },
  now: number,
): RawResult => ({
  [account.platform]: rawBlocks[account.platform](subjectOf(sources, account, now)),
});
