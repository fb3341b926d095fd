import { createIgny8Mock } from '@creatorkit/igny8/mock';
import { createFlowingClock } from '@creatorkit/mock';
import { createMswHandlers } from '@creatorkit/mock/msw';
import { setupWorker } from 'msw/browser';
import type { Backend } from './backend.ts';

/** The mock behind a service worker: the page sends real requests, and none of them leaves it. */
export async function openMockBackend(baseUrl: string | undefined): Promise<Backend> {
  // Time flows as it does outside, so that a wait for a limit can be watched.
  const mock = createIgny8Mock({ clock: createFlowingClock({ now: () => Date.now() }) });
  const worker = setupWorker(...createMswHandlers(mock, { baseUrl }));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  // The fixtures hold 1-250 already, and leave 251-500 free.
  const seedKeywordIds = Array.from({ length: 250 }, (_, index) => 251 + index);
  return { baseUrl, credentials: mock.credentials.owner, seedKeywordIds };
}
