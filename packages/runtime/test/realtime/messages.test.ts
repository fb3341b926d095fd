import { describe, expect, it } from 'vitest';
import { type Check, ContractError, type CoreOptions, DecodeError } from '../../src/index.ts';
import { createRealtimeBench, type ItemEvent } from './fake-sockets.ts';

/** A schema that wants a number under a name. */
const wantsNumber = (name: string) => (): Check => ({
  safeParse: (value) => {
    const success = typeof (value as Record<string, unknown>)[name] === 'number';
    const issues = [{ code: 'invalid_type', path: [name], message: `got ${JSON.stringify(value)}` }];
    return success ? { success } : { success, error: { issues } };
  },
});

const anything = (): Check => ({ safeParse: () => ({ success: true }) });

const contracts: CoreOptions['contracts'] = async () => ({
  login: { answers: { 200: anything } },
  watchItems: {
    answers: {},
    messages: {
      send: { auth: anything },
      receive: {
        'auth.ok': anything,
        'item.moved': wantsNumber('id'),
        'item.sold': wantsNumber('price'),
        error: anything,
      },
    },
  },
});

const outcomes = async (reader: AsyncIterator<ItemEvent>, count: number): Promise<unknown[]> => {
  const seen: unknown[] = [];
  for (let index = 0; index < count; index++) {
    seen.push(
      await reader.next().then(
        ({ value }) => value,
        (error: unknown) => error,
      ),
    );
  }
  return seen;
};

/** What a reader is given for these messages, as it would be with `next`, errors in their places. */
async function given(options: Partial<CoreOptions>, messages: readonly unknown[], count: number) {
  const bench = createRealtimeBench({ contracts, ...options });
  const reader = bench.watchItems()[Symbol.asyncIterator]();
  const other = bench.watchItems()[Symbol.asyncIterator]();
  const both = [outcomes(reader, count), outcomes(other, count)];
  await bench.settle();
  for (const message of messages) bench.network.last.message(message);
  const [seen, same] = await Promise.all(both);
  expect(same).toEqual(seen);
  await Promise.all([reader.return?.(), other.return?.()]);
  return { seen, ...bench };
}

describe('messages', () => {
  const moved = { type: 'item.moved', id: 1 };
  const sold = { type: 'item.sold', price: 2 };

  it('gives events alone: neither what lets the client in, nor complaints, nor types that came later', async () => {
    const later = { type: 'item.exploded' };
    const { seen, warnings } = await given({}, [{ type: 'error', error: 'Hm' }, later, moved, { ...sold, more: 1 }], 2);
    expect(seen).toEqual([moved, { ...sold, more: 1 }]);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['no JSON', '{"type":"item.moved"'],
    ['no object', '[1]'],
    ['no type', '{"id":1}'],
  ])('gives a DecodeError in the place of what has %s, and goes on', async (_, text) => {
    const { seen, network } = await given({}, [moved, text, sold], 3);
    expect(seen).toEqual([moved, expect.any(DecodeError), sold]);
    expect(seen?.[1]).toMatchObject({
      message: 'Cannot read a message of watchItems: it is no JSON object with a type',
      status: 101,
      excerpt: text,
      operation: { id: 'watchItems' },
    });
    expect(network.sockets).toHaveLength(1);
  });

  it('masks in an excerpt what looks like a credential', async () => {
    const { seen } = await given({}, ['token=eyJhbGciOiJIUzI1NiJ9.e30.abcdef'], 1);
    expect(seen?.[0]).toMatchObject({ excerpt: '…' });
  });

  it('tells each kind of drift once with validate: warn, and gives the event', async () => {
    const wrong = { type: 'item.moved', id: 'secret' };
    const { seen, warnings } = await given(
      { validate: 'warn' },
      [wrong, wrong, { type: 'item.exploded' }, { type: 'item.exploded' }, sold],
      3,
    );
    expect(seen).toEqual([wrong, wrong, sold]);
    expect(warnings).toEqual([
      'Cannot trust a message item.moved of watchItems: /id invalid type',
      'Cannot trust a message item.exploded of watchItems: /type is not in the document',
    ]);
  });

  it('gives a ContractError in the place of drift with validate: throw, without the value', async () => {
    const { seen } = await given(
      { validate: 'throw' },
      [moved, { type: 'item.moved', id: 'secret' }, { type: 'item.exploded' }, sold],
      4,
    );
    expect(seen).toEqual([moved, expect.any(ContractError), expect.any(ContractError), sold]);
    expect(seen?.slice(1, 3)).toMatchObject([
      { status: 101, deviations: [{ pointer: '/id', message: 'invalid type' }] },
      { status: 101, deviations: [{ pointer: '/type', message: 'is not in the document' }] },
    ]);
  });

  it('loads no schema while validate is off', async () => {
    let loaded = 0;
    const load: CoreOptions['contracts'] = () => {
      loaded += 1;
      return contracts();
    };
    await given({ contracts: load }, [moved], 1);
    expect(loaded).toBe(0);
  });
});
