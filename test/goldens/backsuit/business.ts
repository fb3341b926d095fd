import type { Golden } from '../golden.ts';
import { inBlog, v1 } from './ask.ts';

export const business: readonly Golden[] = [
  {
    section: 'List available subscription plans',
    request: { method: 'GET', path: `${v1}/subscriptions/plans` },
    answer: { status: 200, body: { plans: [{ id: 'pro', name: 'Pro', price: 29, features: [] }] } },
  },
  {
    section: 'Create / upgrade subscription',
    request: {
      method: 'POST',
      path: `${v1}/subscriptions`,
      user: 'tenantAdmin',
      body: { plan_id: 'pro', payment_method_id: 'pm_xxx' },
    },
    answer: { status: 201, body: { subscription: { plan: 'pro', pricing: { amount: 29 } } } },
  },
  {
    section: 'Create an affiliate link',
    request: {
      method: 'POST',
      path: `${inBlog}/affiliate-links`,
      user: 'editor',
      body: { name: 'Amazon Affiliate', original_url: 'https://amazon.com/product/123', slug: 'amz-product-2' },
    },
    answer: { status: 201 },
  },
  {
    section: 'Affiliate redirect — tracks click and redirects',
    request: { method: 'GET', path: '/r/amz-product' },
    answer: { status: 302, location: 'https://amazon.com/product/123' },
  },
  {
    section: 'Update user platform role',
    request: {
      method: 'PATCH',
      path: `${v1}/admin/users/2/role`,
      user: 'platformAdmin',
      body: { is_platform_admin: true },
    },
    answer: { status: 200 },
  },
  {
    section: 'Get audit logs',
    request: { method: 'GET', path: `${v1}/admin/audit-logs`, user: 'platformAdmin' },
    answer: {
      status: 200,
      body: { logs: [{ id: 1, action: 'user.login', user_id: 1, ip: '127.0.0.1', created_at: '...' }] },
    },
  },
  {
    section: 'Server health check',
    request: { method: 'GET', path: '/health' },
    answer: { status: 200, body: { status: 'healthy', version: '1.0.0', db: 'connected' } },
  },
];
