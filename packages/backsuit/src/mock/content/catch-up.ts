import type { World } from '@creatorkit/mock';
import { auditClock } from '../audit.ts';
import { openSpace, type Space } from '../space.ts';
import type { BackSuitState } from '../world.ts';
import { publish } from './publish.ts';
import type { ArticleRow, SocialPostRow } from './rows.ts';
import { send } from './social-posts.ts';

/**
 * Publishes the articles and sends the posts that are due by an instant, each at its own, in the order of time: an article
 * before the posts of the same instant. Says when the next one is due.
 */
export function settleContent(world: World, state: BackSuitState, until = world.now()): number | undefined {
  const { articles, socialPosts } = state;
  const waiting = [
    ...articles.find('status', 'scheduled').map((article) => ({ at: article.scheduled_at ?? 0, article })),
    ...socialPosts.find('scheduled', true).map((post) => ({ at: post.scheduled_for ?? 0, post })),
  ];
  const due = waiting.filter(({ at }) => at <= until);
  // A stable sort: articles stay first, and each in their order.
  for (const event of due.sort((one, other) => one.at - other.at)) {
    if ('article' in event) publishDue(world, state, event.article, event.at);
    else sendDue(state, event.post, event.at);
  }
  const next = waiting.reduce((first, { at }) => (at > until ? Math.min(first, at) : first), Number.POSITIVE_INFINITY);
  return next === Number.POSITIVE_INFINITY ? undefined : next;
}

// docs: articles are published on the clock; inferred: nobody did it, so the log names nobody
function publishDue(world: World, state: BackSuitState, article: ArticleRow, at: number): void {
  const space = spaceOfRow(state, article);
  publish(world, space, article, at);
  space.articles.update(article.id, { updated_at: at });
  auditClock(
    world,
    state,
    'article.publish',
    { tenant_id: space.tenant.id, resource_type: 'article', resource_id: article.id },
    at,
  );
}

const sendDue = (state: BackSuitState, post: SocialPostRow, at: number): SocialPostRow =>
  send(spaceOfRow(state, post), post, at);

function spaceOfRow(state: BackSuitState, { id, tenant_id }: ArticleRow | SocialPostRow): Space {
  const tenant = state.tenants.get(tenant_id);
  if (!tenant) throw new TypeError(`Cannot bring about what is due for row ${id}: there is no tenant ${tenant_id}`);
  return openSpace(state, tenant);
}
