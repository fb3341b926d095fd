import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

/** A clock, and how many real timers it starts. */
async function countedClock() {
  vi.resetModules();
  const timers = vi.spyOn(globalThis, 'setTimeout');
  const { createMockClock } = await import('../src/mock-clock.ts');
  return { clock: createMockClock(), realTimers: () => timers.mock.calls.length };
}

/** Some turns of the event loop. */
async function turns(): Promise<void> {
  for (let count = 0; count < 5; count++) await new Promise<void>((resolve) => setImmediate(resolve));
}

/** Rings every second, `count` times. */
function ringOften(clock: Awaited<ReturnType<typeof countedClock>>['clock'], count: number): number[] {
  const start = clock.now();
  const rung: number[] = [];
  const next = (): void => {
    clock.alarm(1000, async () => {
      rung.push(clock.now() - start);
      if (rung.length < count) next();
    });
  };
  next();
  return rung;
}

it('passes many alarms, each at its instant, without stopping at each', async () => {
  const { clock, realTimers } = await countedClock();
  const rung = ringOften(clock, 500);
  await clock.advance({ seconds: 1000 });
  expect(rung).toEqual(Array.from({ length: 500 }, (_, index) => (index + 1) * 1000));
  expect(realTimers()).toBeLessThan(10);
});

it('stops for whoever uses the clock in between', async () => {
  const { clock } = await countedClock();
  const rung = ringOften(clock, 10);
  const seen: number[] = [];
  clock.sleep(3500, () => {
    seen.push(rung.length);
    // Somebody who goes on after a real millisecond, and sleeps again, loses no time of the clock.
    setTimeout(() => clock.sleep(1000, () => seen.push(rung.length)), 1);
  });
  await clock.advance({ seconds: 10 });
  expect(seen).toEqual([3, 4]);
  expect(rung).toHaveLength(10);
});

it('waits for the work of an alarm that takes a while', async () => {
  const { clock } = await countedClock();
  const start = clock.now();
  const seen: string[] = [];
  clock.alarm(1000, async () => {
    await turns();
    seen.push(`work at ${clock.now() - start}`);
  });
  clock.guard(2000, () => seen.push(`guard at ${clock.now() - start}`));
  await clock.advance({ seconds: 3 });
  expect(seen).toEqual(['work at 1000', 'guard at 2000']);
});

it('an alarm that is cancelled does not ring, and alarms alone move no clock', async () => {
  const { clock } = await countedClock();
  const seen: string[] = [];
  const cancel = clock.alarm(1000, async () => void seen.push('cancelled'));
  clock.alarm(1000, async () => void seen.push('rung'));
  cancel();
  await turns();
  expect(seen).toEqual([]);
  await clock.advance({ seconds: 1 });
  expect(seen).toEqual(['rung']);
});
