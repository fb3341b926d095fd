import type { SocialFigures } from '../../../generated/models.ts';
import type { BackSuitState } from '../../world.ts';
import { countBy } from './counts.ts';
import { percent } from './percent.ts';
import { isIn, type Period } from './period.ts';

/** docs: the fields (fact sheet §7, operation 49); inferred: how they are reckoned */
export function socialFigures({ socialPosts, socialAccounts }: BackSuitState, period: Period): SocialFigures {
  const all = [...socialPosts.values()];
  const posts = all.filter(({ created_at }) => isIn(period, created_at));
  const successful = posts.filter(({ status }) => status === 'success').length;
  const generated = posts.filter((post) => post.generated).length;
  const accounts = Array.from(socialAccounts.values()).filter(
    ({ is_active, token_expires_at }) => is_active && (token_expires_at === null || token_expires_at > period.now),
  );
  return {
    total_posts_in_period: posts.length,
    successful_posts: successful,
    success_rate: percent(successful, posts.length),
    status_distribution: countBy(posts, ({ status }) => status),
    platform_distribution: countBy(posts, ({ platform }) => platform),
    active_connected_accounts: accounts.length,
    ai_generated_posts: generated,
    manually_edited_posts: posts.length - generated,
    pending_scheduled_posts: all.filter(({ status }) => status === 'scheduled').length,
  };
}
