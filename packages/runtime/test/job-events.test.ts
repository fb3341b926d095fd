import { describe, expect, it } from 'vitest';
import { type JobEvents, type JobHandle, type JobHint, type JobRef, startJob } from '../src/index.ts';
import { createBench, json, operations } from './synthetic.ts';

type Hints = readonly (readonly [second: number, hint: JobHint])[];

/**
 * Waits for a job that is done at a certain second, while a source of news says what is listed, each at its second. Gives
 * the seconds of the polls, and what was told of the progress and when.
 */
async function waitWith(
  hints: Hints,
  doneAt: number,
  { subscribe, error }: { readonly subscribe?: JobEvents['subscribe']; readonly error?: Error } = {},
) {
  const refs: JobRef[] = [];
  const ended: number[] = [];
  let listen: (hint: JobHint) => void = () => {};
  const source: JobEvents['subscribe'] = (job, listener) => {
    refs.push(job);
    listen = listener;
    for (const [second, hint] of hints) clock.guard(second * 1000, () => listener(hint));
    return () => ended.push((clock.now() - start) / 1000);
  };
  const { core, clock, requests } = createBench(
    ({ method, url, at }) => {
      if (method === 'POST') return json({ data: { id: 'r-1' } }, { status: 202 });
      if (url.pathname.endsWith('/pages')) return json({ data: ['one'] });
      return json({ data: { state: at - start >= doneAt * 1000 ? 'done' : 'counting' } });
    },
    { jobEvents: { subscribe: subscribe ?? source } },
  );
  const start = clock.now();
  const job = await startJob<JobHandle<unknown, string[]>>(core, operations.startReport, [], {});
  const progress: string[] = [];
  const outcome = await job
    .wait({
      onProgress({ percent, state }) {
        progress.push(`${(clock.now() - start) / 1000}: ${percent} ${state}`);
        if (error && percent !== undefined) throw error;
      },
    })
    .catch((caught: unknown) => caught);
  listen({ progress: 77, state: 'failed' });
  const polls = requests.filter(({ method, url }) => method === 'GET' && !url.pathname.endsWith('/pages'));
  return { outcome, progress, refs, ended, polls: polls.map(({ at }) => (at - start) / 1000) };
}

/** With no news the polls come at 2, 5, 9.5, 16.25, 26.375 seconds. */
describe('news of a job', () => {
  it('tell the source which job is meant, and are given up when it has ended', async () => {
    const { outcome, refs, ended } = await waitWith([], 2);
    expect(outcome).toEqual(['one']);
    expect(refs).toEqual([{ operation: 'startReport', parameters: { id: 'r-1' }, start: { id: 'r-1' } }]);
    expect(ended).toEqual([2]);
  });

  it('are progress at once, and nothing more: a poll has the last word', async () => {
    const { progress, outcome } = await waitWith(
      [
        [1, { progress: 10, state: 'queued' }],
        [1.5, { progress: 20, state: 'drawing' }],
        [1.7, { progress: 20 }],
        [1.8, { progress: 15, state: 'counting' }],
        [1.9, { progress: 30.9, state: 'glowing' }],
        [3, { progress: 100 }],
      ],
      5,
    );
    expect(progress).toEqual([
      '1: 10 queued',
      '1.5: 20 drawing',
      '1.9: 30 drawing',
      '2: 30 counting',
      '3: 99 counting',
      '22: 100 done',
    ]);
    expect(outcome).toEqual(['one']);
  });

  it('keep the polls at their longest distance, once one has been sent while they come', async () => {
    expect((await waitWith([[1, {}]], 60)).polls).toEqual([2, 22, 42, 62]);
    expect((await waitWith([[3, { progress: 1 }]], 60)).polls).toEqual([2, 5, 25, 45, 65]);
  });

  it('of the end bring the next poll at once', async () => {
    const { polls, progress } = await waitWith(
      [
        [1, {}],
        [11, { state: 'done', progress: 100 }],
      ],
      11,
    );
    expect(polls).toEqual([2, 11]);
    expect(progress).toEqual(['2: undefined counting', '11: 99 counting', '11: 100 done']);
  });

  it('of an end that has not come do not end the wait, nor make the polls run', async () => {
    const early: Hints = [[1, {}], ...Array.from({ length: 50 }, (_, i) => [3 + i / 10, { state: 'failed' }] as const)];
    const { polls, outcome } = await waitWith(early, 16);
    expect(polls).toEqual([2, 3, 7.5, 14.25, 24.375]);
    expect(outcome).toEqual(['one']);
  });

  it('that stop leave the polls to themselves, from the last one on', async () => {
    const stopped: Hints = [
      [1, {}],
      [12, { closed: true }],
    ];
    expect((await waitWith(stopped, 16)).polls).toEqual([2, 12, 16.5]);
  });

  it('that begin again after a break bring the next poll at once, and are trusted after it', async () => {
    const broken: Hints = [
      [1, {}],
      [3, { closed: true }],
      [4, {}],
      [4.5, { progress: 7 }],
    ];
    expect((await waitWith(broken, 40)).polls).toEqual([2, 4, 24, 44]);
  });

  it.each<readonly [string, JobEvents['subscribe']]>([
    ['never come', () => () => {}],
    [
      'cannot be given up',
      () => () => {
        throw new Error('no socket');
      },
    ],
    [
      'cannot be had',
      () => {
        throw new Error('no socket');
      },
    ],
  ])('that %s change nothing', async (_, subscribe) => {
    const { polls, outcome } = await waitWith([], 9.5, { subscribe });
    expect(polls).toEqual([2, 5, 9.5]);
    expect(outcome).toEqual(['one']);
  });

  it('that come while the wait begins count, too', async () => {
    const { polls } = await waitWith([], 20, {
      subscribe(_job, listener) {
        listener({ progress: 1 });
        return () => {};
      },
    });
    expect(polls).toEqual([2, 22]);
  });

  it('that are met with a throw end the wait with it', async () => {
    const error = new RangeError('mine');
    const { outcome, polls, ended, progress } = await waitWith([[4, { progress: 5 }]], 60, { error });
    expect(outcome).toBe(error);
    expect(polls).toEqual([2]);
    expect(ended).toEqual([4]);
    // News after the end reach nobody.
    expect(progress).toEqual(['2: undefined counting', '4: 5 counting']);
  });
});
