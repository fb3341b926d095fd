import { createMockClock } from '@creatorkit/mock';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  BudgetError,
  NetworkError,
  OutcomeUnknownError,
  RateLimitError,
  ServerError,
  ValidationError,
} from '../src/index.ts';
import { answerSearch, Gallery, type GalleryOptions } from './gallery.ts';
import { json, type Responder, type SeenRequest } from './synthetic.ts';

function createGallery(respond: Responder, options: GalleryOptions = {}) {
  const requests: SeenRequest[] = [];
  const clock = createMockClock();
  const fetch = (input: string | URL | Request, init: RequestInit = {}): Promise<Response> =>
    clock.track(
      (async () => {
        const text =
          typeof init.body === 'string' ? init.body : init.body && new TextDecoder().decode(init.body as ArrayBuffer);
        const request = {
          method: init.method ?? 'GET',
          url: new URL(String(input)),
          headers: new Headers(init.headers),
          body: text ? JSON.parse(text) : undefined,
          at: clock.now(),
        };
        requests.push(request);
        return respond(request, requests.length - 1);
      })(),
    );
  return { gallery: new Gallery({ fetch, clock, random: () => 0.5, ...options }), requests, clock };
}

const found = (request: SeenRequest) =>
  request.url.pathname.endsWith('/search') ? answerSearch(request, 12) : json({ result: { text: 'a cat' } });

describe('an estimate', () => {
  const { credits } = createGallery(found).gallery;

  it.each([
    ['the bound that the request sets', credits.estimate('pictures.search', { paging: { limit: 50 } }), 0.5, 0.01],
    ['the bound of a request that sets none', credits.estimate('pictures.search', {}), 0.05, 0.01],
    ['whole pages for a number of items', credits.estimate('pictures.search', {}, { items: 7 }), 0.1, 0.01],
    ['no page for no items', credits.estimate('pictures.search', {}, { items: 0 }), 0, 0.01],
    ['the price of the value', credits.estimate('pictures.describe', { depth: 'raw' }), 0.03, undefined],
    ['the price of the default', credits.estimate('pictures.describe', {}), 1, undefined],
    [
      'items of the request, rounded',
      credits.estimate('pictures.compare', { ids: ['a', 'b', 'c', 'd', 'e'] }),
      2,
      0.25,
    ],
    ['the least', credits.estimate('pictures.compare', { ids: ['a'] }), 1, 0.25],
    ['no amount where nothing bounds it', credits.estimate('batches.start', { depth: 'raw' }), undefined, 0.03],
    [
      'the items that the caller knows of',
      credits.estimate('batches.start', { depth: 'raw' }, { items: 200 }),
      6,
      0.03,
    ],
    ['no amount where only the answer tells', credits.estimate('pictures.guess'), undefined, undefined],
    ['nothing for what has no price', credits.estimate('about'), 0, undefined],
  ])('tells %s', (_, estimate, amount, perItem) => {
    expect(estimate).toEqual({ unit: 'credits', amount, ...(perItem !== undefined && { perItem }) });
  });

  it('knows the methods and their inputs', () => {
    expect(() => credits.estimate('pictures.find' as 'about')).toThrow(RangeError);
    expect(() => credits.estimate('toString' as 'about')).toThrow('there is no method "toString"');
    expect(() => credits.estimate('about', undefined, { items: 1.5 })).toThrow('items must be a whole number');
    expectTypeOf<Parameters<typeof credits.estimate>[0]>().toExtend<string>();
    // @ts-expect-error: no such method
    expect(() => credits.estimate('pictures.find')).toThrow();
    // @ts-expect-error: no such depth
    credits.estimate('pictures.describe', { depth: 'deep' });
    // @ts-expect-error: the input is needed
    credits.estimate('batches.start');
  });
});

describe('what calls have cost', () => {
  it('follows from the price: by the items found, by the call, and nothing for nothing', async () => {
    const { gallery } = createGallery((request) =>
      request.url.pathname.includes('/none/') ? json({ result: null }) : found(request),
    );
    expect((await gallery.search({ paging: { limit: 5 } }).toArray()).length).toBe(12);
    expect(gallery.credits.spent).toBe(0.12);
    await gallery.describe('1', { depth: 'raw' });
    await gallery.describe('none', { depth: 'full' });
    await gallery.compare(['a', 'b']);
    await gallery.about();
    expect(gallery.credits).toMatchObject({ spent: 1.15, reserved: 0, inDoubt: 0, remaining: undefined });
  });

  it('is what the answers report, as numbers or as text', async () => {
    const { gallery } = createGallery((request, index) =>
      index === 0
        ? json({ credits_cost: '0.3', credits_left: '99.48' })
        : answerSearch(request, 12, { credits_cost: 0.02, credits_left: 7 }),
    );
    await gallery.guess();
    expect(gallery.credits).toMatchObject({ spent: 0.3, remaining: 99.48 });
    await gallery.search({});
    expect(gallery.credits).toMatchObject({ spent: 0.32, remaining: 7 });
  });

  it('is exact, however many calls there are', async () => {
    const { gallery } = createGallery((request) => answerSearch(request, 1));
    for (let count = 0; count < 1000; count++) await gallery.search({});
    expect(gallery.credits.spent).toBe(10);
  });

  it('counts raw calls as well', async () => {
    const { gallery } = createGallery(found);
    const raw = gallery.core.raw<{
      '/pictures/search': {
        post: {
          requestBody: { content: { 'application/json': object } };
          responses: Record<200, { content: { 'application/json': object } }>;
        };
      };
    }>();
    await raw.POST('/pictures/search', { body: { paging: { limit: 3 } } });
    expect(gallery.credits.spent).toBe(0.03);
  });
});

describe('a cap', () => {
  it('refuses what could pass it before anything is sent, and says how it stands', async () => {
    const { gallery, requests } = createGallery(found, { maxCredits: 0.12 });
    const pages = gallery.search({ paging: { limit: 5 } }).pages();
    await pages.next();
    await pages.next();
    const error = await pages.next().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BudgetError);
    expect(error).toMatchObject({
      name: 'BudgetError',
      code: 'budget_exceeded',
      message: 'Cannot searchPictures: it can cost 0.05 credits, and of at most 0.12 there are 0.1 spent or reserved',
      operation: { id: 'searchPictures' },
      unit: 'credits',
      estimate: 0.05,
      spent: 0.1,
      reserved: 0,
      max: 0.12,
      attempts: 0,
    });
    expect(requests).toHaveLength(2);
    expect((await gallery.search({ paging: { limit: 2, page: 5 } })).items).toHaveLength(2);
    expect(gallery.credits.spent).toBe(0.12);
    await gallery.about();
  });

  it('is not passed by calls at the same time', async () => {
    const { gallery, requests } = createGallery(found, { maxCredits: 0.1 });
    const calls = Array.from({ length: 5 }, () => gallery.describe('1', { depth: 'raw' }));
    const outcomes = await Promise.allSettled(calls);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect(requests).toHaveLength(3);
    expect(gallery.credits).toMatchObject({ spent: 0.09, reserved: 0 });
  });

  it('refuses what nothing bounds', async () => {
    const { gallery, requests } = createGallery(() => json({}), { maxCredits: 10 });
    await expect(gallery.guess()).rejects.toThrow(
      'Cannot guessPicture: nothing bounds what it can cost, and at most 10 credits may be spent',
    );
    expect(requests).toHaveLength(0);
  });

  it('refuses what is charged later but for the call that an amount was set aside for, once', async () => {
    const { gallery, requests } = createGallery(() => json({}), { maxCredits: 10 });
    await expect(gallery.startBatch({ depth: 'full' })).rejects.toThrow('nothing bounds what it can cost');
    expect(requests).toHaveLength(0);
    await gallery.startBatch({ depth: 'full' }, 4);
    await expect(gallery.startBatch({ depth: 'full' })).rejects.toThrow(BudgetError);
    expect(gallery.credits).toMatchObject({ spent: 0, reserved: 4 });
    const { gallery: free } = createGallery(() => json({}));
    await free.startBatch({ depth: 'full' });
    expect(free.credits).toMatchObject({ spent: 0, reserved: 0 });
  });

  it('ends what was set aside where its call was refused or lost', async () => {
    const statuses = [400, 500];
    const { gallery } = createGallery(() => json({}, { status: statuses.shift() ?? 500 }), { maxCredits: 10 });
    await expect(gallery.startBatch({ depth: 'full' }, 4)).rejects.toThrow(ValidationError);
    expect(gallery.credits).toMatchObject({ spent: 0, reserved: 0 });
    await expect(gallery.startBatch({ depth: 'full' }, 3)).rejects.toThrow(ServerError);
    expect(gallery.credits).toMatchObject({ spent: 3, inDoubt: 3, reserved: 0 });
  });

  it('gives back what a refusal did not cost, and what was never sent', async () => {
    const { gallery } = createGallery(
      ({ url }, index) => {
        if (url.pathname.includes('/refused/')) return json({ error: 'no' }, { status: 400 });
        if (url.pathname.includes('/unreachable/'))
          throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
        return index < 9 ? json({}, { status: 429, headers: { 'Retry-After': '1' } }) : json({ result: 1 });
      },
      { maxCredits: 1 },
    );
    await expect(gallery.describe('refused')).rejects.toThrow(ValidationError);
    await expect(gallery.describe('unreachable')).rejects.toThrow(NetworkError);
    await expect(gallery.describe('slow')).rejects.toThrow(RateLimitError);
    await expect(gallery.describe('..')).rejects.toThrow(RangeError);
    await expect(gallery.describe('1', {}, AbortSignal.abort(new Error('changed my mind')))).rejects.toThrow(
      'changed my mind',
    );
    expect(gallery.credits).toMatchObject({ spent: 0, reserved: 0, inDoubt: 0 });
  });

  it('counts in full what may have been carried out', async () => {
    const { gallery } = createGallery(({ url }) => {
      if (url.pathname.includes('/lost/')) throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
      if (url.pathname.includes('/unreadable/')) return new Response('<html>', { status: 200 });
      return json({}, { status: 500 });
    });
    await expect(gallery.describe('lost')).rejects.toThrow(OutcomeUnknownError);
    expect(gallery.credits).toMatchObject({ spent: 1, inDoubt: 1 });
    await expect(gallery.describe('broken', { depth: 'raw' })).rejects.toThrow(ServerError);
    expect(gallery.credits).toMatchObject({ spent: 1.03, inDoubt: 1.03, reserved: 0 });
  });

  it('reserves once for all repeats of a call, and stays in doubt when the last of them is refused', async () => {
    let answers = [503, 200];
    const { gallery, requests } = createGallery(
      (request) => {
        expect(gallery.credits.reserved).toBe(0.05);
        const status = answers.shift() ?? 200;
        return status === 200 ? answerSearch(request, 3) : json({}, { status });
      },
      { maxCredits: 1 },
    );
    await gallery.search({});
    expect(requests).toHaveLength(2);
    expect(gallery.credits).toMatchObject({ spent: 0.03, inDoubt: 0 });
    answers = [503, 400];
    await expect(gallery.search({})).rejects.toThrow(ValidationError);
    expect(gallery.credits).toMatchObject({ spent: 0.08, inDoubt: 0.05, reserved: 0 });
  });

  it('must be an amount', () => {
    expect(() => new Gallery({ maxCredits: -1 })).toThrow(
      'Cannot create a client: maxCredits must be a number >= 0, got -1',
    );
    expect(() => new Gallery({ maxCredits: Number.NaN })).toThrow(RangeError);
    expect(() => new Gallery({ maxCredits: '5' as never })).toThrow(TypeError);
  });
});

describe('a reservation by hand', () => {
  const { credits } = createGallery(found, { maxCredits: 10 }).gallery;

  it('sets aside, follows what is charged, and gives back the rest', () => {
    const held = credits.reserve(6);
    expect(() => credits.reserve(4.01)).toThrow(
      'Cannot reserve: it can cost 4.01 credits, and of at most 10 there are 6 spent',
    );
    held.charge(0.03);
    held.charge(0.1);
    expect(credits).toMatchObject({ spent: 0.1, reserved: 5.9 });
    held.settle(0.3);
    held.settle(5);
    held.release();
    held.charge(7);
    expect(credits).toMatchObject({ spent: 0.3, reserved: 0, inDoubt: 0 });
    credits.reserve(2).release();
    expect(credits).toMatchObject({ spent: 0.3, reserved: 0 });
  });

  it('counts in full where nobody can tell, and more than was set aside where it did cost more', () => {
    const lost = credits.reserve(1);
    lost.charge(0.4);
    lost.settle();
    expect(credits).toMatchObject({ spent: 1.3, inDoubt: 0.6, reserved: 0 });
    credits.reserve(1).settle(9);
    expect(credits.spent).toBe(10.3);
    expect(() => credits.reserve(0.01)).toThrow(BudgetError);
    expect(() => credits.reserve(-1)).toThrow(RangeError);
    expect(credits.reserve(0).amount).toBe(0);
  });
});
