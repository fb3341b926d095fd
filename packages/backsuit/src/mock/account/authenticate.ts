import type { Authentication } from '@creatorkit/mock';
import { unauthorized } from '../errors.ts';
import type { BackSuitContext, Caller } from '../world.ts';
import { deactivated } from './deactivated.ts';
import { keyDigest } from './rows.ts';
import { sessionWith } from './session.ts';

/** seed: a token, or an API key where the operation takes one; inferred: of both the token counts */
export function authenticate(context: BackSuitContext): Authentication<Caller> | Promise<Authentication<Caller>> {
  const { authorization, 'x-api-key': apiKey } = context.exchange.headers;
  if (authorization !== undefined) return authenticateToken(authorization, context);
  if (apiKey === undefined) return { refusal: unauthorized('Authentication required') }; // docs: the text (fact sheet §1.5)
  // docs: keys open some operations alone (fact sheet §1.2)
  const isTaken = context.operation?.security.some((schemes) => 'apiKey' in schemes);
  return isTaken ? authenticateKey(apiKey, context) : { refusal: unauthorized() };
}

function authenticateToken(authorization: string, context: BackSuitContext) {
  const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
  if (token === undefined) return { refusal: unauthorized() };
  const opened = sessionWith(context, token, 'access');
  return opened instanceof Promise ? opened.then(admitSession) : admitSession(opened);
}

function admitSession(opened: Awaited<ReturnType<typeof sessionWith>>): Authentication<Caller> {
  if (!opened) return { refusal: unauthorized() };
  const { user, session } = opened;
  if (!user.is_active) return { refusal: deactivated() };
  return { principal: { user, session: session.id, tenant: user.tenant_id } };
}

function authenticateKey(key: string, { world, state, now }: BackSuitContext): Authentication<Caller> {
  const row = state.apiKeys.first('digest', keyDigest(world, key));
  const user = row && state.users.get(row.user_id);
  if (!user) return { refusal: unauthorized() };
  if (!user.is_active) return { refusal: deactivated() };
  // seed: both fields; inferred: each call with it counts (fact sheet §8)
  state.apiKeys.update(row.id, { request_count: row.request_count + 1, last_used_at: now });
  return { principal: { user, session: undefined, tenant: user.tenant_id ?? row.tenant_id } };
}
