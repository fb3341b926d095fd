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

/** How often an endpoint gave an answer on a day. */
export interface RequestRow {
  /** All that is told apart. */
  readonly id: string;
  /** The first instant of the day, in UTC. */
  readonly day: number;
  readonly method: string;
  /** Its path as the document has it. */
  readonly endpoint: string;
  readonly status: number;
  readonly took_ms: number;
  readonly count: number;
}

export interface AdminState {
  readonly audit: Collection<AuditRow, number, 'user' | 'action' | 'resource'>;
  readonly requests: Collection<RequestRow, string>;
}

export const createAdminRows = (world: World): AdminState => ({
  audit: world.collection('audit', {
    id: (row: AuditRow) => row.id,
    indexes: {
      user: (row) => row.user_id ?? undefined,
      action: (row) => row.action,
      resource: (row) => row.resource_type,
    },
  }),
  requests: world.collection('requests', { id: (row: RequestRow) => row.id }),
});
