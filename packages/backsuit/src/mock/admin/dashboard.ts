import type { Handlers } from '../../generated/handlers.ts';
import { timestamp } from '../timestamp.ts';
import type { BackSuitContext } from '../world.ts';
import { auditView } from './audit-view.ts';
import { activityFigures } from './figures/activity.ts';
import { contentFigures } from './figures/content.ts';
import { type Period, periodOf } from './figures/period.ts';
import { socialFigures } from './figures/social.ts';
import { monthlyRevenue, revenueFigures, subscriptionFigures } from './figures/subscriptions.ts';
import { systemFigures } from './figures/system.ts';
import { tenantFigures } from './figures/tenants.ts';

export const dashboard = {
  // seed: Admin dashboard (users, revenue, active tenants); docs: the fields (fact sheet §7, operation 48)
  getAdminDashboard(_request, context) {
    const { users, tenants, articles, categories } = context.state;
    auditView(context, 'dashboard.view');
    return {
      status: 200,
      body: {
        users: { total: users.size, active: users.count('active', true), inactive: users.count('active', false) },
        tenants: {
          total: tenants.size,
          active: tenants.count('active', true),
          suspended: tenants.count('active', false),
        },
        articles: { total: articles.size, published: articles.count('status', 'published') },
        categories: { total: categories.size },
        global_admins: users.count('platformAdmin', true),
        revenue: { estimated_mrr: monthlyRevenue(context.state), currency: 'USD' },
      },
    };
  },

  // seed: the path; docs: the groups (fact sheet §7, operation 49)
  getAdminInsights({ query }, context) {
    const { state, now } = context;
    const period = periodOf(now, query.days);
    auditView(context, 'insights.view', { days: period.days });
    return {
      status: 200,
      body: {
        ...heading(period),
        subscriptions: subscriptionFigures(state, period),
        content: contentFigures(state, period),
        social_media: socialFigures(state, period),
        user_activity: activityFigures(state, period),
        system_health: systemFigures(state, period),
        tenant_health: tenantFigures(state, period),
      },
    };
  },

  // seed: the path; docs: the fields (fact sheet §7, operation 50)
  getContentAnalytics({ query }, context) {
    const period = periodOf(context.now, query.days);
    auditView(context, 'analytics.view', { of: 'content', days: period.days });
    return { status: 200, body: { ...heading(period), content: contentFigures(context.state, period) } };
  },

  // seed: the path; docs: the fields (fact sheet §7, operation 51)
  getRevenueAnalytics({ query }, context) {
    const period = periodOf(context.now, query.days);
    auditView(context, 'analytics.view', { of: 'revenue', days: period.days });
    return { status: 200, body: { ...heading(period), revenue: revenueFigures(context.state, period) } };
  },
} satisfies Pick<
  Handlers<BackSuitContext>,
  'getAdminDashboard' | 'getAdminInsights' | 'getContentAnalytics' | 'getRevenueAnalytics'
>;

const heading = ({ days, now }: Period) => ({ period_days: days, generated_at: timestamp(now) });
