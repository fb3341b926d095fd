import { createBackSuitMock } from '@creatorkit/backsuit/mock';
import { createFlowingClock } from '@creatorkit/mock';
import { createMswHandlers } from '@creatorkit/mock/msw';
import { setupWorker } from 'msw/browser';
import type { Backend } from './backend.ts';
import { begin, writeHistory } from './mock-history.ts';

/** The mock behind a service worker: the page sends real requests, and none of them leaves it. */
export async function openMockBackend(baseUrl: string | undefined): Promise<Backend> {
  // Time flows as it does outside, in a week in which the clocks of New York are about to change.
  const opened = Date.now();
  const clock = createFlowingClock({ now: () => begin + Date.now() - opened });
  const mock = createBackSuitMock({ clock });
  await writeHistory(mock);
  const worker = setupWorker(...createMswHandlers(mock, { baseUrl }));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  const { editor, tenantAdmin, viewer } = mock.credentials;
  return {
    baseUrl,
    clock,
    mocked: {
      people: [
        { name: 'Eli', part: 'Editor: plans what is theirs', ...editor },
        { name: 'Ada', part: 'Admin: plans everything', ...tenantAdmin },
        { name: 'Vera', part: 'Viewer: reads', ...viewer },
      ],
      advance: (ms) => clock.advance({ ms }),
    },
  };
}
