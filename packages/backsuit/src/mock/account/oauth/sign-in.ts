import type { Handlers } from '../../../generated/handlers.ts';
import { badRequest } from '../../errors.ts';
import type { BackSuitContext, BackSuitState } from '../../world.ts';
import { createUser } from '../create-user.ts';
import { emailKey, type OAuthFlowRow, type UserRow, usernameKey } from '../rows.ts';
import { scopeOf } from '../scope.ts';
import { openSession } from '../session.ts';
import { auditUser, noteLogin } from '../sessions.ts';
import { approve, beginFlow, consentUrl, takeFlow } from './flow.ts';
import { isEmail } from './people.ts';
import { leadBack, redirect } from './redirect.ts';

export const signIn = {
  // seed: OAuth Endpoints; docs: 302 with a state (fact sheet §4, operation 5)
  startOAuth({ path }, context) {
    const pick = context.exchange.query.get('pick');
    if (pick !== null && !isEmail(pick)) return badRequest('pick must be a valid email');
    // docs: users of the platform, or, with the header, of that tenant (fact sheet §4, §10: 17)
    const flow = beginFlow(context, path.provider, scopeOf(context));
    return redirect(pick === null ? consentUrl(context, flow) : approve(context, flow, pick));
  },

  // seed: OAuth Endpoints; docs: the errors (fact sheet §4, operation 6); inferred: what is oauth_failed
  async oauthCallback({ path: { provider }, query: { code, state, error } }, context) {
    const flow = takeFlow(context, state);
    if (error !== undefined) {
      return leadBack(context, { error: error === 'access_denied' ? error : 'oauth_failed', provider });
    }
    const isExpected = flow?.provider === provider && flow.code === code;
    const user = isExpected ? userFor(context, flow) : undefined;
    if (!user?.is_active) return leadBack(context, { error: 'oauth_failed', provider });
    const { access_token, refresh_token } = await openSession(context, noteLogin(context, user, { provider }));
    return leadBack(context, { access_token, refresh_token, provider });
  },
} satisfies Pick<Handlers<BackSuitContext>, 'startOAuth' | 'oauthCallback'>;

/** seed: a new email makes a user, a known one is linked; `undefined` where that cannot be, any more */
function userFor(context: BackSuitContext, { provider, identity, tenant_id }: OAuthFlowRow): UserRow | undefined {
  const { state, world } = context;
  const { users, tenants } = state;
  if (!identity || (tenant_id !== null && !tenants.get(tenant_id)?.is_active)) return undefined;
  const known = users.first('email', emailKey(tenant_id, identity.email));
  if (known && !known.is_active) return undefined;
  // docs: either is verified (fact sheet §4)
  if (known) return users.update(known.id, { oauth_provider: provider, is_verified: true });
  const user = createUser(world, state, {
    ...identity,
    tenant_id,
    username: freeUsername(state, tenant_id, identity.email),
    // docs: a user of the platform (fact sheet §4); inferred: no administrator: the seed makes those who register such
    is_platform_admin: false,
    is_verified: true,
    oauth_provider: provider,
  });
  auditUser(context, 'user.register', user, { provider });
  return user;
}

/** inferred: after the email, with a number where it is taken */
function freeUsername({ users }: BackSuitState, tenantId: string | null, email: string): string {
  const plain = email.slice(0, email.lastIndexOf('@'));
  let username = plain;
  for (let number = 2; users.first('username', usernameKey(tenantId, username)); number++) {
    username = `${plain}${number}`;
  }
  return username;
}
