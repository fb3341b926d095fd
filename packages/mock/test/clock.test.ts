import { describe, expect, test } from 'vitest';
import { createFlowingClock, createMockClock } from '../src/index.ts';
import { shortTimersPassed } from '../src/turn.ts';

const start = Date.parse('2026-01-01T00:00:00Z');

describe('the mock clock', () => {
  test('starts at a fixed instant and stands still', async () => {
    const clock = createMockClock();
    await shortTimersPassed();
    expect(clock.now()).toBe(start);
  });

  test('jumps to the earliest sleep when nothing else happens', async () => {
    const clock = createMockClock();
    const woken: string[] = [];
    await Promise.all([
      new Promise<void>((resolve) =>
        clock.sleep(90_000, () => resolve(void woken.push(`late ${clock.now() - start}`))),
      ),
      new Promise<void>((resolve) => clock.sleep(5000, () => resolve(void woken.push(`early ${clock.now() - start}`)))),
    ]);
    expect(woken).toEqual(['early 5000', 'late 90000']);
  });

  test('fires the guards that a jump passes, in their order, and is not moved by guards alone', async () => {
    const clock = createMockClock();
    const seen: string[] = [];
    clock.guard(2000, () => seen.push(`second guard ${clock.now() - start}`));
    clock.guard(1000, () => seen.push(`first guard ${clock.now() - start}`));
    clock.guard(9000, () => seen.push('guard beyond'));
    await shortTimersPassed();
    await shortTimersPassed();
    expect(seen).toEqual([]);
    await new Promise<void>((resolve) => clock.sleep(3000, resolve));
    expect(seen).toEqual(['first guard 1000', 'second guard 2000']);
    expect(clock.now() - start).toBe(3000);
  });

  test('a guard that is cancelled by the sleep before it does not fire, even at the same instant', async () => {
    const clock = createMockClock();
    let fired = false;
    const woken = new Promise<void>((resolve) => {
      clock.sleep(1000, () => {
        // As clients do: the cancelling comes a few promises later.
        void Promise.resolve()
          .then(() => Promise.resolve().then(cancel))
          .then(resolve);
      });
    });
    const cancel = clock.guard(1000, () => {
      fired = true;
    });
    await woken;
    await clock.advance({ seconds: 5 });
    expect(fired).toBe(false);
  });

  test('does not jump while an exchange is in flight', async () => {
    const clock = createMockClock();
    let end = () => {};
    const work = clock.track(new Promise<void>((resolve) => (end = resolve)));
    let woken = false;
    clock.sleep(1000, () => (woken = true));
    for (let count = 0; count < 5; count++) await shortTimersPassed();
    expect([woken, clock.now()]).toEqual([false, start]);
    end();
    await work;
    for (let count = 0; count < 5; count++) await shortTimersPassed();
    expect([woken, clock.now()]).toEqual([true, start + 1000]);
  });

  test('lets a repeat that is a real millisecond away go first', async () => {
    const clock = createMockClock();
    const sentAt: number[] = [];
    const exchange = async () => {
      clock.begin();
      await Promise.resolve();
      sentAt.push(clock.now() - start);
      clock.end();
    };
    const retried = new Promise<void>((resolve) => {
      clock.sleep(500, () => setTimeout(() => resolve(exchange()), 0)); // what ky does between two tries
    });
    const paced = new Promise<void>((resolve) => clock.sleep(60_000, () => resolve(exchange())));
    await Promise.all([retried, paced]);
    expect(sentAt).toEqual([500, 60_000]);
  });

  test('a cancelled sleep is not waited for', async () => {
    const clock = createMockClock();
    const cancel = clock.sleep(1000, () => expect.unreachable());
    cancel();
    cancel();
    await new Promise<void>((resolve) => clock.sleep(3000, resolve));
    expect(clock.now() - start).toBe(3000);
  });

  test('advances step by step: what a timer wakes can sleep again on the way', async () => {
    const clock = createMockClock({ autoAdvance: false });
    const ticks: number[] = [];
    const tick = () => {
      ticks.push(clock.now() - start);
      void Promise.resolve().then(() => clock.sleep(10_000, tick));
    };
    clock.sleep(10_000, tick);
    await clock.advance({ seconds: 35 });
    expect(ticks).toEqual([10_000, 20_000, 30_000]);
    expect(clock.now() - start).toBe(35_000);
  });

  test('two advances at once add up', async () => {
    const clock = createMockClock();
    await Promise.all([clock.advance({ minutes: 1 }), clock.advance({ days: 1, hours: 1, ms: 5 })]);
    expect(clock.now() - start).toBe(60_000 + 25 * 3_600_000 + 5);
  });

  test('does not go beyond the goal of an advance for a later sleep, and goes on to it afterwards', async () => {
    const clock = createMockClock();
    const seen: number[] = [];
    const woken = new Promise<void>((resolve) => clock.sleep(60_000, resolve)).then(() =>
      seen.push(clock.now() - start),
    );
    const advanced = clock.advance({ seconds: 10 }).then(() => seen.push(clock.now() - start));
    await Promise.all([woken, advanced]);
    expect(seen).toEqual([10_000, 60_000]);
  });

  test('without autoAdvance only an advance wakes; a wait of nothing needs none', async () => {
    const clock = createMockClock({ autoAdvance: false });
    let woken = false;
    clock.sleep(1, () => (woken = true));
    await new Promise<void>((resolve) => clock.sleep(0, resolve));
    await shortTimersPassed();
    expect(woken).toBe(false);
    clock.autoAdvance = true;
    await new Promise<void>((resolve) => clock.sleep(2, resolve));
    expect(woken).toBe(true);
  });

  test('reset goes back to the start, and timers keep what was left of them', async () => {
    const clock = createMockClock({ autoAdvance: false });
    await clock.advance({ hours: 1 });
    let wokenAt = 0;
    clock.sleep(5000, () => (wokenAt = clock.now()));
    clock.reset();
    expect(clock.now()).toBe(start);
    await clock.advance({ seconds: 5 });
    expect(wokenAt).toBe(start + 5000);
  });

  test('an endless wait never comes, and a negative advance is refused', async () => {
    const clock = createMockClock();
    clock.sleep(Number.POSITIVE_INFINITY, () => expect.unreachable())();
    clock.sleep(Number.POSITIVE_INFINITY, () => expect.unreachable());
    await clock.advance({ days: 36_500 });
    expect(() => clock.advance({ seconds: -1 })).toThrow(RangeError);
  });

  test('121 virtual seconds of pacing take no time to speak of', async () => {
    const clock = createMockClock();
    for (let count = 0; count < 121; count++) await new Promise<void>((resolve) => clock.sleep(1000, resolve));
    expect(clock.now() - start).toBe(121_000);
  });
});

describe('the flowing clock', () => {
  function createReal() {
    let real = Date.parse('2026-03-01T12:00:00Z');
    const timers: { readonly at: number; readonly run: () => void }[] = [];
    return {
      now: () => real,
      timer(ms: number, run: () => void) {
        const timer = { at: real + ms, run };
        timers.push(timer);
        return () => void timers.splice(timers.indexOf(timer) >>> 0, 1);
      },
      pass(ms: number) {
        real += ms;
        for (const timer of timers.filter(({ at }) => at <= real)) {
          timers.splice(timers.indexOf(timer), 1);
          timer.run();
        }
      },
    };
  }

  test('flows with the real time, ahead of it by what it was advanced', async () => {
    const real = createReal();
    const clock = createFlowingClock(real);
    await clock.advance({ minutes: 16 });
    real.pass(500);
    expect(clock.now()).toBe(real.now() + 16 * 60_000);
    clock.reset();
    expect(clock.now()).toBe(real.now());
  });

  test('wakes when real time comes, and when an advance passes it', async () => {
    const real = createReal();
    const clock = createFlowingClock(real);
    const seen: string[] = [];
    clock.sleep(1000, () => seen.push('one'));
    clock.sleep(60_000, () => seen.push('two'));
    clock.guard(61_000, () => seen.push('three'));
    real.pass(1000);
    expect(seen).toEqual(['one']);
    await clock.advance({ seconds: 59 });
    expect(seen).toEqual(['one', 'two']);
    real.pass(1000);
    expect(seen).toEqual(['one', 'two', 'three']);
  });

  test('says of real timers whether somebody sleeps until then: what is only due holds no process', () => {
    const real = createReal();
    const held: boolean[] = [];
    const clock = createFlowingClock({
      ...real,
      timer(ms, run, isAwaited) {
        held.push(isAwaited);
        return real.timer(ms, run);
      },
    });
    clock.guard(60_000, () => {});
    const wake = clock.sleep(90_000, () => {});
    wake();
    expect(held).toEqual([false, true, false]);
  });

  test('frozen, it moves by advances only', async () => {
    const real = createReal();
    const clock = createFlowingClock({ ...real, frozenAt: '2026-05-05T05:05:05Z' });
    let woken = false;
    clock.sleep(1000, () => (woken = true));
    real.pass(99_000);
    expect([clock.now(), woken]).toEqual([Date.parse('2026-05-05T05:05:05Z'), false]);
    await clock.advance({ seconds: 1 });
    expect([clock.now(), woken]).toEqual([Date.parse('2026-05-05T05:05:06Z'), true]);
  });
});
