import { audit } from '../audit.ts';
import type { BackSuitContext } from '../world.ts';
import type { AuditAction } from './rows.ts';

/** docs: what administrators do is logged, also that they look at something (fact sheet §7); inferred: the names but for the first */
export function auditView(
  context: BackSuitContext,
  action: Extract<AuditAction, `${string}.view`>,
  details: { readonly [name: string]: unknown } = {},
): void {
  audit(context, action, { resource_type: 'system', details });
}
