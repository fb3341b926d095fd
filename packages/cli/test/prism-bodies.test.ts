import { createRequire } from 'node:module';
import { type CheckedExchange, startPrismProxy } from '@creatorkit/cli/prism';
import { InfluencersClub } from '@creatorkit/influencers-club';
import { createInfluencersClubMock } from '@creatorkit/influencers-club/mock';
import { createFlowingClock, remoteClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import { expect, it } from 'vitest';

const document = createRequire(import.meta.url)('@creatorkit/influencers-club/openapi.json') as object;
const redirect_uri = 'http://127.0.0.1:8765/callback';
const code_verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const code_challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

it('finds nothing in forms, files, CSV and redirects that keep to the document, and changes nothing', async () => {
  const clock = createFlowingClock({ now: () => 0, frozenAt: '2026-01-01T00:00:00Z' });
  const mock = createInfluencersClubMock({ clock, selfCheck: 'throw' });
  const server = await startMockServer({ mocks: [mock], clock, port: 0 });
  const exchanges: CheckedExchange[] = [];
  const proxy = await startPrismProxy({
    upstream: server.url,
    documents: { 'influencers-club': document },
    onExchange: (exchange) => exchanges.push(exchange),
  });
  try {
    const baseUrl = proxy.baseUrlOf('influencers-club');
    const options = { baseUrl, clock: await remoteClock(server.url) };
    const club = new InfluencersClub({ ...options, auth: mock.credentials.owner });

    const batch = await club.batch.create({ handles: ['miravale'], platform: 'instagram', mode: 'raw' });
    await batch.wait();
    expect(await club.batch.results(batch.id)).toMatch(/^input_value,status/);
    expect(await club.listening.subscriptions.exportStats(1)).toMatch(/^creator_id,/);

    const { client_id } = await club.oauth.register({ client_name: 'Desk', redirect_uris: [redirect_uri] });
    const { location } = await club.oauth.authorize({
      response_type: 'code',
      client_id,
      redirect_uri,
      code_challenge,
      code_challenge_method: 'S256',
    });
    const request_id = new URL(location).searchParams.get('request_id') ?? '';
    const { redirect_url } = mock.control('oauth/consent', { request_id, approve: true });
    const code = new URL(redirect_url).searchParams.get('code') ?? '';
    const grant = { grant_type: 'authorization_code', client_id, code, code_verifier, redirect_uri };
    const token = await fetch(`${baseUrl}/public/v1/oauth/token/`, {
      method: 'POST',
      body: new URLSearchParams(grant),
    });
    expect(token.status).toBe(200);
    expect(exchanges.length).toBeGreaterThanOrEqual(7);
    expect(exchanges.filter(({ violations }) => violations.length > 0)).toEqual([]);
  } finally {
    await proxy.close();
    await server.close();
  }
});
