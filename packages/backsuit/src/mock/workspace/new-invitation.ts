import type { World } from '@creatorkit/mock';
import { dayMs } from '../day.ts';
import type { InvitationRow } from './rows.ts';

/** docs: 7 days (fact sheet §2.7) */
const lifeMs = 7 * dayMs;

type Invited = Pick<InvitationRow, 'email' | 'role' | 'invited_by' | 'created_at'>;

export function newInvitation(world: World, invited: Invited): Omit<InvitationRow, 'tenant_id'> {
  const id = world.nextId('invitation');
  return {
    id,
    ...invited,
    token: newToken(world, id),
    status: 'pending',
    expires_at: invited.created_at + lifeMs,
    accepted_at: null,
  };
}

/** docs: 43 characters that a URL takes as they are, which is 32 bytes (fact sheet §2.7) */
function newToken({ random, epoch }: World, id: number): string {
  const bytes = String.fromCharCode(...random.bytes('invitation token', epoch, id, 32));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
