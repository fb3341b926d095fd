import type { Handlers } from '../../generated/handlers.ts';
import { audit } from '../audit.ts';
import { conflict, forbidden, notFound, notScheduled, unprocessable } from '../errors.ts';
import { spaceOf } from '../space.ts';
import { instant } from '../timestamp.ts';
import type { BackSuitContext } from '../world.ts';
import { mayChange } from './access.ts';

export const scheduling = {
  // seed: Schedule article for publishing; inferred: the refusals (fact sheet §5, operation 36)
  scheduleArticle({ path, body }, context) {
    const { now } = context;
    const space = spaceOf(context);
    const article = space.articles.get(path.article_id);
    if (!article) return notFound('Article');
    if (!mayChange(context, article)) return forbidden();
    if (article.status === 'published') return conflict('Article is already published');
    if (article.status === 'archived') return conflict('Article is archived');
    const { timezone = 'UTC' } = body;
    if (!isTimeZone(timezone)) return unprocessable(`Unknown timezone: ${timezone}`);
    const scheduled_at = Date.parse(body.scheduled_at);
    if (scheduled_at <= now) return unprocessable('scheduled_at must be in the future');
    // inferred: scheduling again replaces the time (fact sheet §5, operation 36)
    space.articles.update(article.id, { status: 'scheduled', scheduled_at, timezone, updated_at: now });
    audit(context, 'article.schedule', {
      tenant_id: space.tenant.id,
      resource_type: 'article',
      resource_id: article.id,
      details: { scheduled_at: instant(scheduled_at), timezone },
    });
    return { status: 200, body: { message: 'Article scheduled', scheduled_at: instant(scheduled_at) } };
  },

  // seed: Cancel scheduled publishing; inferred: a draft again, and 404 (fact sheet §5, operation 37)
  cancelArticleSchedule({ path }, context) {
    const space = spaceOf(context);
    const article = space.articles.get(path.article_id);
    if (!article) return notFound('Article');
    if (!mayChange(context, article)) return forbidden();
    if (article.status !== 'scheduled') return notScheduled();
    space.articles.update(article.id, { status: 'draft', scheduled_at: null, timezone: null, updated_at: context.now });
    audit(context, 'article.unschedule', {
      tenant_id: space.tenant.id,
      resource_type: 'article',
      resource_id: article.id,
    });
    return { status: 200, body: { message: 'Schedule cancelled' } };
  },

  // seed: List all scheduled articles; inferred: the answer, and its order (fact sheet §5, operation 38)
  listScheduledArticles(_request, context) {
    const scheduled = spaceOf(context)
      .articles.find('status', 'scheduled')
      .map(({ id, title, status, scheduled_at, timezone }) => ({ id, title, status, at: scheduled_at ?? 0, timezone }))
      .sort((one, other) => one.at - other.at || one.id - other.id)
      .map(({ id, title, status, at, timezone }) => ({
        article_id: id,
        title,
        scheduled_at: instant(at),
        timezone: timezone ?? 'UTC',
        status,
      }));
    return { status: 200, body: { scheduled, total: scheduled.length } };
  },
} satisfies Pick<Handlers<BackSuitContext>, 'scheduleArticle' | 'cancelArticleSchedule' | 'listScheduledArticles'>;

/** An IANA name; `Intl` knows bare offsets, too, which are none. */
function isTimeZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
