import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileNames, formatIssue, generate } from '../src/index.ts';
import { folderWith, generateFrom } from './fixture.ts';

/** mulberry32: the same order on every machine. */
function randomSource(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffleKeys(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffleKeys(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  for (let last = entries.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [entries[last], entries[other]];
    if (a && b) [entries[last], entries[other]] = [b, a];
  }
  return Object.fromEntries(entries.map(([key, inside]) => [key, shuffleKeys(inside, random)]));
}

const sources = ['openapi.yaml', 'schemas/order.yaml', 'schemas/customer.yaml'];
const golden = Object.fromEntries(
  sources.map((name) => [name, parse(readFileSync(join(import.meta.dirname, '../golden', name), 'utf8')) as unknown]),
);
const write = (random: (() => number) | undefined): Record<string, string> =>
  Object.fromEntries(
    sources.map((name) => [name, JSON.stringify(random ? shuffleKeys(golden[name], random) : golden[name])]),
  );

test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))(
  'the order of keys changes no byte (seed %i)',
  async (seed) => {
    const shuffled = write(randomSource(seed));
    expect(shuffled['openapi.yaml']).not.toBe(write(undefined)['openapi.yaml']);
    const files = [...fileNames, 'reference.md'] as const;
    const [want, got] = [await generateFrom(write(undefined), { files }), await generateFrom(shuffled, { files })];
    expect(got.issues.map(({ message }) => message).sort()).toEqual(want.issues.map(({ message }) => message).sort());
    expect(want.files.size).toBe(14);
    expect([...got.files]).toEqual([...want.files]);
  },
);

test('neither the place of the document nor the time shows in the output', async () => {
  const [one, two] = [folderWith({ 'a/openapi.json': '' }), folderWith(write(undefined))];
  expect(one).not.toBe(two);
  const wanted = [...fileNames, 'reference.md'] as const;
  const { files, issues } = await generate('openapi.yaml', { cwd: two, id: 'shop', command: 'x', files: wanted });
  expect(issues.filter(({ severity }) => severity === 'error').map(formatIssue)).toEqual([]);
  const all = [...files.values()].join('\n');
  expect(all).not.toContain(two);
  expect(all).not.toContain(String(new Date().getFullYear() + 1));
  expect(all).not.toMatch(/7\.13\.0/);
});
