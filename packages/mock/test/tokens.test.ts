import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { createMockClock, createTokens, createWorld } from '../src/index.ts';

function setUp(seed = 1) {
  const clock = createMockClock();
  const world = createWorld({ seed, clock });
  world.settle();
  return { clock, world, tokens: createTokens(world) };
}

describe('tokens', () => {
  test('are JSON Web Tokens that say when they end', async () => {
    const { tokens, world } = setUp();
    const token = await tokens.sign({ user_id: 7, jti: 'a' }, 900);
    const iat = world.now() / 1000;
    expect(token).toMatch(/^eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\./);
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: 'JWT' });
    expect(decodeJwt(token)).toEqual({ user_id: 7, jti: 'a', iat, exp: iat + 900 });
    expect(await tokens.verify(token)).toMatchObject({ user_id: 7 });
  });

  test('end on the clock of the world, to the second', async () => {
    const { tokens, clock } = setUp();
    const token = await tokens.sign({}, 900);
    await clock.advance({ seconds: 899, ms: 999 });
    expect(await tokens.verify(token)).toBeDefined();
    await clock.advance({ ms: 1 });
    expect(await tokens.verify(token)).toBeUndefined();
    expect(await tokens.authentic(token)).toBeDefined();
  });

  test('of a stranger, changed or unsigned, are refused', async () => {
    const { tokens } = setUp();
    const token = await tokens.sign({ user_id: 7 }, 900);
    const [header, payload, signature] = token.split('.');
    const forged = btoa(JSON.stringify({ ...decodeJwt(token), user_id: 1 })).replaceAll('=', '');
    const unsigned = `${btoa('{"alg":"none"}').replaceAll('=', '')}.${payload}.`;
    const stranger = await new SignJWT({ user_id: 7 })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuedAt(0)
      .setExpirationTime(9e9)
      .sign(new Uint8Array(32));
    for (const bad of [`${header}.${forged}.${signature}`, unsigned, stranger, 'x', '', `${token}x`]) {
      expect(await tokens.verify(bad), bad).toBeUndefined();
      expect(await tokens.authentic(bad), bad).toBeUndefined();
    }
  });

  test('from before a reset are refused, also when the same is signed again', async () => {
    const { tokens, world } = setUp();
    const saved = world.snapshot();
    const old = await tokens.sign({ user_id: 7, jti: 'a' }, 900);
    world.reset();
    expect(await tokens.verify(old)).toBeUndefined();
    const fresh = await tokens.sign({ user_id: 7, jti: 'a' }, 900);
    expect(fresh).not.toBe(old);
    expect(await tokens.verify(old)).toBeUndefined();
    world.restore(saved);
    expect(await tokens.verify(old)).toBeDefined();
    expect(await tokens.verify(fresh)).toBeUndefined();
  });

  test('are good in another world of the same seed: a server that was started again', async () => {
    const token = await setUp(5).tokens.sign({ user_id: 7 }, 900);
    expect(await setUp(5).tokens.verify(token)).toMatchObject({ user_id: 7 });
    expect(await setUp(6).tokens.verify(token)).toBeUndefined();
  });
});
