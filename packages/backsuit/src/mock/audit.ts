import type { World } from '@creatorkit/mock';
import type { AuditAction, AuditRow } from './admin/rows.ts';
import type { BackSuitContext, BackSuitState } from './world.ts';

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
  record(world, state, action, about, { actor, ip: exchange.clientAddress, at: now });
}

/** What the clock has brought about: nobody did it, from nowhere. */
export function auditClock(
  world: World,
  state: BackSuitState,
  action: AuditAction,
  about: Omit<Audited, 'by'>,
  at: number,
): void {
  record(world, state, action, about, { actor: undefined, ip: null, at });
}

interface Occasion {
  readonly actor: { readonly id: number; readonly email: string } | undefined;
  readonly ip: string | null;
  readonly at: number;
}

function record(
  world: World,
  { audit: log }: BackSuitState,
  action: AuditAction,
  { tenant_id, resource_type, resource_id, details }: Audited,
  { actor, ip, at }: Occasion,
): void {
  log.insert({
    id: world.nextId('audit'),
    action,
    user_id: actor?.id ?? null,
    user_email: actor?.email ?? null,
    ip,
    tenant_id: tenant_id ?? null,
    resource_type,
    resource_id: resource_id == null ? null : String(resource_id),
    details: details ?? {},
    created_at: at,
  });
}
