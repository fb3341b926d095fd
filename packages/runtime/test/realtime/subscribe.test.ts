import { describe, expect, it, vi } from 'vitest';
import { BacklogError, type Liveness } from '../../src/index.ts';
import { createRealtimeBench, type ItemEvent } from './fake-sockets.ts';

const moved = (id: number): ItemEvent => ({ type: 'item.moved', id });

/** Reads a subscription in the background, as a `for await` does. */
function read(events: AsyncIterable<ItemEvent>) {
  const seen: ItemEvent[] = [];
  const over = (async () => {
    for await (const event of events) seen.push(event);
  })();
  over.catch(() => {});
  return { seen, over };
}

const nothingLeft = { listeners: 0, timers: 0 };

describe('subscribe', () => {
  it('opens nothing before the first event is asked for, then proves itself and gives events in order', async () => {
    const { network, watchItems, settle, requests } = createRealtimeBench();
    const subscription = watchItems();
    const reader = subscription[Symbol.asyncIterator]();
    await settle();
    expect([network.sockets.length, requests.length]).toEqual([0, 0]);
    const first = reader.next();
    await settle();
    expect(network.last.url).toBe('wss://api.example.com/ws');
    expect(network.last.sent).toEqual([{ type: 'auth', token: 'access-1' }]);
    network.last.message(moved(1));
    network.last.message(moved(2));
    expect([await first, await reader.next()]).toEqual([
      { value: moved(1), done: false },
      { value: moved(2), done: false },
    ]);
    await reader.return?.();
    await settle();
    expect(network.last.closedWith).toBe(1000);
    expect(network).toMatchObject(nothingLeft);
  });

  it('opens nothing for an iteration that was made before close() and is read after it', async () => {
    const { network, watchItems, settle } = createRealtimeBench();
    const subscription = watchItems();
    const reader = subscription[Symbol.asyncIterator]();
    subscription.close();
    const next = reader.next();
    await settle();
    expect(network.sockets).toHaveLength(0);
    expect(await next).toEqual({ value: undefined, done: true });
  });

  it('tells the logger of a callback that rejects', async () => {
    const { warnings, watchItems, settle } = createRealtimeBench();
    const onLive = async (): Promise<void> => {
      throw new Error('no REST today');
    };
    const reader = watchItems({ onLive })[Symbol.asyncIterator]();
    const next = reader.next();
    await settle();
    expect(warnings).toEqual(['onLive of watchItems threw: no REST today']);
    await reader.return?.();
    await next;
  });

  it('ends with a break, and leaves no timer, listener or socket behind', async () => {
    const { network, watchItems, settle } = createRealtimeBench();
    const seen: ItemEvent[] = [];
    const over = (async () => {
      for await (const event of watchItems()) {
        seen.push(event);
        if (seen.length === 2) break;
      }
    })();
    await settle();
    for (const id of [1, 2, 3]) network.last.message(moved(id));
    await over;
    await settle();
    expect(seen).toEqual([moved(1), moved(2)]);
    expect(network.last.closedWith).toBe(1000);
    expect(network).toMatchObject(nothingLeft);
  });

  it('shares one connection among the subscriptions of a client: the last one that leaves closes it', async () => {
    const { network, watchItems, settle } = createRealtimeBench();
    const subscriptions = [watchItems(), watchItems(), watchItems()];
    const readers = subscriptions.map(read);
    await settle();
    expect(network.sockets).toHaveLength(1);
    network.last.message(moved(1));
    await settle();
    expect(readers.map(({ seen }) => seen)).toEqual([[moved(1)], [moved(1)], [moved(1)]]);
    subscriptions[0]?.close();
    subscriptions[1]?.close();
    await Promise.all([readers[0]?.over, readers[1]?.over]);
    expect(network.last.closedWith).toBeUndefined();
    subscriptions[2]?.close();
    expect(network.last.closedWith).toBe(1000);
    await readers[2]?.over;
    const again = watchItems();
    read(again);
    await settle();
    expect(network.sockets).toHaveLength(2);
    again.close();
    await settle();
    expect(network).toMatchObject(nothingLeft);
  });

  it('shares nothing between clients', async () => {
    const one = createRealtimeBench();
    const other = createRealtimeBench();
    const subscriptions = [one.watchItems(), other.watchItems()];
    subscriptions.map(read);
    await Promise.all([one.settle(), other.settle()]);
    expect([one.network.sockets.length, other.network.sockets.length]).toEqual([1, 1]);
    for (const subscription of subscriptions) subscription.close();
  });

  it('can be read by several at a time, each from its own beginning, until it is closed', async () => {
    const { network, watchItems, settle } = createRealtimeBench();
    const subscription = watchItems();
    const early = read(subscription);
    await settle();
    network.last.message(moved(1));
    const late = read(subscription);
    await settle();
    network.last.message(moved(2));
    await settle();
    expect([early.seen, late.seen]).toEqual([[moved(1), moved(2)], [moved(2)]]);
    subscription.close();
    await Promise.all([early.over, late.over]);
    expect(await subscription[Symbol.asyncIterator]().next()).toEqual({ value: undefined, done: true });
    expect(network.sockets).toHaveLength(1);
  });

  it('says when events begin to flow, to who comes later as well', async () => {
    const { network, watchItems, settle } = createRealtimeBench();
    const told: [string, Liveness][] = [];
    const first = watchItems({ onLive: (liveness) => told.push(['first', liveness]) });
    read(first);
    await settle();
    const second = watchItems({ onLive: (liveness) => told.push(['second', liveness]) });
    read(second);
    expect(told).toEqual([
      ['first', {}],
      ['second', {}],
    ]);
    expect(network.sockets).toHaveLength(1);
    first.close();
    second.close();
  });

  it('tells the logger what onLive throws, and goes on', async () => {
    const { network, watchItems, settle, warnings } = createRealtimeBench();
    const subscription = watchItems({
      onLive: () => {
        throw new Error('not now');
      },
    });
    const { seen } = read(subscription);
    await settle();
    network.last.message(moved(1));
    await settle();
    expect(warnings).toEqual(['onLive of watchItems threw: not now']);
    expect(seen).toEqual([moved(1)]);
    subscription.close();
  });

  it('gives a slow reader what was waiting, then a BacklogError, and harms no other reader', async () => {
    const { network, watchItems, settle } = createRealtimeBench();
    const slow = watchItems({ maxQueued: 2 })[Symbol.asyncIterator]();
    const fast = watchItems();
    const { seen } = read(fast);
    const first = slow.next();
    await settle();
    network.last.message(moved(0));
    await first;
    for (const id of [1, 2, 3, 4]) network.last.message(moved(id));
    await settle();
    expect(await slow.next()).toMatchObject({ value: moved(1) });
    expect(await slow.next()).toMatchObject({ value: moved(2) });
    const error = await slow.next().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(BacklogError);
    expect(error).toMatchObject({
      code: 'backlog',
      message: 'Cannot keep up with watchItems: 2 events wait to be read, and more have come',
    });
    expect(await slow.next()).toEqual({ value: undefined, done: true });
    expect(seen.map((event) => 'id' in event && event.id)).toEqual([0, 1, 2, 3, 4]);
    fast.close();
    await settle();
    expect(network).toMatchObject(nothingLeft);
  });

  it('gives all readers one object, which none of them can change', async () => {
    const { network, watchItems, settle } = createRealtimeBench();
    const reader = watchItems()[Symbol.asyncIterator]();
    const next = reader.next();
    await settle();
    network.last.message(moved(1));
    const { value } = await next;
    expect(Object.isFrozen(value)).toBe(true);
    await reader.return?.();
  });

  it('can be closed from within onLive, by who comes to an open connection as well', async () => {
    const { network, watchItems, settle } = createRealtimeBench();
    const first = watchItems({ onLive: () => first.close() });
    const second = watchItems({ onLive: () => second.close() });
    for (const subscription of [first, second]) {
      const { over } = read(subscription);
      await settle();
      await over;
    }
    const third = watchItems();
    read(third);
    await settle();
    const fourth = watchItems({ onLive: () => fourth.close() });
    await read(fourth).over;
    third.close();
    await settle();
    expect(network.sockets).toHaveLength(3);
    expect(network).toMatchObject(nothingLeft);
  });

  it('refuses options that make no sense before anything is opened', () => {
    const { watchItems } = createRealtimeBench();
    expect(() => watchItems({ maxQueued: 0 })).toThrow(
      new RangeError('Cannot subscribe to watchItems: maxQueued must be a whole number >= 1, got 0'),
    );
  });
});

describe('an abort', () => {
  const reason = new Error('enough');

  it.each([
    ['before the start', 0],
    ['while the token is on its way', 1],
    ['while the connection opens', 2],
    ['while nothing happens', 3],
    ['while it waits to come back', 4],
  ])('%s ends the reading with its own reason, and closes at once', async (_, stage) => {
    const { network, watchItems, settle } = createRealtimeBench();
    if (stage === 2) network.serve = () => {};
    const controller = new AbortController();
    const listening = vi.spyOn(controller.signal, 'removeEventListener');
    if (stage === 0) controller.abort(reason);
    const reader = watchItems({ signal: controller.signal })[Symbol.asyncIterator]();
    let caught: unknown;
    const reading = reader.next().catch((error: unknown) => {
      caught = error;
    });
    if (stage >= 2) await settle();
    if (stage === 4) {
      network.last.end();
      await settle();
    }
    controller.abort(reason);
    if (stage >= 2) expect(network.last.closedWith).toBe(stage === 4 ? undefined : 1000);
    await Promise.resolve();
    expect(caught).toBe(reason);
    await reading;
    await settle();
    expect(network.sockets).toHaveLength(stage >= 2 ? 1 : 0);
    expect(network).toMatchObject(nothingLeft);
    expect(listening).toHaveBeenCalledTimes(stage === 0 ? 0 : 1);
    expect(await reader.next()).toEqual({ value: undefined, done: true });
  });

  it('drops what was waiting to be read', async () => {
    const { network, watchItems, settle } = createRealtimeBench();
    const controller = new AbortController();
    const reader = watchItems({ signal: controller.signal })[Symbol.asyncIterator]();
    const first = reader.next();
    await settle();
    for (const id of [1, 2, 3]) network.last.message(moved(id));
    await first;
    controller.abort(reason);
    await expect(reader.next()).rejects.toBe(reason);
    expect(await reader.next()).toEqual({ value: undefined, done: true });
  });

  it('of one reader leaves the others their connection', async () => {
    const { network, watchItems, settle } = createRealtimeBench();
    const controller = new AbortController();
    const aborted = read(watchItems({ signal: controller.signal }));
    const other = watchItems();
    const { seen } = read(other);
    await settle();
    controller.abort(reason);
    await expect(aborted.over).rejects.toBe(reason);
    network.last.message(moved(1));
    await settle();
    expect(seen).toEqual([moved(1)]);
    other.close();
  });
});
