import type { Authentication } from '@creatorkit/mock';
import { unauthorized } from './errors.ts';
import { readAccessToken, type TokenReading } from './sessions.ts';
import { type Caller, digestOf, type InflugenContext } from './world.ts';

const invalidKey = () => unauthorized('invalid_api_key', 'The API key is not valid.');
const invalidToken = () => unauthorized('unauthorized', 'The access token is not valid.');

/** seed: a session for the product API, a key for the public one; inferred: neither opens the other's (fact sheet §1.2) */
export function authenticate(context: InflugenContext): Authentication<Caller> | Promise<Authentication<Caller>> {
  const schemes = context.operation?.security.flatMap((way) => Object.keys(way)) ?? [];
  return schemes.includes('apiKey') ? withKey(context) : withSession(context);
}

const bearerOf = ({ exchange }: InflugenContext): string | undefined =>
  /^bearer +(\S+) *$/i.exec(exchange.headers.authorization ?? '')?.[1];

/** inferred: as a bearer token, or in a header of its own (fact sheet §1.2) */
function withKey(context: InflugenContext): Authentication<Caller> {
  const { state, world, exchange, now } = context;
  const secret = bearerOf(context) ?? exchange.headers['x-api-key'];
  if (!secret) return { refusal: unauthorized() };
  // inferred: a session opens nothing here (fact sheet §1.2)
  if (!secret.startsWith('igk_')) return { refusal: unauthorized('unauthorized', 'The public API takes API keys.') };
  const key = state.apiKeys.first('digest', digestOf(world, 'api key', secret));
  const user = key && state.users.get(key.user_id);
  const workspace = key && state.workspaces.get(key.workspace_id);
  if (!key || !user || !workspace || user.status !== 'active') return { refusal: invalidKey() };
  state.apiKeys.update(key.id, { last_used_at: now });
  return { principal: { user, workspace, plan: workspace.plan, key } };
}

/** seed: the token of a login as a bearer token; inferred: what is refused, and how (fact sheet §1.2) */
function withSession(context: InflugenContext): Authentication<Caller> | Promise<Authentication<Caller>> {
  const token = bearerOf(context);
  if (token === undefined) return { refusal: unauthorized() };
  const reading = readAccessToken(context.world, context.state, token);
  return reading instanceof Promise ? reading.then((read) => admit(context, read)) : admit(context, reading);
}

function admit({ state }: InflugenContext, { session, isExpired }: TokenReading): Authentication<Caller> {
  const user = session && state.users.get(session.user_id);
  const workspace = user && state.workspaces.get(user.workspace_id);
  if (!session || !user || !workspace || user.status !== 'active') return { refusal: invalidToken() };
  if (isExpired) return { refusal: unauthorized('token_expired', 'The access token has expired.') };
  return { principal: { user, workspace, plan: workspace.plan, session } };
}
