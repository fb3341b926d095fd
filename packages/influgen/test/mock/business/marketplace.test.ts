import { describe, expect, test } from 'vitest';
import { planFacts } from '../../../src/mock/plans.ts';
import { setUp } from '../session.ts';

interface Listing {
  readonly id: string;
  readonly price: number;
  readonly status: string;
  readonly seller_id: string;
}

const codeOf = ({ status, body }: { status: number; body: { error?: { code: string } } }) => [
  status,
  body?.error?.code,
];
const prices = (listings: readonly Listing[]) => listings.map(({ price }) => price);

/** The listings of the fixtures by their price: agency sells 40, 25, 30 (paused) and 90 (draft), pro 20 (exclusive). */
async function market() {
  const all = await setUp();
  const rows = [...all.mock.state.listings.values()];
  const listing = (price: number) => {
    const row = rows.find((one) => one.price === price);
    if (!row) throw new RangeError(`Cannot find a listing: none costs ${price}`);
    return row;
  };
  const credits = async (call: typeof all.agency) => (await call('GET', '/credits')).body.credits.balance as number;
  return { ...all, listing, credits };
}

const offer = (character_id: string, more: object = {}) => ({
  character_id,
  price: 12.5,
  currency: 'USD',
  license_type: 'commercial',
  status: 'active',
  ...more,
});

describe('browsing', () => {
  test('shows what is active, the newest first, page by page', async () => {
    const { starter, listing } = await market();
    const { body } = await starter('GET', '/marketplace');
    expect(prices(body.listings)).toEqual([20, 25, 40]);
    expect(body).toMatchObject({ page: 1, page_size: 20, total: 3 });
    const second = await starter('GET', '/marketplace?page=2&page_size=2');
    expect([prices(second.body.listings), second.body.total]).toEqual([[40], 3]);
    const one = await starter('GET', `/marketplace/${listing(40).id}`);
    expect(one.body.listing).toEqual(second.body.listings[0]);
    expect(one.body.listing).toMatchObject({ rating: 4.7, purchase_count: 0, license_type: 'commercial' });
  });

  test('narrows by all filters together', async () => {
    const { starter, mock, listing } = await market();
    const { name, niche } = mock.state.characters.get(listing(40).character_id) ?? { name: '', niche: '' };
    const found = async (query: Record<string, string>) =>
      prices((await starter('GET', `/marketplace?${new URLSearchParams(query)}`)).body.listings);
    expect(await found({ min_price: '21' })).toEqual([25, 40]);
    expect(await found({ max_price: '25' })).toEqual([20, 25]);
    expect(await found({ min_price: '21', max_price: '30' })).toEqual([25]);
    expect(await found({ rating: '4' })).toEqual([40]);
    expect(await found({ q: `${name.toUpperCase()} campaigns`, min_price: '30' })).toEqual([40]);
    expect(await found({ q: 'no such words' })).toEqual([]);
    expect(await found({ niche: String(niche).toUpperCase(), min_price: '30' })).toEqual([40]);
    expect(await found({ niche: 'astrophysics' })).toEqual([]);
    for (const query of ['rating=6', 'min_price=-1', 'max_price=x', 'page=0', 'page_size=101']) {
      expect((await starter('GET', `/marketplace?${query}`)).status).toBe(400);
    }
  });

  test('hides drafts from others, and what was removed from everybody', async () => {
    const { starter, agency, listing } = await market();
    const [draft, paused] = [listing(90).id, listing(30).id];
    expect((await starter('GET', `/marketplace/${draft}`)).status).toBe(404);
    expect((await agency('GET', `/marketplace/${draft}`)).body.listing.status).toBe('draft');
    expect((await starter('GET', `/marketplace/${paused}`)).body.listing.status).toBe('paused');
    expect((await agency('DELETE', `/marketplace/listings/${paused}`)).status).toBe(204);
    expect((await agency('GET', `/marketplace/${paused}`)).status).toBe(404);
    expect((await agency('DELETE', `/marketplace/listings/${paused}`)).status).toBe(404);
  });
});

describe('a listing', () => {
  test('is created, replaced as a whole, withdrawn, and remembered by its seller', async () => {
    const { agency, starter, listing } = await market();
    const { character_id } = listing(40);
    const described = { preview_images: ['https://cdn.example.com/1.jpg'], description: 'A coach.' };
    const made = await agency('POST', '/marketplace/listings', offer(character_id, described));
    expect(made.status).toBe(201);
    const { id } = made.body.listing;
    expect(made.body.listing).toMatchObject({ ...described, price: 12.5, rating: null, purchase_count: 0 });
    const replaced = await agency('PUT', `/marketplace/listings/${id}`, offer(character_id, { status: 'draft' }));
    expect(replaced.body.listing).toMatchObject({ id, status: 'draft', preview_images: [], description: '' });
    expect((await starter('GET', '/marketplace')).body.total).toBe(3);
    await agency('DELETE', `/marketplace/listings/${id}`);
    const mine = (await agency('GET', '/marketplace/my-listings')).body;
    expect([mine.total, mine.listings[0].id, mine.listings[0].status]).toEqual([5, id, 'removed']);
    expect((await starter('GET', '/marketplace/my-listings')).body).toMatchObject({ listings: [], total: 0 });
  });

  test.each([
    { price: 0 },
    { price: -3 },
    { currency: 'dollars' },
    { license_type: 'any' },
    { status: 'hidden' },
    { character_id: 'char_00000000000000000000000000' },
    { character_id: undefined },
  ])('is refused with %j', async (change) => {
    const { agency, listing } = await market();
    const { character_id, id } = listing(40);
    const body = offer(character_id, change);
    expect(codeOf(await agency('POST', '/marketplace/listings', body))).toEqual([400, 'validation_error']);
    expect(codeOf(await agency('PUT', `/marketplace/listings/${id}`, body))).toEqual([400, 'validation_error']);
  });

  test('sells a character of the own workspace, and is changed by its seller alone', async () => {
    const { pro, agency, listing } = await market();
    const body = offer(listing(40).character_id);
    expect((await pro('POST', '/marketplace/listings', body)).status).toBe(400);
    expect(codeOf(await pro('PUT', `/marketplace/listings/${listing(40).id}`, body))).toEqual([403, 'forbidden']);
    expect(codeOf(await pro('DELETE', `/marketplace/listings/${listing(40).id}`))).toEqual([403, 'forbidden']);
    expect((await pro('PUT', `/marketplace/listings/${listing(90).id}`, body)).status).toBe(404);
    expect((await agency('DELETE', '/marketplace/listings/mkt_1')).status).toBe(404);
  });
});

describe('a purchase', () => {
  test('brings a clone for credits, at the terms of its time', async () => {
    const { starter, agency, mock, listing, credits } = await market();
    const before = await credits(starter);
    const { id, character_id } = listing(40);
    const { status, body } = await starter('POST', `/marketplace/${id}/purchase`);
    expect(status).toBe(201);
    expect(body.purchase).toMatchObject({ listing_id: id, price: 40, currency: 'USD', license_type: 'commercial' });
    expect(body.purchase.character_id).toBe(body.character.id);
    expect(body.character.id).not.toBe(character_id);
    expect(body.character).toMatchObject({ content_count: 0, follower_count: 0, is_default: false });
    const { workspace_id, name, niche } = mock.state.characters.get(body.character.id) ?? {};
    expect(mock.state.characters.get(character_id)).toMatchObject({ name, niche });
    expect(workspace_id).toBe(mock.state.users.first('email', mock.credentials.starter.email)?.workspace_id);
    expect(await credits(starter)).toBe(before - 40);
    const [transaction] = (await starter('GET', '/credits/transactions')).body.transactions;
    expect(transaction).toMatchObject({ amount: -40, reason: 'marketplace_purchase', balance_after: before - 40 });
    expect((await agency('GET', `/marketplace/${id}`)).body.listing.purchase_count).toBe(1);
    await agency('DELETE', `/marketplace/listings/${id}`);
    expect((await starter('GET', '/marketplace/my-purchases')).body.purchases).toEqual([body.purchase]);
    expect(mock.state.characters.get(body.character.id)).toBeDefined();
  });

  test('costs whole credits', async () => {
    const { starter, agency, listing, credits } = await market();
    const { body } = await agency('POST', '/marketplace/listings', offer(listing(40).character_id));
    const before = await credits(starter);
    expect((await starter('POST', `/marketplace/${body.listing.id}/purchase`)).body.purchase.price).toBe(12.5);
    expect(await credits(starter)).toBe(before - 13);
  });

  test('is refused for what is the own, bought, or not for sale', async () => {
    const { pro, agency, listing } = await market();
    const buy = async (call: typeof pro, price: number) =>
      codeOf(await call('POST', `/marketplace/${listing(price).id}/purchase`));
    expect(await buy(agency, 40)).toEqual([409, 'own_listing']);
    expect(await buy(pro, 25)).toEqual([409, 'already_purchased']);
    expect(await buy(pro, 30)).toEqual([409, 'listing_unavailable']);
    expect(await buy(pro, 90)).toEqual([404, 'not_found']);
    await agency('DELETE', `/marketplace/listings/${listing(40).id}`);
    expect(await buy(pro, 40)).toEqual([409, 'listing_unavailable']);
    expect(codeOf(await pro('POST', '/marketplace/mkt_1/purchase'))).toEqual([404, 'not_found']);
  });

  test('of an exclusive license is the last', async () => {
    const { agency, starter, listing } = await market();
    const path = `/marketplace/${listing(20).id}`;
    expect((await agency('POST', `${path}/purchase`)).status).toBe(201);
    expect((await starter('GET', path)).body.listing).toMatchObject({ status: 'sold', purchase_count: 1 });
    expect(codeOf(await starter('POST', `${path}/purchase`))).toEqual([409, 'listing_unavailable']);
  });

  test('takes no credits when they do not suffice', async () => {
    const { starter, agency, listing, credits } = await market();
    const body = offer(listing(40).character_id, { price: 100_000 });
    const { id } = (await agency('POST', '/marketplace/listings', body)).body.listing;
    const available = await credits(starter);
    const refused = await starter('POST', `/marketplace/${id}/purchase`);
    expect(codeOf(refused)).toEqual([402, 'insufficient_credits']);
    expect(refused.body.error.details).toEqual({ required: 100_000, available });
    expect(await credits(starter)).toBe(available);
    expect((await starter('GET', '/marketplace/my-purchases')).body.total).toBe(0);
  });

  test('needs room for another character', async () => {
    const { starter, mock, listing } = await market();
    const buy = (price: number) => starter('POST', `/marketplace/${listing(price).id}/purchase`);
    const limit = planFacts.starter.character_limit;
    const workspace_id = mock.state.users.first('email', mock.credentials.starter.email)?.workspace_id ?? '';
    const { characters } = mock.state;
    const [model] = characters.find('workspace', workspace_id);
    if (!model) throw new RangeError('Cannot fill the workspace: it has no character');
    while (characters.count('workspace', workspace_id) < limit) {
      characters.insert({ ...model, id: `char_${String(characters.size).padStart(26, '0')}` });
    }
    expect(codeOf(await buy(20))).toEqual([403, 'character_limit_reached']);
    expect((await starter('GET', '/marketplace/my-purchases')).body.total).toBe(0);
  });
});
