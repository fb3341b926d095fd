import type { AuditAction, AuditRow } from './admin/rows.ts';
import type { BackSuitContext } from './world.ts';

/** What it was about. */
export interface Audited {
  readonly tenant_id?: string | null | undefined;
  readonly resource_type: AuditRow['resource_type'];
  readonly resource_id?: string | number | null | undefined;
  readonly details?: AuditRow['details'] | undefined;
  /** Who did it, where the credential does not say so: a login. @defaultValue the caller */
  readonly by?: { readonly id: number; readonly email: string } | undefined;
}

/** seed: who did what, and from where (operation 56) */
export function audit(context: BackSuitContext, action: AuditAction, about: Audited): void {
  const { world, state, exchange, principal, now } = context;
  const actor = about.by ?? principal?.user;
  state.audit.insert({
    id: world.nextId('audit'),
    action,
    user_id: actor?.id ?? null,
    user_email: actor?.email ?? null,
    ip: exchange.clientAddress,
    tenant_id: about.tenant_id ?? null,
    resource_type: about.resource_type,
    resource_id: about.resource_id == null ? null : String(about.resource_id),
    details: about.details ?? {},
    created_at: now,
  });
}
