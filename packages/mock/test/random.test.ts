import { describe, expect, test } from 'vitest';
import { hash } from '../src/hash.ts';
import { createRandom } from '../src/index.ts';

describe('random values', () => {
  test('stay what they were when this was written', () => {
    const random = createRandom(7);
    expect({
      hash: hash('keyword'),
      number: random.number('keyword', 12, 'volume'),
      integer: random.integer('keyword', 12, 'volume', { min: 10, max: 9000 }),
      pick: random.pick('keyword', 12, 'intent', ['a', 'b', 'c', 'd']),
      uuid: random.uuid('request', 1),
      bytes: [...random.bytes('key', 10)],
    }).toMatchInlineSnapshot(`
      {
        "bytes": [
          217,
          122,
          217,
          142,
          164,
          112,
          80,
          125,
          198,
          245,
        ],
        "hash": [
          940069234,
          193052010,
        ],
        "integer": 3636,
        "number": 0.40335644405758597,
        "pick": "b",
        "uuid": "107d4c34-ebb4-4f6d-aba9-e341077d6c05",
      }
    `);
  });

  test('depend on seed and key alone, not on the order of calls', () => {
    const one = createRandom(7);
    const other = createRandom(7);
    other.uuid('something', 'else');
    expect(one.number('a', 1)).toBe(other.number('a', 1));
    expect(one.number('a', 1)).not.toBe(createRandom(8).number('a', 1));
    expect(one.number('a', 'b')).not.toBe(one.number('ab'));
    expect(one.number('a', 1)).not.toBe(one.number('a', 2));
  });

  test('are spread evenly over neighbouring keys', () => {
    const random = createRandom(1);
    const bins = new Array<number>(100).fill(0);
    const draws = 100_000;
    for (let id = 0; id < draws; id++) {
      const bin = Math.floor(random.number('row', id, 'field') * 100);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    const expected = draws / 100;
    const chiSquare = bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 99 degrees of freedom: outside of 55 to 150 once in some thousand seeds.
    expect(chiSquare).toBeGreaterThan(55);
    expect(chiSquare).toBeLessThan(150);
  });

  test('of one entity are independent of each other', () => {
    const random = createRandom(1);
    let sum = 0;
    const draws = 20_000;
    for (let id = 0; id < draws; id++)
      sum += (random.number('row', id, 'a') - 0.5) * (random.number('row', id, 'b') - 0.5);
    expect(Math.abs(sum / draws) * 12).toBeLessThan(0.03); // the correlation
  });

  test('change half of their bits with one bit of the key', () => {
    let flipped = 0;
    const pairs = 2000;
    for (let id = 0; id < pairs; id++) {
      const [a, b] = hash(`k${id * 2}`);
      const [c, d] = hash(`k${id * 2 + 1}`);
      flipped += [(a ^ c) >>> 0, (b ^ d) >>> 0].join('').length && bits(a ^ c) + bits(b ^ d);
    }
    expect(flipped / pairs).toBeGreaterThan(31);
    expect(flipped / pairs).toBeLessThan(33);
  });

  test('keep to their ranges, ends included', () => {
    const random = createRandom('x');
    const seen = new Set(Array.from({ length: 200 }, (_, id) => random.integer('die', id, { min: 1, max: 6 })));
    expect([...seen].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(random.integer('one', { min: 4, max: 4 })).toBe(4);
    expect(() => random.pick('none', [])).toThrow(RangeError);
  });

  test('make UUIDs of version 4, each its own', () => {
    const random = createRandom(1);
    const ids = Array.from({ length: 10_000 }, (_, id) => random.uuid('request', id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

function bits(word: number): number {
  let count = 0;
  for (let rest = word >>> 0; rest; rest &= rest - 1) count++;
  return count;
}
