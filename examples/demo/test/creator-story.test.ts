import { Influgen } from '@creatorkit/influgen';
import { createInflugenMock } from '@creatorkit/influgen/mock';
import { Influtics } from '@creatorkit/influtics';
import { createInfluticsMock } from '@creatorkit/influtics/mock';
import { createFlowingClock, createMockClock, remoteClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import { expect, it } from 'vitest';
import { tellCreatorStory } from '../src/creator-story.ts';
import { createTeller } from '../src/teller.ts';

const steps = 4;

it('tells the story of a video in process', async () => {
  const clock = createMockClock();
  const generator = createInflugenMock({ clock });
  const statistics = createInfluticsMock({ clock });
  const { fetch, WebSocket, credentials } = generator;
  const lines: string[] = [];
  await tellCreatorStory({
    influgen: new Influgen({ fetch, WebSocket, clock, auth: credentials.agency }),
    influtics: new Influtics({ fetch: statistics.fetch, clock, auth: statistics.credentials.owner }),
    clock: { now: () => clock.now(), advance: (seconds) => clock.advance({ seconds }) },
    teller: createTeller({ write: (line) => lines.push(line), elapsed: () => 0, worldTime: () => clock.now() }),
  });
  expect(lines).toHaveLength(steps);
});

it('tells the story of a video over HTTP and a WebSocket, and nobody waits for days', async () => {
  const serverClock = createFlowingClock({ now: () => Date.now(), frozenAt: '2026-01-01T00:00:00Z' });
  const generator = createInflugenMock({ clock: serverClock });
  const statistics = createInfluticsMock({ clock: serverClock });
  const server = await startMockServer({ mocks: [generator, statistics], clock: serverClock, port: 0 });
  try {
    const clock = await remoteClock(server.url);
    const lines: string[] = [];
    await tellCreatorStory({
      influgen: new Influgen({ baseUrl: server.baseUrlOf('influgen'), clock, auth: generator.credentials.agency }),
      influtics: new Influtics({ baseUrl: server.baseUrlOf('influtics'), clock, auth: statistics.credentials.owner }),
      clock,
      teller: createTeller({ write: (line) => lines.push(line), elapsed: () => 0, worldTime: () => clock.now() }),
    });
    expect(lines).toHaveLength(steps);
  } finally {
    await server.close();
  }
});
