import { Influtics } from '@creatorkit/influtics';
import { createInfluticsMock } from '@creatorkit/influtics/mock';
import { createFlowingClock, remoteClock } from '@creatorkit/mock';
import { type MockServer, startMockServer } from '@creatorkit/mock/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

describe('over HTTP', () => {
  let server: MockServer;
  let apiKey: string;
  beforeEach(async () => {
    const clock = createFlowingClock({ now: () => 0, frozenAt: '2026-01-01T00:00:00Z' });
    const mock = createInfluticsMock({ clock });
    apiKey = mock.credentials.owner.apiKey;
    server = await startMockServer({ mocks: [mock], clock, port: 0 });
  });
  afterEach(() => server.close());

  const control = async (action: string, input: object): Promise<unknown> => {
    const response = await fetch(`${server.url}/_mock/influtics/${action}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
    });
    return response.json();
  };
  const client = async (key: string) =>
    new Influtics({
      baseUrl: server.baseUrlOf('influtics'),
      auth: { apiKey: key },
      clock: await remoteClock(server.url),
    });

  it('a key is rotated: the new one opens, the old one is dead', async () => {
    const { result } = (await control('keys/rotate', { account: 'owner' })) as { result: { apiKey: string } };
    expect((await (await client(result.apiKey)).account.usage()).summary.plan).toBe('business');
    await expect((await client(apiKey)).account.usage()).rejects.toMatchObject({ code: 'INVALID_API_KEY' });
  });

  it('credits are set, and days pass in one jump', async () => {
    expect(await control('credits', { account: 'owner', available: 30 })).toEqual({
      result: { account: 'owner', available: 30 },
    });
    const influtics = await client(apiKey);
    const { results } = await influtics.videos.track({ urls: ['https://youtu.be/dQw4w9WgXcQ'] });
    expect(results[0]?.status).toBe('tracked');
    await expect(influtics.videos.track({ urls: ['https://youtu.be/another1234'] })).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      retryAt: expect.any(Date),
    });
    const clock = await remoteClock(server.url);
    await clock.advance(3 * 24 * 60 * 60);
    const { stats } = await influtics.videos.retrieveByExternalId('dQw4w9WgXcQ');
    expect(Object.keys(stats.views)).toHaveLength(72);
  });

  it('no page of another origin is let in', async () => {
    const url = `${server.baseUrlOf('influtics')}/v1/account/limits`;
    const headers = { Origin: 'https://page.example', 'Access-Control-Request-Method': 'GET' };
    const preflight = await fetch(url, { method: 'OPTIONS', headers });
    expect(preflight.status).toBe(405);
    const answer = await fetch(url, { headers: { ...headers, Authorization: `Bearer ${apiKey}` } });
    expect(answer.status).toBe(200);
    for (const { headers: sent } of [preflight, answer]) {
      expect([...sent.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});
