import type { Accounts } from '../accounts.ts';
import type { Facts } from '../facts.ts';
import type { Account, PostComment, Window } from '../types.ts';
import type { Content } from './content.ts';
import type { Post } from './types.ts';

export interface Responses {
  comments(post: Post, now: number, page: Window): { readonly total: number; readonly comments: PostComment[] };
  transcript(post: Post): string;
  audioUrl(post: Post, now: number): string;
}

const remarks = [
  'Love this',
  'So good',
  'Where is this from?',
  'Needed this today',
  'Saving for later',
  'More of this please',
  'I tried it and it works',
  'Beautiful',
  'First!',
  'Can you do a part two?',
  'This made my day',
  'What a find',
  'How long did it take you?',
  'Respect',
  'My sister has to see this',
  'Not what I expected',
  'Great light',
  'Obsessed',
] as const;
const openings = [
  'Hi everyone, and welcome back.',
  'Okay, so.',
  'Good morning.',
  'A lot of you asked for this one.',
] as const;
const closings = [
  'See you next week.',
  'Tell me what you think in the comments.',
  'Take care of yourselves.',
  'That is it for today.',
] as const;

/** Of what can be read of a post's comments; more were written. */
const mostReadable = 500;

export function createResponses(facts: Facts, accounts: Accounts, content: Content): Responses {
  const { random } = facts;
  return {
    comments(post, now, { offset, limit }) {
      const total = Math.min(mostReadable, content.metricsAt(post, now).comments);
      const shown = Math.max(0, Math.min(limit, total - offset));
      return {
        total,
        comments: Array.from({ length: shown }, (_, step) => comment(post, total - 1 - offset - step, now)),
      };
    },
    transcript(post) {
      const { bio, subniche } = facts.codes(post.account.platform);
      const { person } = post.account;
      const subject = post.caption.replace(/ \(.*$/s, '');
      const sponsor = post.mentions[0] ? `This part is paid for by ${post.mentions[0]}.` : '';
      return [
        random.pick('transcript opening', post.id, openings),
        `Today: ${subject.toLowerCase()}.`,
        `If you are new here: ${bio.texts(bio.at(person, 0))[0]?.toLowerCase()}, and a lot of ${subniche.texts(subniche.at(person, 0))[0]?.toLowerCase()}.`,
        sponsor,
        random.pick('transcript closing', post.id, closings),
      ]
        .filter((sentence) => sentence !== '')
        .join(' ');
    },
    audioUrl: (post, now) => accounts.mediaUrl(`a/${post.account.platform}/${post.id}.mp3`, now),
  };

  /** The n-th that was written; the same, whatever comes after. Commenters have names, and need not be creators. */
  function comment(post: Post, number: number, now: number): PostComment {
    const person = random.integer('commenter', post.id, number, { min: 1000, max: 2 ** 20 - 1 });
    const user: Account = { platform: post.account.platform, person };
    // Dense at first, sparser later, and never before the post nor after now.
    const age = Math.min(now - post.publishedAt, (number + 1) * 240_000);
    return {
      pk: `${post.id}${String(number).padStart(4, '0')}`.replace(/\D/g, '7'),
      text: random.pick('comment', post.id, number, remarks),
      created_at: Math.floor((post.publishedAt + age) / 1000),
      like_count: Math.floor(30 * random.number('comment likes', post.id, number) ** 4),
      user: {
        pk: accounts.userId(user),
        username: accounts.username(user),
        profile_pic_url: accounts.picture(user, now),
      },
    };
  }
}
