import type { Collection, World } from '@creatorkit/mock';

/** seed: `user.login`; docs: those of administrators (fact sheet §2.13); inferred: the others */
export type AuditAction =
  | 'user.login'
  | 'user.register'
  | 'user.change_password'
  | 'dashboard.view'
  | 'insights.view'
  | 'analytics.view'
  | 'users.view'
  | 'tenants.view'
  | 'audit_logs.view'
  | 'tenant.suspend'
  | 'tenant.activate'
  | 'tenant.create'
  | 'tenant.update'
  | 'tenant.delete'
  | 'admin.grant'
  | 'admin.revoke'
  | 'api_key.create'
  | 'api_key.delete'
  | 'invitation.create'
  | 'invitation.accept'
  | 'member.update'
  | 'member.remove'
  | 'article.create'
  | 'article.generate'
  | 'article.update'
  | 'article.delete'
  | 'article.schedule'
  | 'article.unschedule'
  | 'article.publish'
  | 'article.publish_social';

export interface AuditRow {
  readonly id: number;
  readonly action: AuditAction;
  /** Who did it. */
  readonly user_id: number | null;
  readonly user_email: string | null;
  /** From where; null for what the clock brings about. */
  readonly ip: string | null;
  readonly tenant_id: string | null;
  readonly resource_type: 'tenant' | 'user' | 'system' | 'article' | 'invitation' | 'api_key';
  readonly resource_id: string | null;
  readonly details: { readonly [name: string]: unknown };
  readonly created_at: number;
}

export interface AdminState {
  readonly audit: Collection<AuditRow>;
}

export const createAdminRows = (world: World): AdminState => ({
  audit: world.collection('audit', { id: (row: AuditRow) => row.id }),
});
