import { BackSuit, type BackSuitOptions } from '@creatorkit/backsuit';
import { type BackSuitMock, createBackSuitMock } from '@creatorkit/backsuit/mock';
import { createFlowingClock, createMockClock, remoteClock, type WorldClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import { expect, it } from 'vitest';
import { tellBackSuitStory } from '../src/backsuit-story.ts';
import type { StoryClock } from '../src/stage.ts';
import { createTeller } from '../src/teller.ts';

const steps = 7;

async function tell<Clock extends WorldClock>(
  { credentials, control }: BackSuitMock<Clock>,
  options: BackSuitOptions,
  clock: StoryClock,
): Promise<readonly string[]> {
  const lines: string[] = [];
  const { other: owner, editor } = credentials;
  await tellBackSuitStory({
    owner: new BackSuit({ ...options, auth: owner }),
    editor: new BackSuit({ ...options, auth: editor }),
    editorEmail: editor.email,
    otherTenant: owner.tenantId,
    connect: async (tenant_id, platform) => void control('social/connect', { tenant_id, platform }),
    clock,
    teller: createTeller({ write: (line) => lines.push(line), elapsed: () => 0, worldTime: () => clock.now() }),
  });
  return lines;
}

it('tells the story of a site in process', async () => {
  const clock = createMockClock();
  const mock = createBackSuitMock({ clock });
  const storyClock = { now: () => clock.now(), advance: (seconds: number) => clock.advance({ seconds }) };
  expect(await tell(mock, { fetch: mock.fetch, clock }, storyClock)).toHaveLength(steps);
});

it('tells the story of a site over HTTP', async () => {
  const serverClock = createFlowingClock({ now: () => Date.now(), frozenAt: '2026-01-01T00:00:00Z' });
  const mock = createBackSuitMock({ clock: serverClock });
  const server = await startMockServer({ mocks: [mock], clock: serverClock, port: 0 });
  try {
    const clock = await remoteClock(server.url);
    expect(await tell(mock, { baseUrl: server.baseUrlOf('backsuit'), clock }, clock)).toHaveLength(steps);
  } finally {
    await server.close();
  }
});
