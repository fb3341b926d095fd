import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { InfluencersClub, type ReceivedEvent } from '@creatorkit/influencers-club';
import { createInfluencersClubMock } from '@creatorkit/influencers-club/mock';
import { afterEach, describe, expect, it } from 'vitest';
import { describeEvent } from '../src/describe-event.ts';
import { createMemory } from '../src/memory.ts';
import { createReceiver } from '../src/receiver.ts';

const secret = '5f0c2b7a91d84e36';

let server: Server | undefined;
afterEach(() => server?.close());

/** A receiver that listens, and what it was told. */
async function listen(onEvent: (event: ReceivedEvent) => unknown = () => {}) {
  const events: ReceivedEvent[] = [];
  const warnings: string[] = [];
  server = createReceiver({
    secret,
    onEvent: (event) => {
      events.push(event);
      return onEvent(event);
    },
    warn: (text) => warnings.push(text),
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  return { events, warnings, url };
}

/** A subscription of a mock that tells these endpoints. */
async function subscribe(endpoints: readonly { readonly url: string; readonly secret: string }[]) {
  const mock = createInfluencersClubMock();
  const club = new InfluencersClub({ fetch: mock.fetch, clock: mock.clock, auth: mock.credentials.owner });
  const { id: subscription_id } = await club.listening.subscriptions.create({
    name: 'Friends',
    platform: 'instagram',
    handles: ['miravale'],
    event_types: ['new_post', 'bio_change', 'follower_threshold'],
    filters: { follower_thresholds: [50_000] },
    endpoints: endpoints.map((endpoint) => ({ ...endpoint, type: 'webhook' })),
  });
  return { mock, club, subscription_id };
}

describe('the receiver', () => {
  it('takes in what a mock sends over HTTP', async () => {
    const { events, url } = await listen();
    const { mock, subscription_id } = await subscribe([{ url, secret }]);
    mock.control('listening/detect', { subscription_id, event_type: 'new_post', caption: 'Off to the fells' });
    mock.control('listening/detect', { subscription_id, event_type: 'bio_change', new_bio: 'By train' });
    mock.control('listening/detect', { subscription_id, event_type: 'follower_threshold', threshold: 50_000 });
    await mock.clock.advance({ ms: 0 }); // every delivery under way is answered
    expect(mock.deliveries().map(({ response }) => response?.status)).toEqual([204, 204, 204]);
    await expect
      .poll(() => events.map(describeEvent))
      .toEqual([
        expect.stringMatching(/^miravale posted https:\/\/\S+ \(\d+ reactions, worth \$[\d.]+\)$/),
        'miravale now says "By train"',
        'miravale went up past 50000 followers, to 50000',
      ]);
  });

  it('takes in what is detected as time goes by', async () => {
    const { events, url } = await listen();
    const { mock } = await subscribe([{ url, secret }]);
    await mock.clock.advance({ days: 20 });
    const received = events.filter(({ event_type }) => event_type === 'new_post').length;
    expect(received).toBeGreaterThan(0);
    expect(new Set(events.map((event) => event.event_type !== 'unknown' && event.event_id)).size).toBe(events.length);
  });

  it('refuses what was signed with another secret', async () => {
    const { events, warnings, url } = await listen();
    const { mock, club, subscription_id } = await subscribe([{ url, secret: 'another secret' }]);
    const { event_id } = mock.control('listening/detect', { subscription_id, event_type: 'bio_change', new_bio: null });
    await mock.clock.advance({ ms: 0 });
    const { delivery_status, deliveries } = await club.listening.events.retrieve(event_id);
    expect([delivery_status, deliveries[0]?.response_status]).toEqual(['retrying', 401]);
    expect([events, warnings]).toEqual([[], []]);
  });

  it('works on an event once, however often it comes', async () => {
    const { events, url } = await listen();
    const { mock, subscription_id } = await subscribe(Array(2).fill({ url, secret }));
    for (const new_bio of ['By train', 'On foot'])
      mock.control('listening/detect', { subscription_id, event_type: 'bio_change', new_bio });
    await mock.clock.advance({ ms: 0 });
    expect(mock.deliveries().map(({ response }) => response?.status)).toEqual([204, 204, 204, 204]);
    await deliver(url, { event_type: 'festival' }); // worked on last
    await expect
      .poll(() => events.map(({ event_type }) => event_type))
      .toEqual(['bio_change', 'bio_change', 'unknown']);
  });

  it('answers before it works', async () => {
    const { url } = await listen(() => new Promise(() => {}));
    expect((await deliver(url, { event_type: 'festival', event_id: 1 })).status).toBe(204);
  });

  it('tells when work has failed', async () => {
    const { warnings, url } = await listen(() => Promise.reject(new Error('disk full')));
    expect((await deliver(url, { event_type: 'festival', event_id: 7 })).status).toBe(204);
    await expect.poll(() => warnings).toEqual(['Event 7 was lost: Error: disk full']);
  });

  it('takes in types that came later', async () => {
    const { events, url } = await listen();
    await deliver(url, { event_type: 'festival' });
    await deliver(url, { event_type: 'festival' });
    await expect
      .poll(() => events.map(describeEvent))
      .toEqual(Array(2).fill('An event of a type that is not known here: festival'));
  });

  it.each([
    ['elsewhere', { path: '/' }, 404],
    ['asked for', { init: { method: 'GET' } }, 405],
    ['unsigned', { init: { method: 'POST', body: '{}' } }, 401],
    ['too large', { init: { method: 'POST', body: 'x'.repeat(1024 * 1024 + 1) } }, 413],
  ])('refuses what is %s', async (_, { path = '/hooks', init = {} }: { path?: string; init?: RequestInit }, status) => {
    const { url } = await listen();
    expect((await fetch(new URL(path, url), init)).status).toBe(status);
  });

  it('tells what differs from the document, and not what it was', async () => {
    const { warnings, url } = await listen();
    expect((await deliver(url, { event_type: 'new_post', event_id: 'secret' })).status).toBe(400);
    expect(warnings.join()).toContain('/event_id');
    expect(warnings.join()).not.toContain('secret');
  });

  const deliver = (url: string, event: object): Promise<Response> => {
    const body = JSON.stringify(event);
    const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
    return fetch(url, { method: 'POST', body, headers: { 'X-IC-Signature': signature } });
  };
});

it('a memory forgets the oldest', () => {
  const isNew = createMemory(2);
  expect([1, 2, 1, 3, 2, 1].map(isNew)).toEqual([true, true, false, true, false, true]);
});

describe('the program', { timeout: 30_000 }, () => {
  const start = (secret?: string) =>
    spawn(
      process.execPath,
      ['--conditions=@creatorkit/source', resolve(import.meta.dirname, '../src/main.ts'), '--port', '0'],
      {
        env: { ...process.env, INFLUENCERS_CLUB_WEBHOOK_SECRET: secret ?? '' },
      },
    );

  it('prints what happened', async () => {
    const child = start(secret);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    try {
      await expect.poll(() => output, { timeout: 20_000 }).toContain('/hooks\n');
      const url = /http:\S+/.exec(output)?.[0] ?? '';
      const { mock, subscription_id } = await subscribe([{ url, secret }]);
      mock.control('listening/detect', { subscription_id, event_type: 'bio_change', new_bio: 'Hello' });
      await mock.clock.advance({ ms: 0 });
      await expect.poll(() => output).toBe(`Waiting for webhooks at ${url}\nmiravale now says "Hello"\n`);
    } finally {
      child.kill();
      await once(child, 'close');
    }
    expect(child.exitCode).toBe(0);
  });

  it('wants a secret', async () => {
    const child = start();
    const [code] = await once(child, 'close');
    expect(code).toBe(1);
  });
});
