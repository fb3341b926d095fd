import type { World } from '@creatorkit/mock';
import type { Space } from '../space.ts';
import type { ArticleRow, SocialAccountRow, SocialPostRow } from './rows.ts';

interface Telling {
  readonly article: ArticleRow;
  readonly account: SocialAccountRow;
  readonly text: string;
  readonly generated: boolean;
  /** Now. */
  readonly at: number;
  /** When it is to be sent. @defaultValue at once */
  readonly scheduledFor?: number | undefined;
}

/** docs: each post is recorded (fact sheet §6, operation 40) */
export function tellOf(world: World, space: Space, telling: Telling): SocialPostRow {
  const { article, account, text, generated, at, scheduledFor = null } = telling;
  const post = space.socialPosts.insert({
    id: world.nextId('social post'),
    account_id: account.id,
    article_id: article.id,
    platform: account.platform,
    text,
    generated,
    status: 'scheduled',
    error: null,
    scheduled_for: scheduledFor,
    posted_at: null,
    created_at: at,
  });
  return scheduledFor === null ? send(space, post, at) : post;
}

/** Sends what is due; inferred: what makes it fail, and the texts */
export function send(space: Space, { id, account_id, article_id }: SocialPostRow, at: number): SocialPostRow {
  const account = space.socialAccounts.get(account_id);
  const expiresAt = account?.token_expires_at ?? Number.POSITIVE_INFINITY;
  const error = !account?.is_active
    ? 'The account is not connected'
    : expiresAt <= at
      ? 'The connection of the account has expired'
      : space.articles.get(article_id)?.status === 'published'
        ? null
        : 'The article is not published';
  return space.socialPosts.update(
    id,
    error === null ? { status: 'success', posted_at: at } : { status: 'failed', error },
  );
}
