import { api } from '../../generated/operations.ts';
import type { BackSuitContext, BackSuitState } from '../world.ts';
import { newSecret } from './new-secret.ts';
import type { SessionRow, UserRow } from './rows.ts';

/** seed: 1 hour, 30 days */
const { lifetimes } = api.securitySchemes.session;

/** When the last token of a session has expired: an access token may be taken until its refresh token is no longer good. */
const sessionMs = (lifetimes.refreshToken + lifetimes.accessToken) * 1000;

type TokenType = 'access' | 'refresh';

/** A token's session and its user. */
interface Opened {
  readonly session: SessionRow;
  readonly user: UserRow;
}

/** Opens a session: both tokens, as a login gives them. */
export async function openSession(context: BackSuitContext, user: UserRow) {
  const { state, world, now } = context;
  dropOver(state, now);
  const session = state.sessions.insert({ id: newSecret(world, 'session', 16), user_id: user.id, created_at: now });
  return {
    access_token: await sign(context, 'access', { session, user }),
    refresh_token: await sign(context, 'refresh', { session, user }),
    token_type: 'Bearer' as const,
  };
}

/** docs: sub, email, tenant_id, type, exp; inferred: the values of type, sid, jti (fact sheet §1.2) */
export function sign({ state, world }: BackSuitContext, type: TokenType, { session, user }: Opened): Promise<string> {
  const { id, email, tenant_id } = user;
  const claims = { sub: String(id), email, tenant_id, type, sid: session.id, jti: newSecret(world, 'token', 8) };
  return state.tokens.sign(claims, type === 'access' ? lifetimes.accessToken : lifetimes.refreshToken);
}

/** Whose token it is; `undefined` for one that is forged, expired, of the other type, or of a session that was ended. */
export function sessionWith(
  { state }: BackSuitContext,
  token: string,
  wanted: TokenType,
): Opened | undefined | Promise<Opened | undefined> {
  const read = (claims: Awaited<ReturnType<typeof state.tokens.verify>>): Opened | undefined => {
    if (claims?.type !== wanted || typeof claims.sid !== 'string') return undefined;
    const session = state.sessions.get(claims.sid);
    const user = session && state.users.get(session.user_id);
    return session && user && String(user.id) === claims.sub ? { session, user } : undefined;
  };
  const claims = state.tokens.verify(token);
  return claims instanceof Promise ? claims.then(read) : read(claims);
}

/** inferred: the safer reading of a changed password (fact sheet §4, operation 11) */
export function endOtherSessions({ sessions }: BackSuitState, userId: number, kept: string | undefined): void {
  for (const { id } of sessions.find('user', userId)) if (id !== kept) sessions.delete(id);
}

/** Nobody asks for them again; the oldest come first. */
function dropOver({ sessions }: BackSuitState, now: number): void {
  for (const { id, created_at } of sessions.values()) {
    if (created_at + sessionMs > now) return;
    sessions.delete(id);
  }
}
