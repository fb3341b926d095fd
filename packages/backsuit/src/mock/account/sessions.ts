import type { Handlers } from '../../generated/handlers.ts';
import { audit } from '../audit.ts';
import { conflict, unauthorized } from '../errors.ts';
import type { BackSuitContext } from '../world.ts';
import { createUser } from './create-user.ts';
import { deactivated } from './deactivated.ts';
import { emailKey, passwordDigest, type UserRow, usernameKey } from './rows.ts';
import { scopeOf } from './scope.ts';
import { openSession, sessionWith, sign } from './session.ts';
import { showUser } from './show-user.ts';

export const sessions = {
  // seed: Register a new user
  async registerUser({ body }, context) {
    const { state, world } = context;
    const { email, username, password, full_name = null } = body;
    const tenant_id = scopeOf(context);
    // seed: 409; docs: unique within the scope (fact sheet §1.3); inferred: 409 for the username, too (fact sheet §10)
    if (state.users.first('email', emailKey(tenant_id, email))) return conflict('Email already registered');
    if (state.users.first('username', usernameKey(tenant_id, username))) return conflict('Username already taken');
    const user = createUser(world, state, {
      tenant_id,
      email,
      username,
      full_name,
      password,
      // seed: without a tenant an administrator, with one its user (fact sheet §10: a switch)
      is_platform_admin: tenant_id === null && state.settings.openPlatformAdmin,
      is_verified: false, // docs: those who have a password are not (fact sheet §2.1)
      oauth_provider: null,
    });
    auditUser(context, 'user.register', user);
    return { status: 201, body: await answerWith(context, user, 'User registered successfully') };
  },

  // seed: Authenticate and get tokens; docs: users of the platform without a tenant, with it those of the tenant alone
  async login({ body }, context) {
    const { state, world } = context;
    const known = state.users.first('email', emailKey(scopeOf(context), body.email));
    // inferred: an unknown email and a wrong password are told apart by nothing
    if (!known || known.password_digest !== passwordDigest(world, known.id, body.password)) {
      return unauthorized('Invalid credentials'); // docs: the text (fact sheet §1.5)
    }
    if (!known.is_active) return deactivated();
    return { status: 200, body: await answerWith(context, noteLogin(context, known), 'Login successful') };
  },

  // seed: Refresh access token; it is not rotated (fact sheet §4)
  async refreshToken({ body }, context) {
    const opened = await sessionWith(context, body.refresh_token, 'refresh');
    if (!opened) return unauthorized();
    if (!opened.user.is_active) return deactivated();
    return { status: 200, body: { access_token: await sign(context, 'access', opened), token_type: 'Bearer' } };
  },
} satisfies Pick<Handlers<BackSuitContext>, 'registerUser' | 'login' | 'refreshToken'>;

const answerWith = async (context: BackSuitContext, user: UserRow, message: string) => ({
  message,
  user: showUser(context, user),
  ...(await openSession(context, user)),
});

/** docs: last_login_at (fact sheet §4); seed: `user.login` in the audit log */
export function noteLogin(context: BackSuitContext, user: UserRow, details?: { readonly provider: string }): UserRow {
  const signedIn = context.state.users.update(user.id, { last_login_at: context.now });
  auditUser(context, 'user.login', signedIn, details);
  return signedIn;
}

export function auditUser(
  context: BackSuitContext,
  action: 'user.login' | 'user.register' | 'user.change_password',
  { id, email, tenant_id }: UserRow,
  details?: { readonly provider: string },
): void {
  audit(context, action, { tenant_id, resource_type: 'user', resource_id: id, details, by: { id, email } });
}
