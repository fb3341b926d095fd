import type { operations } from '../../../src/generated/operations.ts';
import { blog, type Calls, call, tooMany } from './calls.ts';

export type AdminId = Extract<
  keyof typeof operations,
  `admin${string}` | 'listAuditLogs' | `getAdmin${string}` | `get${string}Analytics`
>;

const nobody = '00000000-0000-4000-8000-000000000000';
const ask = (path: string, body?: unknown) => call(`/admin${path}`, body, 'platformAdmin');

const ofDays = (path: string): Calls => ({
  good: ask(path),
  others: { 400: ask(`${path}?days=many`), 422: ask(`${path}?days=${tooMany}`) },
});

const inPages = (path: string): Calls => ({
  good: ask(path),
  others: { 400: ask(`${path}?page=first`), 422: ask(`${path}?per_page=${tooMany}`) },
});

export const adminCalls: { readonly [Id in AdminId]: Calls } = {
  getAdminDashboard: { good: ask('/dashboard') },
  getAdminInsights: ofDays('/insights'),
  getContentAnalytics: ofDays('/analytics/content'),
  getRevenueAnalytics: ofDays('/analytics/revenue'),
  adminListTenants: inPages('/tenants'),
  adminUpdateTenant: {
    good: ask(`/tenants/${blog}`, { is_active: false }),
    others: {
      400: ask(`/tenants/${blog}`, {}),
      404: ask(`/tenants/${nobody}`, { is_active: false }),
      422: ask(`/tenants/${blog}`, { plan: 'platinum' }),
    },
  },
  adminListUsers: inPages('/users'),
  adminUpdateUserRole: {
    good: ask('/users/2/role', { is_platform_admin: true }),
    others: {
      400: ask('/users/1/role', { is_platform_admin: false }),
      404: ask('/users/999/role', { is_platform_admin: true }),
    },
  },
  listAuditLogs: inPages('/audit-logs'),
};
