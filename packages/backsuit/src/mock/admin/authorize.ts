import type { Reply } from '@creatorkit/mock';
import { forbidden } from '../errors.ts';
import type { BackSuitContext } from '../world.ts';

/** What is below it is for administrators of the platform. */
const administration = '/api/v1/admin/';

/**
 * seed: is_platform_admin, and no role of a tenant; docs: the text (fact sheet §1.5); inferred: as the account has it at the
 * time of the call, whatever it was when the token was issued (fact sheet §7, operation 55)
 */
export function authorize({ operation, principal }: BackSuitContext): Reply | undefined {
  if (!operation?.path.startsWith(administration) || principal?.user.is_platform_admin) return undefined;
  return forbidden('Admin privileges required');
}
