import { BackSuit } from '@creatorkit/backsuit';
import { createBackSuitMock } from '@creatorkit/backsuit/mock';
import { Igny8 } from '@creatorkit/igny8';
import { createIgny8Mock } from '@creatorkit/igny8/mock';
import { InfluencersClub } from '@creatorkit/influencers-club';
import { createInfluencersClubMock } from '@creatorkit/influencers-club/mock';
import { Influgen } from '@creatorkit/influgen';
import { createInflugenMock } from '@creatorkit/influgen/mock';
import { Influtics } from '@creatorkit/influtics';
import { createInfluticsMock } from '@creatorkit/influtics/mock';
import { createFlowingClock, remoteClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import { tellBackSuitStory } from './backsuit-story.ts';
import { tellClubStory } from './club-story.ts';
import { tellCreatorStory } from './creator-story.ts';
import { tellIgny8Story } from './igny8-story.ts';
import { startReceiver } from './receiver.ts';
import { createTeller } from './teller.ts';

const startedAt = performance.now();
const serverClock = createFlowingClock({ now: () => Date.now() });
const options = { clock: serverClock, selfCheck: 'warn' } as const;
const igny8 = createIgny8Mock(options);
const influgen = createInflugenMock(options);
const influtics = createInfluticsMock(options);
const club = createInfluencersClubMock(options);
const backsuit = createBackSuitMock(options);
const mocks = [igny8, influgen, influtics, club, backsuit];
const server = await startMockServer({ mocks, clock: serverClock, port: 0 });
const clock = await remoteClock(server.url);
const receiver = await startReceiver('whsec_demo');
const write = (text: string): void => console.log(text);
const teller = createTeller({ write, elapsed: () => performance.now(), worldTime: () => clock.now() });

try {
  write(`IGNY8, a living mock on ${server.baseUrlOf('igny8')}\n`);
  await tellIgny8Story({
    createClient: (given) =>
      new Igny8({ baseUrl: server.baseUrlOf('igny8'), auth: igny8.credentials.owner, clock, ...given }),
    clock,
    teller,
  });
  write(`\nInflugen and Influtics, on ${server.baseUrlOf('influgen')} and ${server.baseUrlOf('influtics')}\n`);
  await tellCreatorStory({
    influgen: new Influgen({ baseUrl: server.baseUrlOf('influgen'), auth: influgen.credentials.agency, clock }),
    influtics: new Influtics({ baseUrl: server.baseUrlOf('influtics'), auth: influtics.credentials.owner, clock }),
    clock,
    teller,
  });
  const clubUrl = server.baseUrlOf('influencers-club');
  write(`\ninfluencers.club, on ${clubUrl}\n`);
  await tellClubStory({
    club: new InfluencersClub({ baseUrl: clubUrl, auth: club.credentials.owner, clock, maxCredits: 50 }),
    topUp: async (available) => void club.control('credits', { available }),
    receiver,
    clock,
    teller,
  });
  const backsuitUrl = server.baseUrlOf('backsuit');
  const { other: owner, editor } = backsuit.credentials;
  write(`\nBackSuit, on ${backsuitUrl}\n`);
  await tellBackSuitStory({
    owner: new BackSuit({ baseUrl: backsuitUrl, auth: owner, clock }),
    editor: new BackSuit({ baseUrl: backsuitUrl, auth: editor, clock }),
    editorEmail: editor.email,
    otherTenant: owner.tenantId,
    connect: async (tenant_id, platform) => void backsuit.control('social/connect', { tenant_id, platform }),
    clock,
    teller,
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const exchanges = mocks.reduce((count, mock) => count + mock.journal().length, 0);
  write(`\nDone in ${seconds} s, over HTTP, a WebSocket and a webhook, ${exchanges} exchanges.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await receiver.close();
  await server.close();
}
