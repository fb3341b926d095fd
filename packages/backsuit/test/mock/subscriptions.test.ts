import { describe, expect, test } from 'vitest';
import type { BackSuitMock } from '../../src/mock/index.ts';
import { periodOf } from '../../src/mock/workspace/billing.ts';
import { type Call, olivia, setUp, signedIn } from './calls.ts';

const pro = { plan_id: 'pro', payment_method_id: 'pm_xxx' };

/** The subscription of a user, who signs in anew: the clock may have ended the session. */
const current = async (mock: BackSuitMock, person = olivia) =>
  (await (await signedIn(mock, person))('GET', '/subscriptions/current')).body.subscription;

const subscribe = (call: Call, plan_id: string) => call('POST', '/subscriptions', { ...pro, plan_id });

describe('plans', () => {
  test('are shown to everybody', async () => {
    const { nobody } = await setUp();
    const { status, body } = await nobody('GET', '/subscriptions/plans');
    expect(status).toBe(200);
    const facts = body.plans.map(({ id, price, article_limit }: Record<string, unknown>) => [id, price, article_limit]);
    expect(facts).toEqual([
      ['free', 0, 10],
      ['basic', 19, 50],
      ['pro', 29, 200],
      ['enterprise', 199, 1000],
    ]);
    expect(body.plans[2]).toMatchObject({ name: 'Pro', features: ['Up to 200 articles per month'], currency: 'USD' });
  });
});

describe('subscriptions', () => {
  test('are free for those who have none', async () => {
    const { mock, viewer } = await setUp();
    expect(await current(mock, mock.credentials.viewer)).toEqual({
      has_subscription: false,
      subscription_id: null,
      plan: 'free',
      status: 'active',
      article_limit: 10,
      articles_used: 0,
      articles_remaining: 10,
    });
    expect((await viewer('DELETE', '/subscriptions/cancel')).status).toBe(404);
    expect((await subscribe(viewer, 'free')).status).toBe(409);
  });

  test('are created, changed at once and counted from their first day', async () => {
    const { mock, owner } = await setUp();
    const created = await subscribe(owner, 'basic');
    expect(created.status).toBe(201);
    expect(created.body.subscription).toMatchObject({
      has_subscription: true,
      plan: 'basic',
      status: 'active',
      article_limit: 50,
      billing_cycle: { interval: 'month', frequency: 1 },
      current_period: { start: '2026-01-01T00:00:00.000000', end: '2026-02-01T00:00:00.000000' },
      pricing: { amount: 19, currency: 'USD' },
      billing_email: 'olivia@myblog.example',
      canceled_at: null,
    });
    await mock.clock.advance({ days: 40 });
    const changed = await subscribe(await signedIn(mock, olivia), 'pro');
    expect(changed.status).toBe(200);
    expect(changed.body.subscription).toMatchObject({
      subscription_id: created.body.subscription.subscription_id,
      plan: 'pro',
      article_limit: 200,
      current_period: { start: '2026-02-01T00:00:00.000000', end: '2026-03-01T00:00:00.000000' },
      pricing: { amount: 29 },
      created_at: '2026-01-01T00:00:00.000000',
    });
    expect((await current(mock)).plan).toBe('pro');
  });

  test('refuse the same plan, an unknown one and a declined payment, and change nothing', async () => {
    const { mock, olga, owner } = await setUp();
    expect((await subscribe(olga, 'pro')).status).toBe(409);
    expect((await subscribe(olga, 'gold')).status).toBe(404);
    const declined = await owner('POST', '/subscriptions', { ...pro, payment_method_id: 'pm_declined' });
    expect([declined.status, declined.body.error]).toEqual([400, 'Bad Request']);
    expect((await owner('POST', '/subscriptions', { plan_id: 'pro' })).status).toBe(400);
    expect((await current(mock)).plan).toBe('free');
    expect((await current(mock, mock.credentials.other)).plan).toBe('pro');
  });

  test('last, when cancelled, until their period is over', async () => {
    const { mock, owner } = await setUp();
    await subscribe(owner, 'pro');
    const cancelled = await owner('DELETE', '/subscriptions/cancel');
    expect([cancelled.status, cancelled.body]).toEqual([
      200,
      { message: 'Subscription cancelled', effective_from: 'next_billing_period', plan_after_cancellation: 'free' },
    ]);
    expect((await owner('DELETE', '/subscriptions/cancel')).status).toBe(404);
    await mock.clock.advance({ days: 31, ms: -1 });
    expect(await current(mock)).toMatchObject({
      plan: 'pro',
      status: 'canceled',
      canceled_at: '2026-01-01T00:00:00.000000',
      current_period: { end: '2026-02-01T00:00:00.000000' },
    });
    await mock.clock.advance({ ms: 1 });
    expect(await current(mock)).toMatchObject({ has_subscription: false, plan: 'free', article_limit: 10 });
    expect((await subscribe(await signedIn(mock, olivia), 'pro')).status).toBe(201);
  });

  test('end at once when asked to, also after a cancellation', async () => {
    const { mock, olga } = await setUp();
    await olga('DELETE', '/subscriptions/cancel');
    const { status, body } = await olga('DELETE', '/subscriptions/cancel?effective_from=immediately');
    expect([status, body.effective_from]).toEqual([200, 'immediately']);
    expect((await current(mock, mock.credentials.other)).plan).toBe('free');
    expect((await olga('DELETE', '/subscriptions/cancel?effective_from=immediately')).status).toBe(404);
    expect((await olga('DELETE', '/subscriptions/cancel?effective_from=someday')).status).toBe(422);
  });

  test('are taken up again after a cancellation, and end by a change to the free plan', async () => {
    const { mock, olga } = await setUp();
    const before = await current(mock, mock.credentials.other);
    await olga('DELETE', '/subscriptions/cancel');
    const taken = await subscribe(olga, 'pro');
    expect([taken.status, taken.body.subscription]).toEqual([200, before]);
    const freed = await subscribe(olga, 'free');
    expect([freed.status, freed.body.subscription.has_subscription]).toEqual([200, false]);
    expect([...mock.state.subscriptions.values()]).toMatchObject([{ plan_id: 'pro', ends_at: mock.clock.now() }]);
  });
});

describe('periods', () => {
  const period = (from: string, now: string) => {
    const { start, end } = periodOf({ subscribed_at: Date.parse(from) }, Date.parse(now));
    return [start, end].map((at) => new Date(at).toISOString().slice(0, 16));
  };

  test('begin each month at the instant of the first', () => {
    expect(period('2026-01-15T10:00Z', '2026-01-15T10:00Z')).toEqual(['2026-01-15T10:00', '2026-02-15T10:00']);
    expect(period('2026-01-15T10:00Z', '2026-03-15T09:59Z')).toEqual(['2026-02-15T10:00', '2026-03-15T10:00']);
    expect(period('2025-12-15T10:00Z', '2027-03-15T10:00Z')).toEqual(['2027-03-15T10:00', '2027-04-15T10:00']);
  });

  test('begin on the last day of months that are too short, and on their own day afterwards', () => {
    expect(period('2026-01-31T10:00Z', '2026-02-20T00:00Z')).toEqual(['2026-01-31T10:00', '2026-02-28T10:00']);
    expect(period('2026-01-31T10:00Z', '2026-02-28T10:00Z')).toEqual(['2026-02-28T10:00', '2026-03-31T10:00']);
    expect(period('2026-01-31T10:00Z', '2026-03-31T09:59Z')).toEqual(['2026-02-28T10:00', '2026-03-31T10:00']);
  });
});
