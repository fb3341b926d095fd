import type { Handlers } from '../../generated/handlers.ts';
import type { AuditLog } from '../../generated/models.ts';
import { timestamp } from '../timestamp.ts';
import type { BackSuitContext, BackSuitState } from '../world.ts';
import { auditView } from './audit-view.ts';
import { listPage } from './list-page.ts';
import type { AuditRow } from './rows.ts';

export const auditLogs = {
  // seed: Get audit logs; docs: query and pages; inferred: newest first (fact sheet §7, operation 56)
  listAuditLogs({ query }, context) {
    const { page, per_page = 50 } = query;
    const { rows, paging } = listPage(entriesOf(context.state, query).reverse(), { page, per_page });
    auditView(context, 'audit_logs.view');
    return { status: 200, body: { logs: rows.map(showEntry), ...paging } };
  },
} satisfies Pick<Handlers<BackSuitContext>, 'listAuditLogs'>;

type Query = Parameters<Handlers<BackSuitContext>['listAuditLogs']>[0]['query'];

/** What the filters leave, oldest first. inferred: who did it goes by either name (fact sheet §7, operation 56) */
function entriesOf({ audit }: BackSuitState, { user_id, admin_user_id, action, resource_type }: Query): AuditRow[] {
  const user = user_id ?? admin_user_id;
  const narrowed =
    user !== undefined
      ? audit.find('user', user)
      : action !== undefined
        ? audit.find('action', action)
        : resource_type !== undefined
          ? audit.find('resource', resource_type)
          : [...audit.values()];
  return narrowed.filter(
    (row) =>
      (admin_user_id === undefined || row.user_id === admin_user_id) &&
      (action === undefined || row.action === action) &&
      (resource_type === undefined || row.resource_type === resource_type),
  );
}

/** seed: the first five fields; docs: the others (fact sheet §2.13); inferred: the tenant is among the details */
function showEntry(row: AuditRow): AuditLog {
  const { id, action, user_id, user_email, ip, tenant_id, resource_type, resource_id, details } = row;
  return {
    id,
    action,
    user_id,
    ip,
    created_at: timestamp(row.created_at),
    resource_type,
    resource_id,
    details: { ...(tenant_id === null ? {} : { tenant_id }), ...details },
    ...(user_email === null ? {} : { admin_email: user_email }),
  };
}
