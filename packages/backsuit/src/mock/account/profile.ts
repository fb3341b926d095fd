import type { Reply, RequestIssue } from '@creatorkit/mock';
import type { Handlers } from '../../generated/handlers.ts';
import { badRequest } from '../errors.ts';
import { type BackSuitContext, callerOf, userOf } from '../world.ts';
import { passwordDigest, usernameKey } from './rows.ts';
import { endOtherSessions } from './session.ts';
import { auditUser } from './sessions.ts';
import { showUser } from './show-user.ts';

const nothingToChange = () => badRequest('No valid fields to update');

export const profile = {
  // seed: Get current authenticated user
  getCurrentUser: (_request, context) => ({ status: 200, body: { user: showUser(context, userOf(context)) } }),

  // seed: Update user profile; docs: the 400s and their texts (fact sheet §4)
  updateProfile({ body }, context) {
    const { users } = context.state;
    const { id, tenant_id } = userOf(context);
    const { full_name, username, profile_image } = body;
    const change = {
      ...(full_name === undefined ? {} : { full_name }),
      ...(username === undefined ? {} : { username }),
      ...(profile_image === undefined ? {} : { profile_image }),
    };
    if (Object.keys(change).length === 0) return nothingToChange();
    if (username !== undefined) {
      const holder = users.first('username', usernameKey(tenant_id, username));
      if (holder && holder.id !== id) return badRequest('Username already taken');
    }
    const user = users.update(id, change);
    return { status: 200, body: { message: 'Profile updated successfully', user: showUser(context, user) } };
  },

  // seed: Change user password; inferred: the 400s and their texts (fact sheet §4)
  changePassword({ body }, context) {
    const { state, world } = context;
    const { user, session } = callerOf(context);
    if (user.password_digest === null) return badRequest('This account has no password');
    if (user.password_digest !== passwordDigest(world, user.id, body.current_password)) {
      return badRequest('Current password is incorrect');
    }
    state.users.update(user.id, { password_digest: passwordDigest(world, user.id, body.new_password) });
    endOtherSessions(state, user.id, session);
    auditUser(context, 'user.change_password', user);
    return { status: 200, body: { message: 'Password changed successfully' } };
  },
} satisfies Pick<Handlers<BackSuitContext>, 'getCurrentUser' | 'updateProfile' | 'changePassword'>;

/** docs: what is wrong with a profile, in its own words (fact sheet §4) */
export function refuseProfile([issue]: readonly RequestIssue[]): Reply | undefined {
  if (issue?.in !== 'body' || issue.code === 'null') return undefined;
  if (issue.path[0] === 'profile_image') return badRequest('profile_image must be a valid URL');
  return issue.path.length === 0 && issue.code === 'too_small' ? nothingToChange() : undefined;
}
