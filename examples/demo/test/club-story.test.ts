import { InfluencersClub, parseEvent, type ReceivedEvent } from '@creatorkit/influencers-club';
import { createInfluencersClubMock } from '@creatorkit/influencers-club/mock';
import { createFlowingClock, createMockClock, remoteClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import { expect, it } from 'vitest';
import { tellClubStory } from '../src/club-story.ts';
import { startReceiver } from '../src/receiver.ts';
import { createTeller } from '../src/teller.ts';

const steps = 5;
const secret = 'whsec_test';

it('tells the story of a campaign in process', async () => {
  const clock = createMockClock();
  const first = Promise.withResolvers<ReceivedEvent>();
  const mock = createInfluencersClubMock({
    clock,
    webhooks: {
      fetch: async (request) => {
        first.resolve(await parseEvent(await request.text(), { secret, headers: request.headers }));
        return new Response(null, { status: 204 });
      },
    },
  });
  const lines: string[] = [];
  await tellClubStory({
    club: new InfluencersClub({ fetch: mock.fetch, clock, auth: mock.credentials.owner }),
    topUp: async (available) => void mock.control('credits', { available }),
    receiver: { url: 'http://127.0.0.1/events', secret, firstEvent: () => first.promise },
    clock: { now: () => clock.now(), advance: (seconds) => clock.advance({ seconds }) },
    teller: createTeller({ write: (line) => lines.push(line), elapsed: () => 0, worldTime: () => clock.now() }),
  });
  expect(lines).toHaveLength(steps);
});

it('tells the story of a campaign over HTTP, and its webhook comes back', async () => {
  const serverClock = createFlowingClock({ now: () => Date.now(), frozenAt: '2026-01-01T00:00:00Z' });
  const mock = createInfluencersClubMock({ clock: serverClock });
  const server = await startMockServer({ mocks: [mock], clock: serverClock, port: 0 });
  const receiver = await startReceiver(secret);
  try {
    const clock = await remoteClock(server.url);
    const lines: string[] = [];
    await tellClubStory({
      club: new InfluencersClub({
        baseUrl: server.baseUrlOf('influencers-club'),
        clock,
        auth: mock.credentials.owner,
      }),
      topUp: async (available) => void mock.control('credits', { available }),
      receiver,
      clock,
      teller: createTeller({ write: (line) => lines.push(line), elapsed: () => 0, worldTime: () => clock.now() }),
    });
    expect(lines).toHaveLength(steps);
  } finally {
    await receiver.close();
    await server.close();
  }
});
