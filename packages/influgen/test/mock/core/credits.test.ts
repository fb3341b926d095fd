import { describe, expect, test } from 'vitest';
import { createInflugenMock } from '../../../src/mock/index.ts';
import { setUp, signedIn } from '../session.ts';

async function begin(options?: Parameters<typeof setUp>[0]) {
  const all = await setUp(options);
  const [maya] = (await all.starter('GET', '/characters')).body.characters;
  const generate = (prompt: string) => all.starter('POST', '/content/generate', { character_id: maya.id, prompt });
  const credits = async () => (await all.starter('GET', '/credits')).body.credits;
  const reasons = async (count: number) =>
    (await all.starter('GET', `/credits/transactions?page_size=${count}`)).body.transactions.map(
      ({ amount, reason }: { amount: number; reason: string }) => [reason, amount],
    );
  return { ...all, maya, generate, credits, reasons };
}

describe('the credits of a generation', () => {
  test('are taken when it is accepted, and shown on the item when it is done', async () => {
    const { mock, starter, generate, credits, reasons } = await begin();
    const { item } = (await generate('a walk')).body;
    expect(await credits()).toMatchObject({ balance: 46, monthly_remaining: 46 });
    await mock.clock.advance({ seconds: 10 });
    expect((await starter('GET', `/content/${item.id}`)).body.item.credits_used).toBe(4);
    expect((await credits()).balance).toBe(46);
    expect(await reasons(1)).toEqual([['generate_image', -4]]);
  });

  test('come back when it fails, to where they were taken from', async () => {
    const { mock, starter, generate, credits, reasons } = await begin();
    mock.control('credits', { account: 'starter', available: 2 });
    mock.state.workspaces.update(mock.state.users.first('email', 'starter@influgen.test')?.workspace_id ?? '', {
      purchased_remaining: 7,
    });
    const { item } = (await generate('a walk [fail:content_policy]')).body;
    expect(await credits()).toMatchObject({ monthly_remaining: 0, purchased_remaining: 5 });
    await mock.clock.advance({ seconds: 10 });
    const failed = (await starter('GET', `/content/${item.id}`)).body.item;
    expect(failed).toMatchObject({ status: 'failed', error: 'content_policy', credits_used: 0, image_urls: [] });
    expect(await credits()).toMatchObject({ balance: 9, monthly_remaining: 2, purchased_remaining: 7 });
    expect(await reasons(2)).toEqual([
      ['refund', 4],
      ['generate_image', -4],
    ]);
  });

  test('are taken anew when it is tried again', async () => {
    const { mock, starter, generate, credits } = await begin();
    const { item } = (await generate('a walk [fail x1]')).body;
    await mock.clock.advance({ seconds: 10 });
    const again = await starter('POST', `/content/${item.id}/regenerate`);
    expect([again.status, again.body.item.error]).toEqual([202, null]);
    await mock.clock.advance({ seconds: 10 });
    expect((await starter('GET', `/content/${item.id}`)).body.item).toMatchObject({ status: 'ready', credits_used: 4 });
    expect((await credits()).balance).toBe(46);
  });

  test('are refused by 402 with what is needed and there, and nothing is made', async () => {
    const { mock, starter, generate, reasons } = await begin();
    mock.control('credits', { account: 'starter', available: 3 });
    const before = (await starter('GET', '/content/queue')).body.total;
    const { status, body } = await generate('a walk');
    expect([status, body.error.code, body.error.details]).toEqual([
      402,
      'insufficient_credits',
      { required: 4, available: 3 },
    ]);
    expect((await starter('GET', '/content/queue')).body.total).toBe(before);
    expect(await reasons(1)).toEqual([['adjustment', -47]]);
  });

  test('are refused by 429 without a time to wait where the service is told to', async () => {
    const { mock, starter, generate, maya } = await begin({ creditsRefusedBy429: ['generateContent'] });
    mock.control('credits', { account: 'starter', available: 0 });
    const { status, body, headers } = await generate('a walk');
    expect([status, body.error.code, headers.get('retry-after')]).toEqual([429, 'credits_exhausted', null]);
    const video = { character_id: maya.id, scene_description: 'walks' };
    expect((await starter('POST', '/content/video/generate', video)).status).toBe(402);
  });
});

describe('monthly credits', () => {
  test('come anew on the billing date and do not roll over; bought ones stay', async () => {
    const { mock, generate, credits } = await begin();
    await generate('a walk');
    mock.state.workspaces.update(mock.state.users.first('email', 'starter@influgen.test')?.workspace_id ?? '', {
      purchased_remaining: 100,
    });
    expect((await credits()).resets_at).toBe('2026-02-01T00:00:00Z');
    await mock.clock.advance({ days: 32 });
    const starter = await signedIn(mock, 'starter');
    expect((await starter('GET', '/credits')).body.credits).toMatchObject({
      monthly_remaining: 50,
      purchased_remaining: 100,
      resets_at: '2026-03-01T00:00:00Z',
    });
    const [latest] = (await starter('GET', '/credits/transactions')).body.transactions;
    expect(latest).toMatchObject({ reason: 'monthly_reset', amount: 4, created_at: '2026-02-01T00:00:00Z' });
  });

  test('keep their day, or take the last one of a shorter month', async () => {
    const mock = createInflugenMock();
    mock.clock.set(Date.parse('2026-01-31T12:00:00Z'));
    const url = (
      await (
        await signedIn(mock, 'pro')
      )('POST', '/billing/checkout', {
        plan: 'agency',
        success_url: 'https://a.test',
        cancel_url: 'https://a.test',
      })
    ).body.url;
    mock.control('checkouts/complete', { url });
    const resets = async () => (await (await signedIn(mock, 'pro'))('GET', '/credits')).body.credits.resets_at;
    expect(await resets()).toBe('2026-02-28T12:00:00Z');
    await mock.clock.advance({ days: 28 });
    expect(await resets()).toBe('2026-03-31T12:00:00Z');
  });
});
