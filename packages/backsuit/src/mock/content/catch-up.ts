import type { World } from '@creatorkit/mock';
import { auditClock } from '../audit.ts';
import { openSpace } from '../space.ts';
import type { TenantRow } from '../workspace/rows.ts';
import type { BackSuitState } from '../world.ts';
import { publish } from './publish.ts';
import type { ArticleRow, SocialPostRow } from './rows.ts';
import { send } from './social-posts.ts';

/** Something that the clock brings about. */
type Event = { readonly at: number; readonly tenant: TenantRow } & (
  | { readonly article: ArticleRow }
  | { readonly post: SocialPostRow }
);

/**
 * Publishes the articles and sends the posts that are due by an instant, each at its own. Says when the next one is due.
 * docs: what a suspended tenant has is blocked (fact sheet §1.2); inferred: it waits for {@link settleHeld}.
 */
export function settleContent(world: World, state: BackSuitState, until = world.now()): number | undefined {
  for (const event of dueBy(state, until)) if (event.tenant.is_active) bringAbout(world, state, event, event.at);
  const next = [state.articles.keyAfter('due', until), state.socialPosts.keyAfter('due', until)];
  const [first] = next.filter((at) => at !== undefined).sort((one, other) => one - other);
  return first;
}

/** inferred: what came due while a tenant was suspended is brought about as soon as it is active again */
export function settleHeld(world: World, state: BackSuitState, tenant: TenantRow, now: number): void {
  for (const event of dueBy(state, now)) if (event.tenant.id === tenant.id) bringAbout(world, state, event, now);
}

/** In the order of time: an article before the posts of the same instant. */
function dueBy(state: BackSuitState, until: number): Event[] {
  const articles = state.articles.upTo('due', until);
  const posts = state.socialPosts.upTo('due', until);
  if (articles.length + posts.length === 0) return [];
  return [
    ...articles.map((article) => ({ at: article.scheduled_at ?? 0, tenant: tenantOf(state, article), article })),
    ...posts.map((post) => ({ at: post.scheduled_for ?? 0, tenant: tenantOf(state, post), post })),
  ].sort((one, other) => one.at - other.at);
}

/** seed: Schedule article for publishing; inferred: the clock does it, so the log names nobody (fact sheet §8) */
function bringAbout(world: World, state: BackSuitState, event: Event, at: number): void {
  const space = openSpace(state, event.tenant);
  if ('post' in event) {
    send(space, event.post, at);
    return;
  }
  const { id } = publish(world, space, event.article, at);
  space.articles.update(id, { updated_at: at });
  const about = { tenant_id: event.tenant.id, resource_type: 'article', resource_id: id } as const;
  auditClock(world, state, 'article.publish', about, at);
}

function tenantOf({ tenants }: BackSuitState, { id, tenant_id }: ArticleRow | SocialPostRow): TenantRow {
  const tenant = tenants.get(tenant_id);
  if (!tenant) throw new TypeError(`Cannot bring about what is due for row ${id}: there is no tenant ${tenant_id}`);
  return tenant;
}
