import { CompactSign, compactVerify } from 'jose';
import type { World } from './world.ts';

/** What a token says. `exp` and `iat` are in seconds. */
export interface Claims {
  readonly [name: string]: unknown;
  readonly exp: number;
  readonly iat: number;
}

/**
 * JSON Web Tokens of a world (HS256). They are really signed and really expire: against the world's clock. The key
 * follows from the seed and from how often the world was reset, so a token from before a reset is not good after it.
 */
export interface Tokens {
  sign(claims: { readonly [name: string]: unknown }, lifetimeSeconds: number): Promise<string>;
  /** The claims of a token that is good now; otherwise `undefined`. A token that this world signed is read at once. */
  verify(token: string): Claims | undefined | Promise<Claims | undefined>;
  /** As `verify`, and of a token that has expired, too. */
  authentic(token: string): Claims | undefined | Promise<Claims | undefined>;
}

/** Signatures never change: as many are remembered. */
const rememberedTokens = 10_000;

export function createTokens(world: World): Tokens {
  const known = new Map<string, { readonly epoch: number; readonly claims: Claims }>();

  const keyOf = (epoch: number) => world.random.bytes('token key', epoch, 32);

  function remember(token: string, epoch: number, claims: Claims): void {
    if (known.size >= rememberedTokens) known.delete(known.keys().next().value ?? '');
    known.set(token, { epoch, claims });
  }

  const unexpired = (claims: Claims | undefined) => (claims && claims.exp * 1000 > world.now() ? claims : undefined);

  function authentic(token: string): Claims | undefined | Promise<Claims | undefined> {
    const { epoch } = world;
    const found = known.get(token);
    if (found && found.epoch === epoch) return found.claims;
    return readForeign(token, keyOf(epoch)).then((claims) => {
      if (claims) remember(token, epoch, claims);
      return claims;
    });
  }

  return {
    async sign(claims, lifetimeSeconds) {
      const { epoch } = world;
      const iat = Math.floor(world.now() / 1000);
      const payload = { ...claims, iat, exp: iat + lifetimeSeconds };
      const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .sign(keyOf(epoch));
      remember(token, epoch, payload);
      return token;
    },
    verify(token) {
      const claims = authentic(token);
      return claims instanceof Promise ? claims.then(unexpired) : unexpired(claims);
    },
    authentic,
  };
}

/** A token that was signed elsewhere: by an earlier process with the same seed, or by nobody we know. */
async function readForeign(token: string, key: Uint8Array): Promise<Claims | undefined> {
  try {
    const { payload } = await compactVerify(token, key, { algorithms: ['HS256'] });
    const claims: unknown = JSON.parse(new TextDecoder().decode(payload));
    return isClaims(claims) ? claims : undefined;
  } catch {
    return undefined; // not a token, or not of this key
  }
}

function isClaims(value: unknown): value is Claims {
  return (
    typeof value === 'object' &&
    value !== null &&
    'exp' in value &&
    typeof value.exp === 'number' &&
    'iat' in value &&
    typeof value.iat === 'number'
  );
}
