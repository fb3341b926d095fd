import type { Authentication } from '@creatorkit/mock';
import { unauthorized } from '../errors.ts';
import type { BackSuitContext, Caller } from '../world.ts';

/** seed: a token, or an API key where the operation takes one */
export function authenticate(_context: BackSuitContext): Authentication<Caller> {
  return { refusal: unauthorized() };
}
