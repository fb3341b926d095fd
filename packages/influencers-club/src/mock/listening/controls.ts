import { type ControlActions, ControlError, type World } from '@creatorkit/mock';
import * as z from 'zod/mini';
import type { Post } from '../creators/index.ts';
import type { InfluencersClubState } from '../world.ts';
import type { Happening } from './happening.ts';
import { tellHistory } from './history.ts';
import { recordEvent } from './record-event.ts';
import type { CreatorRow, SubscriptionRow } from './rows.ts';

const whose = { subscription_id: z.int(), handle: z.optional(z.string()) };
const followers = z.int().check(z.minimum(0));

const detection = z.discriminatedUnion('event_type', [
  z.object({
    ...whose,
    event_type: z.literal('new_post'),
    content_type: z.optional(z.enum(['post', 'reel', 'story', 'video', 'short'])),
    caption: z.optional(z.string()),
  }),
  z.object({
    ...whose,
    event_type: z.literal('bio_change'),
    old_bio: z.optional(z.nullable(z.string())),
    new_bio: z.nullable(z.string()),
  }),
  z.object({
    ...whose,
    event_type: z.literal('follower_threshold'),
    threshold: followers,
    direction: z.optional(z.enum(['up', 'down'])),
    previous_followers: z.optional(followers),
    current_followers: z.optional(followers),
  }),
]);

/** What is to be detected: `handle` is one of the creators of the subscription, the first of them if it is left out. */
export type DetectInput = z.infer<typeof detection>;

/** What a test may do to social listening beside the API. */
export const listeningControls = {
  /**
   * Brings about an event now, whatever the filters, and sends it at once. Bios and followers that are made up here are
   * the event's alone; a post is in the feed of its campaign, and brings what posts of its creator bring.
   */
  'listening/detect': {
    input: detection,
    run(input: DetectInput, world: World, state: InfluencersClubState) {
      tellHistory(world, state);
      const refuse = (reason: string) => new ControlError('refused', `Cannot detect a ${input.event_type}: ${reason}`);
      const { subscription_id: id } = input;
      const subscription = state.subscriptions.get(id);
      if (!subscription) throw refuse(`there is no subscription ${id}`);
      const { status, event_types } = subscription;
      if (status !== 'active') throw refuse(`subscription ${id} is ${status}`);
      if (!event_types.includes(input.event_type)) throw refuse(`subscription ${id} is not told of such`);
      const creator = watchedCreator(state, subscription, input.handle);
      if (!creator) throw refuse(`subscription ${id} does not watch ${input.handle ?? 'anybody'}`);
      const at = world.now();
      const happening = happeningOf(world, state, creator, input);
      const event = recordEvent(world, state, {
        subscription,
        at,
        creator_id: creator.id,
        happening,
        firstAttemptAt: at,
      });
      return { event_id: event.id };
    },
  },
} satisfies ControlActions<InfluencersClubState>;

function watchedCreator(
  { links, monitored }: InfluencersClubState,
  { id }: SubscriptionRow,
  handle: string | undefined,
): CreatorRow | undefined {
  const wanted = handle?.replace(/^@/, '').toLowerCase();
  return links
    .find('subscription', id)
    .flatMap(({ creator_id }) => monitored.get(creator_id) ?? [])
    .find((creator) => wanted === undefined || creator.handle.toLowerCase() === wanted);
}

function happeningOf(world: World, state: InfluencersClubState, creator: CreatorRow, input: DetectInput): Happening {
  const account = { platform: creator.platform, person: creator.person };
  switch (input.event_type) {
    case 'new_post':
      return { event_type: 'new_post', post: madeUpPost(world, state, creator, input) };
    case 'bio_change': {
      const { event_type, new_bio, old_bio = state.creators.bioAt(account, world.now()) } = input;
      return { event_type, old_bio, new_bio };
    }
    case 'follower_threshold': {
      const { event_type, threshold, direction = 'up' } = input;
      const [below, above] = [Math.max(0, threshold - 1), threshold];
      const { previous_followers = direction === 'up' ? below : above } = input;
      const { current_followers = direction === 'up' ? above : below } = input;
      return { event_type, threshold, direction, previous_followers, current_followers };
    }
  }
}

/** Posts that are made up have numbers that no account reaches by itself. */
const firstMadeUp = 100_000;

function madeUpPost(
  world: World,
  { creators }: InfluencersClubState,
  { platform, person }: CreatorRow,
  input: DetectInput & { readonly event_type: 'new_post' },
): Post {
  const now = world.now();
  const number = world.nextId('made-up post');
  const account = { platform, person };
  const usual = { instagram: 'post', tiktok: 'video', youtube: 'video' } as const;
  const { content_type: type = usual[platform], caption = 'A post that a test has made up' } = input;
  const id = `9${String(number).padStart(18, '0')}`;
  return {
    account,
    index: firstMadeUp + number,
    id,
    url: `${creators.social(account, now).url.replace(/\/$/, '')}/posts/${id}`,
    publishedAt: now,
    type,
    caption,
    hashtags: wordsAfter('#', caption),
    mentions: wordsAfter('@', caption),
    sponsor: null,
    isVideo: type !== 'post',
    isCarousel: false,
    durationSeconds: type === 'post' ? 0 : 30,
  };
}

const wordsAfter = (sign: string, text: string): string[] =>
  Array.from(text.matchAll(new RegExp(`${sign}([\\p{L}\\p{N}_.]+)`, 'gu')), ([, word = '']) => word.replace(/\.$/, ''));
