import type { World } from '@creatorkit/mock';
import type { Space } from '../space.ts';
import { postText } from './post-text.ts';
import type { ArticleRow } from './rows.ts';
import { tellOf } from './social-posts.ts';

/**
 * Publishes an article at an instant, with what belongs to it. docs: generated articles go to the accounts that post by
 * themselves (fact sheet §5, operation 19); inferred: when they are published, since a draft can be read by nobody, and
 * once.
 */
export function publish(world: World, space: Space, { id }: ArticleRow, at: number): ArticleRow {
  const article = space.articles.update(id, {
    status: 'published',
    published_at: at,
    scheduled_at: null,
    timezone: null,
  });
  if (article.generated && space.socialPosts.find('article', id).length === 0) {
    for (const account of space.socialAccounts.list()) {
      if (!account.is_active || !account.auto_post_enabled) continue;
      tellOf(world, space, { article, account, text: postText(space, article, account), generated: true, at });
    }
  }
  return article;
}
