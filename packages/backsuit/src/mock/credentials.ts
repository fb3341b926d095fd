/** inferred: but for the first, which is the seed's sample of X-Tenant-ID */
export const tenantIds = {
  blog: '550e8400-e29b-41d4-a716-446655440000',
  otherPaper: '9b2d1c7e-4f3a-4c58-8e61-0a5d7c9f2b34',
} as const;

const { blog, otherPaper } = tenantIds;

/** What signs the users of the fixtures in. Members are users of the platform, so they sign in without a tenant. */
export const credentials = {
  platformAdmin: { email: 'admin@backsuit.example', password: 'platform-admin-1', tenantId: blog },
  tenantAdmin: { email: 'ada@myblog.example', password: 'tenant-admin-1', tenantId: blog },
  editor: { email: 'eli@myblog.example', password: 'editor-password-1', tenantId: blog },
  viewer: { email: 'vera@myblog.example', password: 'viewer-password-1', tenantId: blog },
  other: { email: 'olga@otherpaper.example', password: 'other-owner-1', tenantId: otherPaper },
  key: { apiKey: `pa_${'0123456789abcdef'.repeat(4)}`, tenantId: blog },
} as const;
