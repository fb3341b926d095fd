import type { Space } from '../space.ts';
import type { ArticleRow, SocialAccountRow } from './rows.ts';

/** What a post may have there, in characters. */
const longest = { twitter: 280, linkedin: 3000, facebook: 5000, facebook_page: 5000, instagram: 2200 } as const;

/** inferred: articles stand under the domain of their tenant, by their slugs */
const addressOf = ({ tenant }: Space, { slug }: ArticleRow): string =>
  `https://${tenant.domain ?? `${tenant.slug}.backsuit.example`}/${slug}`;

/** docs: a text with hashtags and a link (fact sheet §6, operation 40); inferred: its words */
export function postText(space: Space, article: ArticleRow, { platform, default_hashtags }: SocialAccountRow): string {
  const { title, excerpt, tags } = article;
  const hashtags = [...new Set([...default_hashtags, ...tags].map(hashtag))].filter((tag) => tag !== '#').slice(0, 5);
  const ending = [addressOf(space, article), hashtags.join(' ')].filter(Boolean).join('\n');
  const room = longest[platform] - ending.length - 2;
  return `${shortened(excerpt ? `${title}: ${excerpt}` : title, room)}\n\n${ending}`;
}

/** At most so many characters, whole words where that is more than half of them. */
export function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, Math.max(0, room - 1));
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > cut.length / 2 ? space : cut.length).trimEnd()}…`;
}

const hashtag = (text: string): string => `#${text.replace(/[^\p{L}\p{N}_]/gu, '')}`;
