import { Igny8 } from '@creatorkit/igny8';
import { createIgny8Mock } from '@creatorkit/igny8/mock';
import { createFlowingClock, remoteClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import { expect, it } from 'vitest';
import { tellIgny8Story } from '../src/igny8-story.ts';
import { createTeller } from '../src/teller.ts';

const steps = 7;

it('tells the story of IGNY8 in process', async () => {
  const { clock, fetch, credentials } = createIgny8Mock();
  const lines: string[] = [];
  const teller = createTeller({ write: (line) => lines.push(line), elapsed: () => 0, worldTime: () => clock.now() });
  await tellIgny8Story({
    createClient: (options) => new Igny8({ fetch, clock, auth: credentials.owner, ...options }),
    clock: { now: () => clock.now(), advance: (seconds) => clock.advance({ seconds }) },
    teller,
  });
  expect(lines).toHaveLength(steps);
});

it('tells the story of IGNY8 over HTTP, and nobody waits a minute', async () => {
  const serverClock = createFlowingClock({ now: () => Date.now(), frozenAt: '2026-01-01T00:00:00Z' });
  const mock = createIgny8Mock({ clock: serverClock });
  const server = await startMockServer({ mocks: [mock], clock: serverClock, port: 0 });
  try {
    const clock = await remoteClock(server.url);
    const lines: string[] = [];
    const teller = createTeller({ write: (line) => lines.push(line), elapsed: () => 0, worldTime: () => clock.now() });
    await tellIgny8Story({
      createClient: (options) =>
        new Igny8({ baseUrl: server.baseUrlOf('igny8'), clock, auth: mock.credentials.owner, ...options }),
      clock,
      teller,
    });
    expect(lines).toHaveLength(steps);
  } finally {
    await server.close();
  }
});

it('ends with the reason when something is not as expected', () => {
  const teller = createTeller({ write: () => {}, elapsed: () => 0, worldTime: () => 0 });
  expect(() => teller.demand(false, 'one login, got none')).toThrow('expected one login, got none');
});
