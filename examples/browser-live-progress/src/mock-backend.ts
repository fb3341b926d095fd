import { createInflugenMock } from '@creatorkit/influgen/mock';
import { createFlowingClock } from '@creatorkit/mock';
import { createMswHandlers } from '@creatorkit/mock/msw';
import { HttpResponse, http } from 'msw';
import { setupWorker } from 'msw/browser';
import type { Backend } from './backend.ts';
import { paintPicture } from './paint-picture.ts';

/** The mock behind a service worker: the page sends real requests, and none of them leaves it. */
export async function openMockBackend(baseUrl: string | undefined): Promise<Backend> {
  // Time flows as it does outside, so that the work can be watched.
  const mock = createInflugenMock({ clock: createFlowingClock({ now: () => Date.now() }) });
  // The mock says where pictures are, and makes none.
  const pictures = http.get('https://cdn.example.com/content/*', ({ request }) =>
    HttpResponse.xml(paintPicture(request.url), { headers: { 'Content-Type': 'image/svg+xml' } }),
  );
  const worker = setupWorker(...createMswHandlers(mock, { baseUrl }), pictures);
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  return {
    baseUrl,
    mocked: {
      credentials: mock.credentials.pro,
      failingPrompt: 'a letter that nobody can read [fail x1]',
      cutConnection: () => void mock.dropSockets(),
    },
  };
}
