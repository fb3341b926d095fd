import type { ContentFigures, GenerationFigures, LinkFigures } from '../../../generated/models.ts';
import type { BackSuitState } from '../../world.ts';
import { countBy } from './counts.ts';
import { average, percent } from './percent.ts';
import { isIn, type Period } from './period.ts';

/** inferred: how long the lists of the first ones are */
const topCount = 10;

/** docs: the fields (fact sheet §7, operation 50); inferred: how they are reckoned */
export function contentFigures(state: BackSuitState, period: Period): ContentFigures {
  const articles = [...state.articles.values()];
  const byViews = articles.toSorted((one, other) => other.view_count - one.view_count || one.id - other.id);
  return {
    articles_created_in_period: articles.filter(({ created_at }) => isIn(period, created_at)).length,
    articles_published_in_period: articles.filter(({ published_at }) => isIn(period, published_at)).length,
    status_distribution: countBy(articles, ({ status }) => status),
    total_views: articles.reduce((sum, { view_count }) => sum + view_count, 0),
    featured_articles: articles.filter(({ is_featured }) => is_featured).length,
    top_articles: byViews
      .slice(0, topCount)
      .map(({ id, title, view_count, status, tenant_id }) => ({ id, title, views: view_count, status, tenant_id })),
    generation: generationFigures(state, period),
    active_scheduling_configs: state.articles.count('status', 'scheduled'), // inferred: this API has no other schedules
    affiliate_links: linkFigures(state, period),
  };
}

function generationFigures({ generations }: BackSuitState, period: Period): GenerationFigures {
  const tried = Array.from(generations.values()).filter(({ created_at }) => isIn(period, created_at));
  const times = tried.flatMap(({ took_ms }) => took_ms ?? []);
  return {
    total_attempts: tried.length,
    successful: times.length,
    failed: tried.length - times.length,
    success_rate: percent(times.length, tried.length),
    avg_generation_time_ms: average(times),
  };
}

function linkFigures({ affiliateLinks, clicks }: BackSuitState, period: Period): LinkFigures {
  const links = Array.from(affiliateLinks.values(), (link) => ({ ...link, clicks: clicks.count('link', link.id) }));
  const byClicks = links.toSorted((one, other) => other.clicks - one.clicks || one.id - other.id);
  return {
    total_links: affiliateLinks.size,
    active_links: affiliateLinks.count('status', 'active'),
    clicks_in_period: Array.from(clicks.values()).filter(({ at }) => isIn(period, at)).length,
    top_links: byClicks
      .slice(0, topCount)
      // inferred: links of this API name no program
      .map(({ id, name, slug, clicks: count }) => ({ id, product_name: name, slug, service: null, clicks: count })),
  };
}
