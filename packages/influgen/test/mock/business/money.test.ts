import { describe, expect, test } from 'vitest';
import { setUp, signedIn } from '../session.ts';

const codeOf = ({ status, body }: { status: number; body: { error?: { code: string } } }) => [
  status,
  body?.error?.code,
];
const pages = { success_url: 'https://app.example.com/done', cancel_url: 'https://app.example.com/back' };

describe('billing', () => {
  test('names the plans with the numbers of the documentation', async () => {
    const { starter } = await setUp();
    const { plans } = (await starter('GET', '/billing/plans')).body;
    const numbers = plans.map((plan: Record<string, unknown>) => [
      plan.id,
      plan.monthly_credits,
      plan.requests_per_minute,
      plan.character_limit,
    ]);
    expect(numbers).toEqual([
      ['starter', 50, 60, 3],
      ['pro', 200, 180, 10],
      ['agency', 500, 300, 50],
    ]);
    expect(plans[2].features).toEqual(['public_api', 'white_label']);
  });

  test('changes the plan when a checkout is paid, and not before', async () => {
    const { starter, mock } = await setUp();
    const subscription = async () => (await starter('GET', '/billing/subscription')).body.subscription;
    expect(await subscription()).toMatchObject({ plan: 'starter', status: 'active', cancel_at_period_end: false });
    const { url } = (await starter('POST', '/billing/checkout', { plan: 'agency', ...pages })).body;
    expect(await subscription()).toMatchObject({ plan: 'starter' });
    const gated = '/organizations/org_1/white-label'; // on Agency alone
    expect(codeOf(await starter('GET', gated))).toEqual([403, 'plan_required']);
    expect(mock.control('checkouts/complete', { url })).toEqual({ plan: 'agency', success_url: pages.success_url });
    expect(await subscription()).toMatchObject({ plan: 'agency', status: 'active' });
    expect((await starter('GET', gated)).status).toBe(404);
    expect((await starter('GET', '/credits')).body.credits).toMatchObject({ plan: 'agency', monthly: 500 });
  });

  test('adds a pack when its checkout is paid, once', async () => {
    const { starter, mock } = await setUp();
    const credits = async () => (await starter('GET', '/credits')).body.credits;
    const before = await credits();
    const { url } = (await starter('POST', '/billing/checkout', { credit_pack: 250, ...pages })).body;
    expect(await credits()).toEqual(before);
    mock.control('checkouts/complete', { url });
    expect(() => mock.control('checkouts/complete', { url })).toThrow(`Cannot complete a checkout: ${url} is paid`);
    expect(await credits()).toEqual({
      ...before,
      balance: before.balance + 250,
      purchased_remaining: before.purchased_remaining + 250,
    });
    const { transactions } = (await starter('GET', '/credits/transactions')).body;
    expect(transactions[0]).toMatchObject({ amount: 250, reason: 'credit_pack', balance_after: before.balance + 250 });
  });

  test('knows no other checkouts', async () => {
    const { mock } = await setUp();
    for (const url of ['https://pay.example.com/c/cs_1', 'elsewhere', '']) {
      expect(() => mock.control('checkouts/complete', { url })).toThrow('Cannot complete a checkout: none is at');
    }
  });

  test.each([
    {},
    pages,
    { plan: 'free', ...pages },
    { credit_pack: 300, ...pages },
    { plan: 'pro' },
    { plan: 'pro', ...pages, success_url: 'home' },
    { plan: 'pro', credit_pack: 100, ...pages },
  ])('refuses to sell %j', async (body) => {
    const { starter } = await setUp();
    expect(codeOf(await starter('POST', '/billing/checkout', body))).toEqual([400, 'validation_error']);
  });

  test('opens another page each time', async () => {
    const { starter } = await setUp();
    const open = async () => (await starter('POST', '/billing/portal')).body.url;
    const [one, other] = [await open(), await open()];
    expect(one).toMatch(/^https:\/\/pay\.example\.com\/p\/bps_[0-9a-f]{32}$/);
    expect(other).not.toBe(one);
  });

  test('tells the transactions of the workspace, the newest first, and how the balance came about', async () => {
    const { pro } = await setUp();
    const { transactions, total } = (await pro('GET', '/credits/transactions')).body;
    const amounts = transactions.map(({ amount }: { amount: number }) => amount);
    expect(amounts).toContain(-25);
    expect(transactions).toHaveLength(total);
    const { balance } = (await pro('GET', '/credits')).body.credits;
    expect(amounts.reduce((sum: number, amount: number) => sum + amount, 0)).toBe(balance);
    expect(transactions[0].balance_after).toBe(balance);
  });
});

describe('revenue', () => {
  test('is of the last 90 days, today included, where no range is given', async () => {
    const { agency } = await setUp();
    const read = async (query = '') => (await agency('GET', `/revenue/summary${query}`)).body.summary;
    const usual = await read();
    expect(usual).toEqual(await read('?from=2025-10-04&to=2026-01-01'));
    expect(usual.series[0].date).toBe('2025-10-05');
    expect((await read('?from=2025-09-01')).total).toBeGreaterThan(usual.total);
    expect(await read('?to=2025-09-10')).toMatchObject({ series: [{ date: '2025-09-03' }, { date: '2025-09-07' }] });
    expect(await read('?from=2026-01-01')).toMatchObject({ total: 0, series: [], top_characters: [] });
    expect(codeOf(await agency('GET', '/revenue/summary?from=2026-01-02&to=2026-01-01'))).toEqual([
      400,
      'validation_error',
    ]);
    expect((await agency('GET', '/revenue/events?from=yesterday')).status).toBe(400);
  });

  test('adds up by source, character and day', async () => {
    const { agency } = await setUp();
    const { summary } = (await agency('GET', '/revenue/summary')).body;
    const { events, total } = (await agency('GET', '/revenue/events?page_size=100')).body;
    expect(events).toHaveLength(total);
    const sum = (list: readonly { amount: number }[]) =>
      Math.round(list.reduce((all, { amount }) => all + amount * 100, 0)) / 100;
    const of = (source: string) => events.filter((event: { source: string }) => event.source === source);
    expect(summary).toMatchObject({
      total: sum(events),
      currency: 'USD',
      by_source: {
        affiliate: sum(of('affiliate')),
        brand_deal: sum(of('brand_deal')),
        subscription: sum(of('subscription')),
      },
      top_characters: [{ character_id: events[0].character_id, total: sum(events) }],
    });
    expect(summary.series).toHaveLength(total);
    const times = events.map((event: { occurred_at: string }) => event.occurred_at);
    expect(times).toEqual([...times].sort().reverse());
    const deals = (await agency('GET', '/revenue/events?source=brand_deal&page_size=2')).body;
    expect([deals.events.length, deals.total]).toEqual([2, of('brand_deal').length]);
  });

  test('is of one character, or of nobody else', async () => {
    const { agency, starter } = await setUp();
    const { events } = (await agency('GET', '/revenue/events')).body;
    const { character_id } = events[0];
    const total = async (call: typeof agency, query: string) =>
      (await call('GET', `/revenue/events?character_id=${query}`)).body.total;
    expect(await total(agency, character_id)).toBeGreaterThan(0);
    expect(await total(agency, 'char_1')).toBe(0);
    expect(await total(starter, character_id)).toBe(0);
  });
});

describe('affiliate links', () => {
  async function links() {
    const all = await setUp();
    const [row] = all.mock.state.affiliateLinks.values();
    const path = `/characters/${row?.character_id}/affiliate-links`;
    const income = async () => (await all.agency('GET', '/revenue/events?from=2026-01-01')).body.events;
    const characterOf = (name: 'agency' | 'pro') => {
      const { users, characters } = all.mock.state;
      const workspace = users.first('email', all.mock.credentials[name].email)?.workspace_id ?? '';
      return characters.find('workspace', workspace)[0]?.id;
    };
    return { ...all, path, income, characterOf };
  }
  const link = { platform: 'instagram', url: 'https://www.example.com/hat?tag=maya', shortcode: 'hat' };

  test('are created, listed the newest first, changed and deleted; income is noted and stays', async () => {
    const { agency, path, income } = await links();
    const { status, body } = await agency('POST', path, { ...link, revenue: 10 });
    expect([status, body.affiliate_link]).toEqual([
      201,
      expect.objectContaining({ ...link, click_count: 0, revenue: 10 }),
    ]);
    const { id } = body.affiliate_link;
    const list = (await agency('GET', path)).body;
    const shortcodes = list.affiliate_links.map(({ shortcode }: { shortcode: string }) => shortcode);
    expect([shortcodes, list.total]).toEqual([['hat', 'mat', 'shoes'], 3]);
    const change = async (more: object) => (await agency('PATCH', `${path}/${id}`, more)).body.affiliate_link;
    expect(await change({ revenue: 12.3, click_count: 4 })).toMatchObject({ ...link, revenue: 12.3, click_count: 4 });
    expect(await change({ revenue: 5 })).toMatchObject({ revenue: 5 });
    expect(await change({ shortcode: 'hat' })).toMatchObject({ revenue: 5 });
    expect((await agency('DELETE', `${path}/${id}`)).status).toBe(204);
    expect((await agency('DELETE', `${path}/${id}`)).status).toBe(404);
    const metadata = { affiliate_link_id: id, shortcode: 'hat' };
    expect(await income()).toMatchObject([
      { amount: 2.3, source: 'affiliate', metadata },
      { amount: 10, source: 'affiliate', metadata },
    ]);
  });

  test('have shortcodes of their own, for each character', async () => {
    const { agency, pro, path, mock, characterOf } = await links();
    const duplicate = [409, 'duplicate_shortcode'];
    expect(codeOf(await agency('POST', path, { ...link, shortcode: 'mat' }))).toEqual(duplicate);
    const { id } = (await agency('POST', path, link)).body.affiliate_link;
    expect(codeOf(await agency('PATCH', `${path}/${id}`, { shortcode: 'shoes' }))).toEqual(duplicate);
    const theirs = characterOf('pro');
    expect((await pro('POST', `/characters/${theirs}/affiliate-links`, link)).status).toBe(201);
    expect(mock.state.affiliateLinks.get(id)?.shortcode).toBe('hat');
  });

  test.each([
    { url: 'ftp://example.com/hat' },
    { url: 'www.example.com' },
    { url: 'https://' },
    { shortcode: '' },
    { platform: '' },
    { click_count: -1 },
    { revenue: -0.01 },
  ])('are refused with %j', async (change) => {
    const { agency, path, mock } = await links();
    const [row] = mock.state.affiliateLinks.values();
    expect(codeOf(await agency('POST', path, { ...link, ...change }))).toEqual([400, 'validation_error']);
    expect(codeOf(await agency('PATCH', `${path}/${row?.id}`, change))).toEqual([400, 'validation_error']);
  });

  test('are not there for others, nor under another character', async () => {
    const { agency, pro, path, mock, characterOf } = await links();
    const [row] = mock.state.affiliateLinks.values();
    const theirs = characterOf('pro');
    for (const [call, at] of [
      [pro, path],
      [agency, `/characters/${theirs}/affiliate-links`],
    ] as const) {
      expect((await call('GET', at)).status).toBe(404);
      expect((await call('POST', at, link)).status).toBe(404);
      expect((await call('PATCH', `${at}/${row?.id}`, { revenue: 1 })).status).toBe(404);
      expect((await call('DELETE', `${at}/${row?.id}`)).status).toBe(404);
    }
    const at = `/characters/${theirs}/affiliate-links/${row?.id}`;
    expect((await pro('PATCH', at, { revenue: 1 })).status).toBe(404);
  });
});

describe('the affiliate program', () => {
  test('approves commissions of 30 % after 30 days, and pays 50 USD or more on the first of a month', async () => {
    const { agency, mock } = await setUp();
    const read = async (call = agency) => (await call('GET', '/affiliate-program')).body.program;
    const terms = { commission_rate: 0.3, approval_days: 30, min_payout: 50 };
    // 199 USD on 2025-09-28, 99 on 2025-11-12, 49 on 2025-12-20
    expect(await read()).toMatchObject({ ...terms, pending: 14.7, approved: 29.7, paid: 59.7 });
    await mock.clock.advance({ days: 18 });
    const again = await signedIn(mock, 'agency');
    expect(await read(again)).toMatchObject({ pending: 0, approved: 44.4, paid: 59.7 });
    mock.state.referrals.insert({
      id: 99,
      workspace_id: [...mock.state.referrals.values()][0]?.workspace_id ?? '',
      amount: 20,
      paid_at: mock.clock.now() - 31 * 86_400_000,
    });
    expect(await read(again)).toMatchObject({ approved: 50.4, paid: 59.7 });
    await mock.clock.advance({ days: 14 });
    expect(await read(await signedIn(mock, 'agency'))).toMatchObject({ pending: 0, approved: 0, paid: 110.1 });
    expect(await read(await signedIn(mock, 'starter'))).toMatchObject({ ...terms, pending: 0, approved: 0, paid: 0 });
  });
});
