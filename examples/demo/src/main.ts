import { Igny8 } from '@creatorkit/igny8';
import { createIgny8Mock } from '@creatorkit/igny8/mock';
import { createFlowingClock, remoteClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import { tellIgny8Story } from './igny8-story.ts';
import { createTeller } from './teller.ts';

const startedAt = performance.now();
const serverClock = createFlowingClock({ now: () => Date.now() });
const mock = createIgny8Mock({ clock: serverClock, selfCheck: 'warn' });
const server = await startMockServer({ mocks: [mock], clock: serverClock, port: 0 });
const clock = await remoteClock(server.url);
const write = (text: string): void => console.log(text);

try {
  write(`IGNY8, a living mock on ${server.baseUrlOf('igny8')}\n`);
  await tellIgny8Story({
    createClient: (options) =>
      new Igny8({ baseUrl: server.baseUrlOf('igny8'), auth: mock.credentials.owner, clock, ...options }),
    clock,
    teller: createTeller({ write, elapsed: () => performance.now(), worldTime: () => clock.now() }),
  });
  write(
    `\nDone in ${((performance.now() - startedAt) / 1000).toFixed(1)} s, over HTTP, ${mock.journal().length} exchanges.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.close();
}
