import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { parseEvent } from '../../../src/index.ts';
import { createInfluencersClubMock } from '../../../src/mock/index.ts';
import { campaign, createStage, hook, type Json, plain } from './stage.ts';

const minute = 60_000;

type Stage = ReturnType<typeof createStage>;

/** A subscription that has just detected a change of a biography. */
async function detected(stage: Stage, given: Json = {}) {
  const event_types = ['new_post', 'bio_change', 'follower_threshold'];
  // Nobody posts under this hashtag, so that nothing else is detected.
  const filters = { hashtags: ['of.a.test'] };
  const { body } = await stage.post('/subscription/', plain({ event_types, filters, ...given }));
  const input = { subscription_id: body.id, event_type: 'bio_change', new_bio: 'Hello' } as const;
  const { event_id } = stage.mock.control('listening/detect', input);
  return { subscription: body, event: () => stage.get(`/events/${event_id}/`), id: event_id };
}

const steps = ({ history }: Json): string[] =>
  history.map(({ at, status, response_status }: Json) => `${at.slice(11, 19)} ${status} ${response_status}`);

describe('a delivery', () => {
  test('is a POST of the event, with its headers, signed over its very bytes where there is a secret', async () => {
    const stage = createStage();
    const { subscription, event } = await detected(stage, { endpoints: [hook('whsec-1'), hook()] });
    await stage.mock.clock.advance({ ms: 0 });
    const [signed, unsigned] = stage.received;
    const { deliveries, delivery_status, id: event_id, ...about } = await event();
    const told = JSON.parse(signed?.text ?? '');
    expect(told).toEqual({ event_id, ...about });
    const proof = { secret: 'whsec-1', headers: signed?.headers ?? {} };
    expect(await parseEvent(signed?.text ?? '', proof)).toEqual(told);
    expect(told).toMatchObject({
      subscription_id: subscription.id,
      campaign_id: null,
      creator: { handle: 'miravale' },
    });
    expect(told.payload).toMatchObject({ new_bio: 'Hello', old_bio: expect.any(String) });
    expect(signed?.headers.get('X-IC-Event')).toBe('bio_change');
    expect(signed?.headers.get('X-IC-Delivery')).toBe(deliveries[0].id);
    const hmac = createHmac('sha256', 'whsec-1').update(signed?.text ?? '');
    expect(signed?.headers.get('X-IC-Signature')).toBe(`sha256=${hmac.digest('hex')}`);
    expect(unsigned?.headers.has('X-IC-Signature')).toBe(false);
    expect(delivery_status).toBe('sent');
  });

  test('is pending for a second, and then sent', async () => {
    const stage = createStage();
    await stage.post('/subscription/', plain({ handles: ['miravale'] }));
    const [first] = stage.mock.state.watches.get(5)?.detections ?? [];
    await stage.mock.clock.advance({ ms: (first?.at ?? 0) - stage.mock.clock.now() });
    const [pending] = (await stage.get('/events/?subscription_id=5')).results;
    expect(pending.delivery_status).toBe('pending');
    expect((await stage.get(`/events/${pending.id}/`)).deliveries[0]).toMatchObject({
      status: 'pending',
      attempts: 0,
      attempted_at: null,
      next_retry_at: null,
      response_status: null,
      error: null,
    });
    await stage.mock.clock.advance({ seconds: 1 });
    expect((await stage.get('/events/?subscription_id=5')).results[0].delivery_status).toBe('sent');
    expect(stage.received).toHaveLength(1);
  });

  test('is tried again after 1, 5 and 30 minutes, the same each time, and then given up', async () => {
    const stage = createStage();
    stage.answerWith(() => 503);
    const { event } = await detected(stage);
    await stage.mock.clock.advance({ ms: 0 });
    expect(await event()).toMatchObject({
      delivery_status: 'retrying',
      deliveries: [
        {
          status: 'retrying',
          attempts: 1,
          attempted_at: '2026-01-01T00:00:00Z',
          next_retry_at: '2026-01-01T00:01:00Z',
          response_status: 503,
          error: 'The endpoint answered 503',
        },
      ],
    });
    await stage.mock.clock.advance({ hours: 3 });
    const { deliveries, delivery_status } = await event();
    expect(delivery_status).toBe('failed');
    expect(deliveries[0]).toMatchObject({ attempts: 4, next_retry_at: null, response_status: 503 });
    expect(steps(deliveries[0])).toEqual([
      '00:00:00 pending null',
      '00:00:00 sending null',
      '00:00:00 retrying 503',
      '00:01:00 sending null',
      '00:01:00 retrying 503',
      '00:06:00 sending null',
      '00:06:00 retrying 503',
      '00:36:00 sending null',
      '00:36:00 failed 503',
    ]);
    expect(stage.received.map(({ at }) => at / minute)).toEqual([0, 1, 6, 36]);
    expect(new Set(stage.received.map(({ text }) => text)).size).toBe(1);
    expect(new Set(stage.received.map(({ headers }) => headers.get('X-IC-Delivery'))).size).toBe(1);
  });

  test('is sent once the endpoint receives it, and an error is over then', async () => {
    const stage = createStage();
    stage.answerWith((count) => [500, 302, 201][count - 1] ?? 500);
    const { event } = await detected(stage);
    await stage.mock.clock.advance({ hours: 1 });
    const { deliveries, delivery_status } = await event();
    expect([delivery_status, stage.received.length]).toEqual(['sent', 3]);
    expect(deliveries[0]).toMatchObject({ status: 'sent', attempts: 3, response_status: 201, error: null });
  });

  test('says why no answer came', async () => {
    const fetch = () => Promise.reject(new TypeError('fetch failed'));
    const stage = createStage({ webhooks: { fetch } });
    const { event } = await detected(stage);
    await stage.mock.clock.advance({ ms: 0 });
    expect((await event()).deliveries[0]).toMatchObject({
      status: 'retrying',
      response_status: null,
      error: 'The endpoint did not answer',
    });
  });

  test('goes to each endpoint that is active, and the worst of them tells where the event stands', async () => {
    const stage = createStage();
    // Endpoints are sent to in their order.
    stage.answerWith((count) => (count === 2 ? 500 : 204));
    const idle = { type: 'webhook', url: 'https://idle.example/', active: false };
    const { event } = await detected(stage, { endpoints: [hook(), idle, hook('s')] });
    await stage.mock.clock.advance({ ms: 0 });
    const { deliveries, delivery_status } = await event();
    expect(deliveries.map(({ status }: Json) => status)).toEqual(['sent', 'retrying']);
    expect(delivery_status).toBe('retrying');
    await stage.mock.clock.advance({ minutes: 1 });
    expect((await event()).delivery_status).toBe('sent');
  });

  test('of a campaign without endpoints is none, and nothing of it is left to send', async () => {
    const stage = createStage();
    const { body } = await stage.post('/campaign/', campaign());
    const input = { subscription_id: body.subscriptions[0].id, event_type: 'new_post' } as const;
    const { event_id } = stage.mock.control('listening/detect', input);
    expect(await stage.get(`/events/${event_id}/`)).toMatchObject({ delivery_status: 'sent', deliveries: [] });
  });

  test('to an endpoint that is replaced is given up, and what was sent there stays', async () => {
    const stage = createStage();
    stage.answerWith(() => 500);
    const { subscription, event } = await detected(stage);
    await stage.mock.clock.advance({ ms: 0 });
    await stage.patch(`/subscription/${subscription.id}/`, { endpoints: [hook()] });
    await stage.mock.clock.advance({ hours: 1 });
    const { deliveries } = await event();
    expect(stage.received).toHaveLength(1);
    expect(deliveries).toMatchObject([
      { status: 'failed', attempts: 1, next_retry_at: null, response_status: 500, error: 'The endpoint was removed' },
    ]);
    expect(deliveries[0].endpoint_id).toBe(subscription.endpoints[0].id);
  });

  test('of a deleted subscription is given up, and stays readable', async () => {
    const stage = createStage();
    stage.answerWith(() => 500);
    const { subscription, event } = await detected(stage);
    await stage.mock.clock.advance({ ms: 0 });
    await stage.remove(`/subscription/${subscription.id}/`);
    await stage.mock.clock.advance({ hours: 1 });
    expect(await event()).toMatchObject({ delivery_status: 'failed', creator: { handle: 'miravale' } });
    expect(stage.received).toHaveLength(1);
  });

  test('goes on during a pause', async () => {
    const stage = createStage();
    stage.answerWith((count) => (count === 1 ? 500 : 204));
    const { subscription, event } = await detected(stage);
    await stage.patch(`/subscription/${subscription.id}/`, { status: 'paused' });
    await stage.mock.clock.advance({ minutes: 1 });
    expect((await event()).delivery_status).toBe('sent');
  });
});

describe('a world', () => {
  test('that is restored sends again what was on its way, and what was waiting at its time', async () => {
    const stage = createStage();
    stage.answerWith((count) => (count === 1 ? 500 : 204));
    const { event } = await detected(stage);
    await stage.mock.clock.advance({ ms: 0 });
    const waiting = stage.mock.snapshot();
    await stage.mock.clock.advance({ minutes: 1 });
    const after = await event();
    stage.mock.restore(waiting);
    expect((await event()).delivery_status).toBe('retrying');
    await stage.mock.clock.advance({ minutes: 1 });
    expect(await event()).toEqual(after);
    expect(stage.received.map(({ at }) => at / minute)).toEqual([0, 1, 1]);
  });

  test('that is restored in the middle of a sending sends again, as the same attempt', async () => {
    const stage = createStage();
    const { event } = await detected(stage);
    const sending = stage.mock.snapshot();
    await stage.mock.clock.advance({ ms: 0 });
    stage.mock.restore(sending);
    await stage.mock.clock.advance({ ms: 0 });
    const { deliveries } = await event();
    expect(deliveries).toMatchObject([{ status: 'sent', attempts: 1 }]);
    expect(steps(deliveries[0])).toEqual(['00:00:00 pending null', '00:00:00 sending null', '00:00:00 sent 204']);
  });

  test('that is restored detects and charges the same again', async () => {
    const stage = createStage();
    await stage.post('/campaign/', campaign({ endpoints: [hook()] }));
    await stage.mock.clock.advance({ days: 2 });
    const saved = stage.mock.snapshot();
    const look = async () => [await stage.all('/events/'), await stage.get('/campaign/3/'), stage.charges()];
    await stage.mock.clock.advance({ days: 4 });
    const first = await look();
    stage.mock.restore(saved);
    await stage.mock.clock.advance({ days: 4 });
    expect(await look()).toEqual(first);
  });

  test('that is reset is as in the beginning', async () => {
    const stage = createStage();
    const [lists, fresh] = [['/subscription/', '/campaign/', '/events/', '/usage/'], createStage()];
    stage.answerWith(() => 500);
    await detected(stage);
    await stage.mock.clock.advance({ days: 2 });
    stage.mock.reset();
    const sent = stage.received.length;
    for (const path of lists) expect(await stage.get(path)).toEqual(await fresh.get(path));
    await stage.mock.clock.advance({ days: 2 });
    expect([stage.received.length, stage.charges()]).toEqual([sent, []]);
  });
});

test('a receiver on this machine gets what was detected', async () => {
  const received: { readonly event: unknown; readonly text: string }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    received.push({ event: request.headers['x-ic-event'], text: Buffer.concat(chunks).toString() });
    response.writeHead(received.length === 1 ? 500 : 204).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
    const mock = createInfluencersClubMock();
    const stage = { ...createStage(), mock };
    const init = {
      method: 'POST',
      headers: { Authorization: `Bearer ${mock.credentials.owner.apiKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(plain({ endpoints: [{ type: 'webhook', url }] })),
    };
    const path = '/public/v1/social/listening/subscription/';
    const answer = await mock.fetch(`https://api-dashboard.influencers.club${path}`, init);
    const { id } = (await answer.json()) as Json;
    stage.mock.control('listening/detect', { subscription_id: id, event_type: 'new_post', caption: 'Out now #launch' });
    await mock.clock.advance({ minutes: 1 });
    expect(received).toHaveLength(2);
    expect(received[1]).toEqual(received[0]);
    expect(received[0]?.event).toBe('new_post');
    expect(JSON.parse(received[0]?.text ?? '').payload.post.caption).toBe('Out now #launch');
    expect(mock.deliveries().map(({ response }) => response?.status)).toEqual([500, 204]);
  } finally {
    await new Promise((closed) => server.close(closed).closeAllConnections());
  }
});
