import { createMockClock } from '@creatorkit/mock';
import { describe, expect, it } from 'vitest';
import { createLimiter, type NamedPolicy, type Permit } from '../src/index.ts';
import { openScope } from '../src/scope.ts';
import { settle } from './counted.ts';
import { api } from './synthetic.ts';

const items = api.rateLimits.policies.items;
const oneAtOnce = { unit: 'concurrent', limits: [{ quota: 1, window: 1 }] } as const;

/** A limiter on a clock that the test moves; `fate` tells how a call fares. */
function createPace(declared: NamedPolicy['declared']) {
  const clock = createMockClock();
  clock.autoAdvance = false;
  const limiter = createLimiter({ clock });
  const scope = openScope({ clock, onDeadline: () => new Error('deadline') });
  const policies = [{ name: 'pace', declared }];
  const ask = (options: { maxWaitMs?: number; operation?: string } = {}) => {
    const request = { api: api.id, operation: 'getItem', policies, amount: 1, maxWaitMs: 60_000, scope, ...options };
    const asked: { fate: 'waits' | 'goes' | 'is refused'; permit?: Permit } = { fate: 'waits' };
    Promise.resolve(limiter.acquire(request)).then(
      (permit) => Object.assign(asked, { fate: 'goes', permit }),
      () => Object.assign(asked, { fate: 'is refused' }),
    );
    return asked;
  };
  const pass = async (ms: number): Promise<void> => {
    await clock.advance({ ms });
    await settle();
  };
  return { clock, ask, pass };
}

describe('a call that waits', () => {
  it('is not refused by an estimate while answers that may tell of room are on their way', async () => {
    const { ask, pass } = createPace(items);
    const sent = Array.from({ length: 10 }, () => ask());
    const eleventh = ask();
    await pass(1);
    const twelfth = ask();
    await settle();
    expect([eleventh.fate, twelfth.fate]).toEqual(['waits', 'waits']);
    sent[0]?.permit?.release({ rateLimit: { limit: 100, remaining: 90 } });
    await settle();
    expect([eleventh.fate, twelfth.fate]).toEqual(['goes', 'goes']);
  });

  it('is refused when its own patience ends, behind a more patient one', async () => {
    const { ask, pass } = createPace(oneAtOnce);
    ask();
    const [patient, impatient] = [ask(), ask({ maxWaitMs: 200 })];
    await pass(201);
    expect([patient.fate, impatient.fate]).toEqual(['waits', 'is refused']);
  });

  it('goes when its own patience ends where no limit is known, behind more patient ones', async () => {
    const { ask, pass } = createPace(undefined);
    for (let i = 0; i < 20; i++) ask();
    const impatient = ask({ maxWaitMs: 2_000 });
    await pass(2_000);
    expect(impatient.fate).toBe('goes');
  });
});

describe('an operation that is told to stay away for longer than anybody waits', () => {
  it('is waited for as soon as the rest of it is short enough, and not sent before', async () => {
    const { ask, pass } = createPace(items);
    const first = ask();
    await settle();
    first.permit?.release({ refused: { waitMs: 100_000 } });
    await pass(70_000);
    const second = ask();
    await pass(29_999);
    expect(second.fate).toBe('waits');
    await pass(1);
    expect(second.fate).toBe('goes');
  });

  it('is refused to those, too, who wait already', async () => {
    const { ask } = createPace(undefined);
    const first = ask();
    await settle();
    const waiting = [ask(), ask()];
    first.permit?.release({ refused: { waitMs: 3_600_000 } });
    await settle();
    expect(waiting.map(({ fate }) => fate)).toEqual(['is refused', 'is refused']);
  });
});

describe('a count', () => {
  it('is kept of own answers again where headers came once and no more', async () => {
    const { clock, ask, pass } = createPace(items);
    const first = ask();
    await settle();
    first.permit?.release({ rateLimit: { limit: 10, remaining: 9, resetAt: new Date(clock.now() + 5_000) } });
    await pass(6_000);
    let sent = 0;
    for (let i = 0; i < 30; i++) {
      const asked = ask();
      await settle();
      if (asked.fate === 'goes') sent++;
      asked.permit?.release();
    }
    expect(sent).toBe(10);
  });

  it('that was guessed from a refusal does not shorten the window that headers tell later', async () => {
    const { clock, ask, pass } = createPace(undefined);
    const first = ask();
    await settle();
    first.permit?.release({ refused: { waitMs: 2_000 } });
    await pass(2_000);
    const second = ask();
    await settle();
    second.permit?.release({ rateLimit: { limit: 5, remaining: 0, resetAt: new Date(clock.now() + 50_000) } });
    await pass(10_000);
    const third = ask();
    await pass(39_999);
    expect(third.fate).toBe('waits');
    await pass(1);
    expect(third.fate).toBe('goes');
  });
});
