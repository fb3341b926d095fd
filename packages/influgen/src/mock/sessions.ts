import type { Claims, World } from '@creatorkit/mock';
import type { Handlers } from '../generated/handlers.ts';
import type { AuthResponse, User } from '../generated/models.ts';
import { api } from '../generated/operations.ts';
import { grantAtSignUp } from './credits.ts';
import { conflict, unauthorized } from './errors.ts';
import { newId } from './ids.ts';
import { signUpGrant } from './plans.ts';
import {
  callerOf,
  digestOf,
  emailKey,
  type InflugenContext,
  type InflugenState,
  type SessionRow,
  type UserRow,
} from './world.ts';

// seed: an hour; inferred: 30 days (fact sheet §1.2)
const { lifetimes } = api.securitySchemes.session;

const invalidRefreshToken = () => unauthorized('invalid_refresh_token', 'The refresh token is not valid.');

export const sessions = {
  // seed: path, body and answer; docs: 50 credits; inferred: statuses and codes (fact sheet §3.1)
  async registerUser({ body }, context) {
    const { state, world } = context;
    if (state.users.first('email', emailKey(body.email))) {
      return conflict('email_taken', 'There is an account with this email already.');
    }
    const user = addUser(world, state, body);
    grantAtSignUp(world, state, user.workspace_id, signUpGrant);
    return { status: 201, body: await openSession(context, user) };
  },

  // seed: path, body and answer; inferred: an unknown email and a wrong password are told apart by nothing (fact sheet §3.2)
  async loginUser({ body }, context) {
    const { state, world } = context;
    const user = state.users.first('email', emailKey(body.email));
    if (user?.password_digest !== digestOf(world, 'password', body.password) || user.status !== 'active') {
      return unauthorized('invalid_credentials', 'Email or password is wrong.');
    }
    return { status: 200, body: await openSession(context, user) };
  },

  // seed: path; inferred: single use, and that a second use ends the session (fact sheet §1.2, §3.3)
  async refreshSession({ body }, context) {
    const { state } = context;
    const claims = await state.tokens.verify(body.refresh_token);
    const session = claims?.use === 'refresh' ? state.sessions.get(String(claims.sid)) : undefined;
    const user = session && state.users.get(session.user_id);
    if (!session || session.ended || user?.status !== 'active') return invalidRefreshToken();
    if (claims?.generation !== session.generation) {
      state.sessions.update(session.id, { ended: true });
      return invalidRefreshToken();
    }
    const renewed = state.sessions.update(session.id, { generation: session.generation + 1 });
    return { status: 200, body: await tokensFor(context, user, renewed) };
  },

  // seed: path; inferred: wrapper (fact sheet §3.4)
  getCurrentUser: (_request, context) => ({ status: 200, body: { user: showUser(callerOf(context).user) } }),

  // seed: path; inferred: the session of the access token ends, whatever the body names (fact sheet §3.5)
  logoutUser(_request, context) {
    const { session } = callerOf(context);
    if (session) context.state.sessions.update(session.id, { ended: true });
    return { status: 204 };
  },
} satisfies Pick<
  Handlers<InflugenContext>,
  'registerUser' | 'loginUser' | 'refreshSession' | 'getCurrentUser' | 'logoutUser'
>;

/** The session that an access token is of, and whether the token has run out. */
export interface TokenReading {
  readonly session: SessionRow | undefined;
  readonly isExpired: boolean;
}

/** Reads an access token. inferred: those of before a renewal are no longer good (fact sheet §1.2, §1.8) */
export function readAccessToken(
  world: World,
  { tokens, sessions: rows }: InflugenState,
  token: string,
): TokenReading | Promise<TokenReading> {
  const read = (claims: Claims | undefined): TokenReading => {
    const session = claims?.use === 'access' ? rows.get(String(claims.sid)) : undefined;
    const isGood = session && !session.ended && session.generation === claims?.generation;
    return { session: isGood ? session : undefined, isExpired: (claims?.exp ?? 0) * 1000 <= world.now() };
  };
  const claims = tokens.authentic(token);
  return claims instanceof Promise ? claims.then(read) : read(claims);
}

async function openSession(context: InflugenContext, user: UserRow): Promise<AuthResponse> {
  const { state, world } = context;
  const session = { id: newId(world, 'ses'), user_id: user.id, generation: 1, ended: false };
  return tokensFor(context, user, state.sessions.insert(session));
}

async function tokensFor({ state }: InflugenContext, user: UserRow, { id, generation }: SessionRow) {
  const claims = { sub: user.id, sid: id, generation };
  return {
    user: showUser(user),
    access_token: await state.tokens.sign({ ...claims, use: 'access' }, lifetimes.accessToken),
    refresh_token: await state.tokens.sign({ ...claims, use: 'refresh' }, lifetimes.refreshToken),
    token_type: 'Bearer' as const,
    expires_in: lifetimes.accessToken,
  };
}

interface NewUser {
  readonly email: string;
  readonly password: string;
  readonly display_name?: string | undefined;
  readonly locale?: string | undefined;
}

/** inferred: a user comes with a workspace on the free plan (fact sheet §3.1) */
export function addUser(world: World, state: InflugenState, { email, password, display_name, locale }: NewUser) {
  const { id: workspace_id } = state.workspaces.insert({
    id: newId(world, 'ws'),
    plan: 'free',
    monthly_remaining: 0,
    purchased_remaining: 0,
    billed_since: null,
    renews_at: null,
    created_at: world.now(),
  });
  return state.users.insert({
    id: newId(world, 'user'),
    workspace_id,
    email,
    display_name: display_name ?? email.slice(0, email.indexOf('@')),
    status: 'active',
    role: 'user',
    locale: locale ?? 'en',
    onboarding_step: 'welcome',
    password_digest: digestOf(world, 'password', password),
  });
}

function showUser({ workspace_id: _workspace, password_digest: _digest, ...user }: UserRow): User {
  return user;
}
