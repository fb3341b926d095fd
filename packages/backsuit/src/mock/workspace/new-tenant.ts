import type { TenantRow } from './rows.ts';

/** docs: what a tenant has from its beginning (fact sheet §2.3) */
export const newTenant = (
  created_at: number,
): Omit<TenantRow, 'id' | 'name' | 'slug' | 'domain' | 'description' | 'api_key_prefix'> => ({
  allowed_domains: [],
  is_active: true,
  is_verified: false,
  settings: {},
  branding: {},
  webhook_url: null,
  billing_email: null,
  monthly_article_limit: null,
  suspended_at: null,
  created_at,
  updated_at: created_at,
});
