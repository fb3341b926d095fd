import { createRandom } from '@creatorkit/mock';
import { describe, expect, it } from 'vitest';
import { isCreatorKitError, NetworkError, OutcomeUnknownError, ServerError } from '../../src/index.ts';
import { createBench, json, operations } from '../synthetic.ts';

const mishaps = ['none', 'lost reply', 'cut before', 'never connected', '503 after', '429'] as const;
const lost = (code: string) => Object.assign(new TypeError('fetch failed'), { cause: { code } });

/** A server that writes down what it did, and has a mishap now and then. */
function createLedgerServer(seed: number) {
  const random = createRandom(seed);
  const effects = new Map<string, number>();
  const keys = new Map<string, Set<string>>();
  let requests = 0;
  let draws = 0;
  const bench = createBench(
    ({ body, headers }) => {
      const { name } = body as { name: string };
      const mishap = random.pick('mishap', requests++, mishaps);
      const key = headers.get('idempotency-key');
      if (mishap === 'never connected') throw lost('ECONNREFUSED');
      if (mishap === 'cut before') throw lost('ECONNRESET');
      if (mishap === '429') return json({}, { status: 429, headers: { 'Retry-After': '1' } });
      const seen = keys.get(name) ?? new Set();
      keys.set(name, seen.add(key ?? 'none'));
      // A server that knows the key does not do it again.
      if (key === null || !effects.has(name)) effects.set(name, (effects.get(name) ?? 0) + 1);
      if (mishap === 'lost reply') throw lost('ECONNRESET');
      if (mishap === '503 after') return json({}, { status: 503 });
      return json({ data: { name } }, { status: 201 });
    },
    { random: () => random.number('jitter', draws++) },
  );
  return { ...bench, effects, keys };
}

describe('a thousand unsafe calls on a bad network', () => {
  it('have no effect twice, and the client never claims to know what it cannot', async () => {
    const { core, effects } = createLedgerServer(4);
    const outcomes = new Map<string, number>();
    for (let i = 0; i < 1_000; i++) {
      const name = `item-${i}`;
      const outcome = await core.call(operations.createItem, [], { name }).then(
        () => 'done',
        (error: unknown) => error,
      );
      const done = effects.get(name) ?? 0;
      expect(done).toBeLessThanOrEqual(1);
      if (outcome === 'done') expect(done).toBe(1);
      else if (outcome instanceof ServerError) expect(outcome.outcome).toBe('unknown');
      else if (!(outcome instanceof OutcomeUnknownError)) expect(done).toBe(0);
      const label = isCreatorKitError(outcome) ? outcome.name : String(outcome);
      outcomes.set(label, (outcomes.get(label) ?? 0) + 1);
    }
    expect(outcomes.get('done')).toBeGreaterThan(100);
    expect(outcomes.get('OutcomeUnknownError')).toBeGreaterThan(100);
    expect(outcomes.get('ServerError')).toBeGreaterThan(50);
  });

  it('are repeated under one key each, where the API recognises a repeat by a key', async () => {
    const keyed = { ...operations.createItem, idempotency: { header: 'Idempotency-Key' } };
    const { core, effects, keys } = createLedgerServer(9);
    let done = 0;
    for (let i = 0; i < 1_000; i++) {
      const outcome = await core.call(keyed, [], { name: `item-${i}` }).then(
        () => 'done',
        (error: unknown) => error,
      );
      if (outcome === 'done') done++;
      // A second call would have a key of its own: what is not known must be said.
      else if ((effects.get(`item-${i}`) ?? 0) > 0) expect(outcome).toMatchObject({ outcome: 'unknown' });
      else
        expect(outcome instanceof NetworkError || outcome instanceof ServerError || isCreatorKitError(outcome)).toBe(
          true,
        );
    }
    expect(Math.max(...effects.values())).toBe(1);
    expect(Math.max(...[...keys.values()].map((each) => each.size))).toBe(1);
    expect(new Set([...keys.values()].flatMap((each) => [...each])).size).toBe(keys.size);
    expect(done).toBeGreaterThan(150);
  });
});
