import { type Call, type CallOptions, toCall } from '@creatorkit/runtime';
import type { ArticleScheduled, ArticleScheduleInput } from './generated/models.ts';
import { scheduleArticle } from './generated/operations.ts';
import { TenantArticles as GeneratedArticles, TenantResources } from './generated/resources.ts';
import { type PublishTime, readPublishTime } from './schedule/publish-time.ts';

/**
 * One tenant: its articles, team, comments, links. The tenant is filled into every path and header, so no call of it can
 * reach another one. `backsuit.tenant(id)` makes it, and sends nothing.
 */
export class Tenant extends TenantResources {
  /** Articles: writing, generating, finding, scheduling, publishing. */
  override get articles(): TenantArticles {
    return new TenantArticles(this.core);
  }
}

/** `backsuit.tenant(id).articles` */
export class TenantArticles extends GeneratedArticles {
  /**
   * Has an article published at an instant, or when the clock on the wall of some place says so. What is sent is always
   * the instant, with the zone in which people read it. Scheduling again replaces the time.
   *
   * @throws TypeError for what is no instant and no local time, or says it twice.
   * @throws RangeError for an unknown time zone, and for a local time that does not exist, or exists twice, on the day the
   * clocks change there; the message says which instants could be meant. Nothing is sent then.
   * @see `POST /api/v1/tenants/{tenant_id}/articles/{article_id}/schedule` (seed: Schedule article for publishing)
   * @example
   * ```ts
   * const blog = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * await blog.articles.schedule(1, { local: '2026-06-01T09:00', timeZone: 'America/New_York' });
   * await blog.articles.schedule(1, { at: '2026-06-01T13:00:00Z' });
   * ```
   */
  override schedule(
    articleId: number,
    time: PublishTime | ArticleScheduleInput,
    options?: CallOptions,
  ): Call<ArticleScheduled> {
    return toCall(this.#schedule(articleId, time, options));
  }

  async #schedule(articleId: number, time: PublishTime | ArticleScheduleInput, options?: CallOptions) {
    const { data, info } = await this.core.settle(scheduleArticle, [articleId], await readPublishTime(time), options);
    return { data: data as ArticleScheduled, info }; // by the document
  }
}
