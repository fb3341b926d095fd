import { type ControlActions, ControlError, type World } from '@creatorkit/mock';
import * as z from 'zod/mini';
import type { BackSuitState } from '../world.ts';
import { emailKey } from './rows.ts';

export interface Named {
  readonly email: string;
  /** Of a user who belongs to that tenant alone. @defaultValue one of the platform */
  readonly tenant_id?: string | undefined;
}

const named = z.object({ email: z.string(), tenant_id: z.optional(z.string()) });

/** What a test may do to users beside the API. docs: administrators deactivate and activate them (fact sheet §9) */
export const accountControls = {
  /** From now on the user cannot sign in, and what they have signed in with is refused. */
  'users/deactivate': {
    input: named,
    run: (user: Named, _world: World, state: BackSuitState) => setActive(state, user, false),
  },
  /** The user can sign in again; sessions and keys from before are good again. */
  'users/activate': {
    input: named,
    run: (user: Named, _world: World, state: BackSuitState) => setActive(state, user, true),
  },
} satisfies ControlActions<BackSuitState>;

function setActive({ users }: BackSuitState, { email, tenant_id }: Named, is_active: boolean) {
  const user = users.first('email', emailKey(tenant_id?.toLowerCase() ?? null, email));
  if (!user) {
    const where = tenant_id === undefined ? 'on the platform' : `in the tenant ${tenant_id}`;
    const what = is_active ? 'activate' : 'deactivate';
    throw new ControlError('refused', `Cannot ${what} ${email}: there is no such user ${where}`);
  }
  users.update(user.id, { is_active });
  return { id: user.id, email: user.email, is_active };
}
