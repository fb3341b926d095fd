import { expect, it, vi } from 'vitest';
import { ServerError } from '../src/index.ts';
import { createBench, json, operations } from './synthetic.ts';

vi.mock('../src/repeat.ts', () => {
  throw new Error('the chunk is gone: a new version was deployed');
});

it('lets the first outcome stand when what repeats cannot be loaded, and goes on', async () => {
  const { core, requests } = createBench((_, index) =>
    index === 0 ? json({ error: 'down' }, { status: 503 }) : json({ data: 1 }),
  );
  const refusal = core.call(operations.openItem, [1], undefined);
  await expect(refusal).rejects.toBeInstanceOf(ServerError);
  await expect(refusal).rejects.toMatchObject({ status: 503, attempts: 1 });
  expect(await core.call(operations.openItem, [1], undefined)).toBe(1);
  expect(requests).toHaveLength(2);
});
