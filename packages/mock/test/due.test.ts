import { describe, expect, test } from 'vitest';
import { createMock, type Definition, type MockOptions, type World } from '../src/index.ts';
import { ada, definition, json, type Reader, type ShelfState } from './shelf.ts';

const lifeMs = 1000;

/** A shelf from which each book falls a second after it was put there; `fallen` notes which, and when. */
function fallingShelf(options: MockOptions = {}) {
  const fallen: [title: string, at: number][] = [];
  const dues = new Map<number, number>();
  const falling: Definition<ShelfState, Reader> = {
    ...definition,
    seed: () => {},
    settle(world: World, { books }) {
      let next: number | undefined;
      for (const { id, title } of [...books.values()]) {
        const due = dues.get(id) ?? world.now() + lifeMs;
        dues.set(id, due);
        if (due <= world.now()) {
          books.delete(id);
          fallen.push([title, world.now() - start]);
        } else next = Math.min(next ?? due, due);
      }
      return next;
    },
  };
  const mock = createMock(falling, { limits: 'off', ...options });
  const start = mock.clock.now();
  const add = (title: string) =>
    mock.fetch('https://shelf.example/v1/books', {
      method: 'POST',
      headers: { ...ada, ...json },
      body: JSON.stringify({ title }),
    });
  return { mock, fallen, add };
}

describe('what comes due', () => {
  test('happens at its instant, though nobody asks', async () => {
    const { mock, fallen, add } = fallingShelf();
    await add('Emma');
    await mock.clock.advance({ ms: 400 });
    await add('Persuasion');
    await mock.clock.advance({ seconds: 10 });
    expect(fallen).toEqual([
      ['Emma', 1000],
      ['Persuasion', 1400],
    ]);
  });

  test('has happened before an exchange that comes at the same instant', async () => {
    const { mock, add } = fallingShelf();
    await add('Emma');
    await mock.clock.advance({ ms: lifeMs });
    expect((await mock.fetch('https://shelf.example/v1/books/1')).status).toBe(404);
  });

  test('does not move the clock by itself', async () => {
    const { mock, fallen, add } = fallingShelf();
    const before = mock.clock.now();
    await add('Emma');
    await new Promise((later) => setTimeout(later, 20));
    expect([mock.clock.now() - before, fallen]).toEqual([0, []]);
  });

  test('comes back with a snapshot, and is gone with a reset', async () => {
    const { mock, fallen, add } = fallingShelf();
    await add('Emma');
    await mock.clock.advance({ ms: 600 });
    const saved = mock.snapshot();
    await mock.clock.advance({ seconds: 1 });
    mock.restore(saved);
    await mock.clock.advance({ ms: 399 });
    expect(fallen).toHaveLength(1);
    await mock.clock.advance({ ms: 1 });
    expect(fallen).toEqual([
      ['Emma', 1000],
      ['Emma', 1000],
    ]);
    await add('Persuasion');
    mock.reset();
    await mock.clock.advance({ seconds: 10 });
    expect(fallen).toHaveLength(2);
  });

  test('is looked after when a control has changed the world', async () => {
    const { mock, fallen, add } = fallingShelf();
    await add('Emma');
    await mock.clock.advance({ ms: 500 });
    mock.control('books/forget', {});
    await mock.clock.advance({ seconds: 10 });
    expect(fallen).toEqual([]);
  });
});
