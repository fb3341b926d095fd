import type { Authentication } from '@creatorkit/mock';
import { unauthorized } from './errors.ts';
import type { Caller, InfluticsContext } from './world.ts';

/** seed: Authentication Errors, in code and text */
export function authenticate(context: InfluticsContext): Authentication<Caller> {
  const { state, exchange, now } = context;
  const header = exchange.headers.authorization;
  if (!header) return { refusal: unauthorized(context, 'MISSING_AUTH', 'Missing Authorization header') };
  // inferred: what is no bearer token is no key (fact sheet §1.2)
  const key = state.keys.get(/^Bearer +(\S+)$/i.exec(header)?.[1] ?? '');
  const organisation = key && state.organisations.get(key.organisation_id);
  if (!key || !organisation) return { refusal: unauthorized(context, 'INVALID_API_KEY', 'Invalid API key') };
  if (key.expires_at !== null && key.expires_at <= now) {
    return { refusal: unauthorized(context, 'EXPIRED_API_KEY', 'API key has expired') };
  }
  return { principal: { organisation } };
}
