import type { Authentication } from '@creatorkit/mock';
import { unauthorized } from '../errors.ts';
import { callerWithAccessToken } from '../oauth/apps.ts';
import type { Caller, InfluencersClubContext } from '../world.ts';

/** seed: a bearer credential, key or access token alike; inferred: causes and texts of 401 (fact sheet §1.2, §1.6) */
export function authenticate(context: InfluencersClubContext): Authentication<Caller> {
  const { authorization } = context.exchange.headers;
  if (!authorization) return { refusal: unauthorized('Authentication credentials were not provided.') };
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  const principal = token === undefined ? undefined : callerWith(token, context);
  return principal ? { principal } : { refusal: unauthorized('Invalid token.') };
}

const callerWith = (token: string, context: InfluencersClubContext): Caller | undefined =>
  callerWithKey(token, context) ?? callerWithAccessToken(token, context);

/** inferred: keys that are deactivated or expired are refused at once (fact sheet §2.49, §3.5) */
function callerWithKey(token: string, { state, now }: InfluencersClubContext): Caller | undefined {
  const key = state.keys.first('token', token);
  if (!key?.active || (key.expires_at !== null && key.expires_at <= now)) return undefined;
  const account = state.accounts.get(key.account_id);
  if (!account) return undefined;
  state.keys.update(key.id, { last_used_at: now });
  return { account, scopes: key.scopes };
}
