import type { TenantFigures, TenantHealth } from '../../../generated/models.ts';
import { timestamp } from '../../timestamp.ts';
import type { TenantRow } from '../../workspace/rows.ts';
import type { BackSuitState } from '../../world.ts';
import { countUsers } from '../count-users.ts';
import { average, rounded } from './percent.ts';
import { isIn, type Period } from './period.ts';

/** docs: the fields (fact sheet §7, operation 49); inferred: of tenants that are suspended there is nothing to say */
export function tenantFigures(state: BackSuitState, period: Period): TenantFigures {
  const tenants = state.tenants.find('active', true).map((tenant) => healthOf(state, tenant, period));
  return {
    total_active_tenants: tenants.length,
    avg_health_score: average(tenants.map(({ health_score }) => health_score)),
    tenants,
  };
}

function healthOf(state: BackSuitState, { id, name, created_at }: TenantRow, period: Period): TenantHealth {
  const articles = state.articles.find('tenant', id);
  const posts = state.socialPosts.find('tenant', id);
  const counts = {
    users: countUsers(state, id),
    total_articles: articles.length,
    recent_articles: articles.filter((article) => isIn(period, article.created_at)).length,
    published_articles: articles.filter(({ status }) => status === 'published').length,
    social_posts_in_period: posts.filter((post) => isIn(period, post.created_at)).length,
  };
  return {
    id,
    name,
    health_score: scoreOf(counts),
    ...counts,
    total_views: articles.reduce((sum, { view_count }) => sum + view_count, 0),
    created_at: timestamp(created_at),
  };
}

/** docs: the points (fact sheet §7, operation 49); inferred: how many give all of them; fewer give their share */
const scoring = {
  users: { points: 25, full: 5 },
  total_articles: { points: 20, full: 20 },
  recent_articles: { points: 25, full: 10 },
  published_articles: { points: 15, full: 10 },
  social_posts_in_period: { points: 15, full: 10 },
} as const;

type Counts = { readonly [Name in keyof typeof scoring]: number };

function scoreOf(counts: Counts): number {
  const names = Object.keys(scoring) as (keyof Counts)[]; // its own keys
  return rounded(
    names.reduce((sum, name) => sum + scoring[name].points * Math.min(1, counts[name] / scoring[name].full), 0),
  );
}
