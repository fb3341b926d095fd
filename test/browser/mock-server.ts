import { createIgny8Mock } from '@creatorkit/igny8/mock';
import { createInfluticsMock } from '@creatorkit/influtics/mock';
import { createFlowingClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    mockServerUrl: string;
  }
}

/** Starts a mock server beside the browser, on another origin than the page's. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const clock = createFlowingClock({ now: () => Date.now() });
  const mocks = [createIgny8Mock, createInfluticsMock].map((create) => create({ clock, selfCheck: 'warn' }));
  const server = await startMockServer({ mocks, clock, port: 0 });
  project.provide('mockServerUrl', server.url);
  return () => server.close();
}
