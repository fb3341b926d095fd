import { describe, expect, test } from 'vitest';
import { type Collection, createMockClock, createWorld, DuplicateError } from '../src/index.ts';

interface Row {
  readonly id: number;
  readonly place: string;
  readonly name: string;
  readonly hidden?: boolean | undefined;
}

function setUp() {
  const clock = createMockClock();
  const world = createWorld({ seed: 1, clock });
  const rows: Collection<Row, number, 'place' | 'name'> = world.collection('rows', {
    id: (row: Row) => row.id,
    indexes: {
      place: (row) => (row.hidden ? undefined : row.place),
      name: (row) => [row.place, row.name],
    },
    unique: ['name'],
  });
  for (const [place, name] of [
    ['a', 'one'],
    ['b', 'two'],
    ['a', 'three'],
  ] as const) {
    rows.insert({ id: world.nextId('row'), place, name });
  }
  return { clock, world, rows };
}

const ids = (rows: Iterable<Row>) => Array.from(rows, (row) => row.id);

describe('a collection', () => {
  test('finds rows by id and by index, in the order of their insertion', () => {
    const { rows } = setUp();
    expect(rows.get(2)?.name).toBe('two');
    expect(rows.get(9)).toBeUndefined();
    expect(ids(rows.find('place', 'a'))).toEqual([1, 3]);
    expect(rows.first('name', ['a', 'three'])?.id).toBe(3);
    expect(rows.first('name', ['b', 'three'])).toBeUndefined();
    expect([rows.count('place', 'a'), rows.count('place', 'z'), rows.size]).toEqual([2, 0, 3]);
    expect(() => rows.find('size' as 'place', 1)).toThrow(RangeError);
  });

  test('replaces rows and leaves the old ones as they were', () => {
    const { rows } = setUp();
    const before = rows.get(1);
    const after = rows.update(1, { place: 'b' });
    expect(before?.place).toBe('a');
    expect(after).toEqual({ id: 1, place: 'b', name: 'one' });
    expect(ids(rows.find('place', 'a'))).toEqual([3]);
    expect(ids(rows.find('place', 'b'))).toEqual([1, 2]); // by insertion, not by arrival under the key
    rows.update(2, { hidden: true });
    expect(ids(rows.find('place', 'b'))).toEqual([1]);
    expect(ids(rows.values())).toEqual([1, 2, 3]);
    expect(() => rows.update(9, {})).toThrow(RangeError);
    expect(() => rows.update(1, { id: 2 })).toThrow(RangeError);
  });

  test('refuses a second row under a unique key, and changes nothing then', () => {
    const { rows } = setUp();
    expect(() => rows.insert({ id: 4, place: 'a', name: 'one' })).toThrow(DuplicateError);
    expect(() => rows.insert({ id: 1, place: 'c', name: 'new' })).toThrow(DuplicateError);
    expect(() => rows.update(3, { name: 'one', place: 'a' })).toThrow(DuplicateError);
    expect(rows.get(3)?.name).toBe('three');
    expect(rows.update(3, { name: 'three' }).id).toBe(3); // its own key is no duplicate
    expect(rows.size).toBe(3);
  });

  test('deletes rows from everywhere', () => {
    const { rows } = setUp();
    expect(rows.delete(1)).toBe(true);
    expect(rows.delete(1)).toBe(false);
    expect(ids(rows.find('place', 'a'))).toEqual([3]);
    expect(rows.insert({ id: 7, place: 'a', name: 'one' }).id).toBe(7);
  });
});

describe('an ordered index', () => {
  function jobs() {
    const { world } = setUp();
    const rows: Collection<Job, number, 'due' | 'name'> = world.collection('jobs', {
      id: (row: Job) => row.id,
      indexes: { due: (row) => row.due, name: (row) => row.name },
      ordered: ['due'],
    });
    for (const [index, due] of [30, 10, undefined, 20, 10].entries()) rows.insert({ id: index + 1, name: 'job', due });
    const idsUpTo = (key: number) => rows.upTo('due', key).map(({ id }) => id);
    return { world, rows, idsUpTo };
  }

  interface Job {
    readonly id: number;
    readonly name: string;
    readonly due: number | undefined;
  }

  test('gives the rows up to a key, and the key that comes next', () => {
    const { rows, idsUpTo } = jobs();
    expect([9, 10, 20, 99].map(idsUpTo)).toEqual([[], [2, 5], [2, 5, 4], [2, 5, 4, 1]]);
    expect([9, 10, 29, 30].map((key) => rows.keyAfter('due', key))).toEqual([10, 20, 30, undefined]);
    expect(() => rows.upTo('name', 1)).toThrow(RangeError);
    expect(() => rows.keyAfter('size' as 'due', 1)).toThrow(RangeError);
  });

  test('goes with the rows as they change, are deleted and come back', () => {
    const { world, rows, idsUpTo } = jobs();
    const saved = world.snapshot();
    rows.delete(2);
    rows.update(5, { due: 25 });
    rows.update(3, { due: 5 });
    rows.update(4, { due: undefined });
    expect(idsUpTo(99)).toEqual([3, 5, 1]);
    expect(rows.keyAfter('due', 5)).toBe(25);
    world.restore(saved);
    expect(idsUpTo(99)).toEqual([2, 5, 4, 1]);
    rows.delete(5);
    expect(rows.keyAfter('due', 0)).toBe(10);
    rows.delete(2);
    expect(rows.keyAfter('due', 0)).toBe(20);
  });

  test('refuses a key that is no number, and changes nothing then', () => {
    const { rows, idsUpTo } = jobs();
    for (const due of [Number.NaN, 'soon' as unknown as number]) {
      expect(() => rows.insert({ id: 9, name: 'job', due })).toThrow(TypeError);
      expect(() => rows.update(2, { due })).toThrow(TypeError);
    }
    expect([rows.size, idsUpTo(10)]).toEqual([5, [2, 5]]);
  });
});

describe('a ledger', () => {
  test('adds up, and refuses what the balance does not cover', () => {
    const { ledger } = setUp().world;
    ledger.add('x', 10, 'start');
    expect(ledger.spend('x', 4, 'work')).toMatchObject({ delta: -4, balance_after: 6 });
    expect(ledger.spend('x', 7, 'more work')).toBeUndefined();
    expect(ledger.spend('x', 6, 'the rest')?.balance_after).toBe(0);
    expect(ledger.spend('x', 0, 'earlier', 17)?.at).toBe(17);
    expect(ledger.balance('y')).toBe(0);
    expect(ledger.entries('x').reduce((sum, entry) => sum + entry.delta, 0)).toBe(ledger.balance('x'));
    expect(() => ledger.spend('x', -1, 'theft')).toThrow(RangeError);
    expect(() => ledger.add('x', Number.NaN, 'nothing')).toThrow(RangeError);
  });
});

describe('a world', () => {
  test('comes back as it was, rows, indexes, ids, balances, limits and time', async () => {
    const { world, rows, clock } = setUp();
    const limit = { quota: 2, window: 60 };
    world.ledger.add('x', 5, 'start');
    world.limits.use('k', limit, 'fixed', 1);
    const saved = world.snapshot();
    const seen = () => ({
      rows: [...rows.values()],
      a: rows.find('place', 'a'),
      balance: world.ledger.balance('x'),
      entries: [...world.ledger.entries('x')],
      window: world.limits.look('k', limit),
      now: world.now(),
      epoch: world.epoch,
    });
    const before = seen();
    rows.update(2, { place: 'a' });
    rows.delete(1);
    rows.insert({ id: world.nextId('row'), place: 'a', name: 'four' });
    world.ledger.spend('x', 5, 'all');
    world.limits.use('k', limit, 'fixed', 1);
    world.limits.enabled = false;
    await clock.advance({ hours: 1 });
    const after = seen();
    const changed = world.snapshot();
    world.restore(saved);
    expect(seen()).toEqual(before);
    expect(world.limits.enabled).toBe(true);
    expect(world.nextId('row')).toBe(4);
    world.restore(changed);
    expect(seen()).toEqual(after);
  });

  test('reset goes back to where it was settled, and never to an epoch that was', async () => {
    const { world, rows, clock } = setUp();
    expect(() => world.reset()).toThrow(RangeError);
    world.settle();
    const first = world.snapshot();
    rows.delete(1);
    await clock.advance({ days: 1 });
    world.limits.enabled = false;
    world.reset();
    expect([rows.size, world.now(), world.limits.enabled, world.epoch]).toEqual([3, first.now, true, 1]);
    world.restore(first);
    expect(world.epoch).toBe(0);
    world.reset();
    expect(world.epoch).toBe(2);
  });

  test('refuses the snapshot of another world', () => {
    const { world } = setUp();
    const stranger = createWorld({ seed: 1, clock: createMockClock() });
    expect(() => world.restore(stranger.snapshot())).toThrow('another world');
    expect(() => world.collection('rows', { id: (row: Row) => row.id })).toThrow('rows exists');
  });
});

describe('limit windows', () => {
  test('of the fixed kind begin with the first use and end all at once', async () => {
    const { world, clock } = setUp();
    const limit = { quota: 3, window: 60 };
    await clock.advance({ seconds: 7 });
    world.limits.use('k', limit, 'fixed', 1);
    const opened = world.now();
    await clock.advance({ seconds: 59 });
    world.limits.use('k', limit, 'fixed', 2);
    expect(world.limits.look('k', limit)).toEqual({ remaining: 0, resetAt: opened + 60_000 });
    await clock.advance({ seconds: 1 });
    expect(world.limits.look('k', limit)).toEqual({ remaining: 3, resetAt: world.now() + 60_000 });
  });

  test('of the sliding kind give back use by use', async () => {
    const { world, clock } = setUp();
    const limit = { quota: 2, window: 10 };
    world.limits.use('k', limit, 'sliding', 1);
    const first = world.now();
    await clock.advance({ seconds: 6 });
    world.limits.use('k', limit, 'sliding', 1);
    expect(world.limits.look('k', limit)).toEqual({ remaining: 0, resetAt: first + 10_000 });
    await clock.advance({ seconds: 4 });
    expect(world.limits.look('k', limit)).toEqual({ remaining: 1, resetAt: first + 16_000 });
  });
});
