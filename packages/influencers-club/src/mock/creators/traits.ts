import { fixedPeople } from './data/fixed.ts';
import { type Draws, normal } from './draws.ts';
import { createFollowers, type Followers } from './followers.ts';
import type { People } from './people.ts';
import { createSchedule, type Schedule } from './posts/schedule.ts';
import type { Platform } from './types.ts';

/** What is said of accounts of one platform, one number each: what discovery filters by and enrichment shows. */
export interface Trait {
  readonly name: string;
  /** The public value is `at / scale`: decimals are kept whole, so that bounds are compared exactly. */
  readonly scale: 1 | 10 | 100;
  /** Whether it changes with the days. */
  readonly live: boolean;
  /** At an instant, which is a midnight. */
  at(person: number, asOf: number): number;
}

export const traitNames = [
  // Sizes and rates
  'followers',
  'engagement',
  'relevance',
  'frequency',
  'posts',
  'lastPost',
  'likes',
  'comments',
  'views',
  'shares',
  'following',
  'incomeMin',
  'incomeMax',
  'reelsPercent',
  'videoPercent',
  'reelViews',
  'downloads',
  'shortsPercent',
  'viewsLong',
  'viewsShorts',
  'medianViewsLong',
  'longDuration',
  'streamViews',
  'streamDuration',
  'lastLong',
  'lastShort',
  'lastStream',
  'subscribers',
  'hoursStreamed',
  'hoursLately',
  'streamsLately',
  'maximumViews',
  'viewsLately',
  'price',
  'photos',
  'videos',
  'allLikes',
  'lastActive',
  // Yes or no
  'verified',
  'private',
  'linkInBio',
  'brandDeals',
  'affiliate',
  'streaming',
  'merch',
  'hasVideos',
  'hasShorts',
  'podcast',
  'courses',
  'membership',
  'communityPosts',
  'streamsLive',
  'monetizing',
  'tiktokShop',
  'partner',
  'freeAccount',
  'business',
  'roleEmail',
] as const;
export type TraitName = (typeof traitNames)[number];

export type Traits = { readonly [Name in TraitName]: Trait } & {
  readonly platform: Platform;
  readonly growth: Followers;
  readonly schedule: Schedule;
};

export const day = 86_400_000;

/** How often, and how much, by platform; of platforms that are not searched only what enrichment shows is used. */
const habits: { readonly [Name in Platform]: { readonly perWeek: number; readonly reach: number } } = {
  instagram: { perWeek: 3.2, reach: 0.25 },
  youtube: { perWeek: 1.4, reach: 0.3 },
  tiktok: { perWeek: 5, reach: 0.6 },
  twitch: { perWeek: 3, reach: 0.02 },
  twitter: { perWeek: 9, reach: 0.15 },
  onlyfans: { perWeek: 4, reach: 0.4 },
  snapchat: { perWeek: 5, reach: 0.2 },
  discord: { perWeek: 5, reach: 0.1 },
  pinterest: { perWeek: 4, reach: 0.2 },
  facebook: { perWeek: 3, reach: 0.1 },
  linkedin: { perWeek: 1.5, reach: 0.2 },
};

export function createTraits(platform: Platform, draws: Draws, people: People): Traits {
  const draw = (name: string) => draws.field(`${platform} ${name}`);
  const growth = createFollowers(platform, draws, people);
  const { perWeek, reach } = habits[platform];
  const schedule = createSchedule(platform, draws, perWeek);
  const traits = {} as Record<TraitName, Trait>; // filled below, each name once

  const live = (name: TraitName, at: Trait['at'], scale: Trait['scale'] = 1): void => {
    traits[name] = { name, scale, live: true, at };
  };
  const fixed = (name: TraitName, at: (person: number) => number, scale: Trait['scale'] = 1): void => {
    traits[name] = { name, scale, live: false, at };
  };
  const isTrue = (name: TraitName, share: number): void => {
    const drawn = draw(name);
    fixed(name, (person) => Number(drawn.of(person) < share));
  };
  /** Log-normal about a median. */
  const spread = (name: string, median: number, sigma: number, max: number) => {
    const drawn = draw(name);
    return (person: number): number => Math.min(max, median * Math.exp(sigma * normal(drawn, person)));
  };
  const followers = growth.at;
  /** A share of the followers, log-normal. */
  const shareOfFollowers = (name: TraitName, median: number, sigma: number): void => {
    const share = spread(name, median, sigma, 30);
    live(name, (person, asOf) => Math.round(followers(person, asOf) * share(person)));
  };

  live('followers', followers);
  fixed('engagement', growth.engagement, 100);
  live('relevance', (person, asOf) => Math.round((followers(person, asOf) * growth.engagement(person)) / 1e4));
  fixed('frequency', schedule.frequency, 10);
  live('posts', (person, asOf) => schedule.latest(person, asOf) + 1);
  live('lastPost', (person, asOf) => schedule.daysSince(person, asOf, undefined));
  const commentShare = draw('share of comments');
  const reactions = (person: number, asOf: number): number =>
    (followers(person, asOf) * growth.engagement(person)) / 1e4;
  const commented = (person: number): number => 0.01 + 0.07 * commentShare.of(person);
  live('likes', (person, asOf) => Math.round(reactions(person, asOf) * (1 - commented(person))));
  live('comments', (person, asOf) => Math.round(reactions(person, asOf) * commented(person)));
  shareOfFollowers('views', reach, 0.6);
  shareOfFollowers('shares', reach / 60, 0.7);
  const following = draw('following');
  fixed('following', (person) => Math.floor(40 + 900 * following.of(person)));

  const income = spread('income', 0.02, 0.6, 1);
  live('incomeMin', (person, asOf) => Math.round(followers(person, asOf) * income(person)));
  live('incomeMax', (person, asOf) => Math.round(followers(person, asOf) * income(person) * 1.5));
  const percent = draw('percent of moving pictures');
  const moving = (person: number, most: number): number =>
    Math.max(0, Math.floor(percent.of(person) ** 0.7 * (most + 15) - 14));
  fixed('videoPercent', (person) => moving(person, 100));
  fixed('reelsPercent', (person) => moving(person, 90));
  fixed('hasVideos', (person) => Number(moving(person, 100) > 0));
  shareOfFollowers('reelViews', 0.4, 0.7);
  shareOfFollowers('downloads', 0.002, 0.8);
  fixed('shortsPercent', schedule.shortsPercent);
  fixed('hasShorts', (person) => Number(schedule.shortsPercent(person) > 0));
  shareOfFollowers('viewsLong', 0.3, 0.6);
  shareOfFollowers('viewsShorts', 0.5, 0.8);
  live('medianViewsLong', (person, asOf) => Math.round(traits.viewsLong.at(person, asOf) * 0.8));
  const duration = spread('duration', 720, 0.6, 20_000);
  fixed('longDuration', (person) => Math.round(Math.max(120, duration(person))));
  shareOfFollowers('streamViews', 0.05, 0.7);
  const streamMinutes = spread('minutes of a stream', 130, 0.5, 720);
  fixed('streamDuration', (person) => Math.round(streamMinutes(person) * 60));
  live('lastLong', (person, asOf) => schedule.daysSince(person, asOf, 'video'));
  live('lastShort', (person, asOf) => schedule.daysSince(person, asOf, 'short'));
  live('lastStream', (person, asOf) => schedule.daysSince(person, asOf, 'stream'));

  shareOfFollowers('subscribers', 0.012, 0.8);
  const hours = (person: number, streams: number): number => Math.round((streams * streamMinutes(person)) / 6);
  live('hoursStreamed', (person, asOf) => hours(person, schedule.latest(person, asOf) + 1), 10);
  const lately = (person: number, asOf: number): number =>
    schedule.latest(person, asOf) - schedule.latest(person, asOf - 30 * day);
  live('streamsLately', lately);
  live('hoursLately', (person, asOf) => hours(person, lately(person, asOf)), 10);
  live('viewsLately', (person, asOf) => (lately(person, asOf) > 0 ? traits.views.at(person, asOf) : 0));
  shareOfFollowers('maximumViews', 0.2, 0.7);

  const price = draw('price');
  fixed('price', (person) => (price.of(person) < 0.25 ? 0 : Math.round(3 + 25 * price.of(person)) * 100 - 1), 100);
  fixed('freeAccount', (person) => Number(price.of(person) < 0.25));
  const photos = draw('share of photos');
  const photosOf = (person: number, asOf: number): number =>
    Math.round((schedule.latest(person, asOf) + 1) * (0.4 + 0.5 * photos.of(person)));
  live('photos', photosOf);
  live('videos', (person, asOf) => schedule.latest(person, asOf) + 1 - photosOf(person, asOf));
  live('allLikes', (person, asOf) =>
    Math.min(2e9, Math.round((traits.likes.at(person, asOf) * (schedule.latest(person, asOf) + 1)) / 2)),
  );
  const active = draw('active');
  live('lastActive', (person, asOf) =>
    Math.min(schedule.daysSince(person, asOf, undefined), Math.floor(400 * active.of(person) ** 4)),
  );

  isTrue('verified', 0.13);
  const isPrivate = draw('private');
  fixed('private', (person) => Number(person >= fixedPeople.length && isPrivate.of(person) < 0.03));
  isTrue('linkInBio', 0.62);
  isTrue('affiliate', 0.2);
  isTrue('streaming', 0.12);
  isTrue('merch', 0.11);
  isTrue('podcast', 0.08);
  isTrue('courses', 0.06);
  isTrue('membership', 0.12);
  isTrue('communityPosts', 0.4);
  fixed('streamsLive', (person) => Number(schedule.streams(person)));
  isTrue('monetizing', 0.55);
  isTrue('tiktokShop', 0.14);
  isTrue('partner', 0.22);
  fixed('brandDeals', (person) => Number(people.brands(person).length > 0));
  fixed('business', (person) => Number(people.isBusiness(person)));
  fixed('roleEmail', (person) => Number(people.emailType(person) === 'role_based_email'));
  return { ...traits, platform, growth, schedule };
}
