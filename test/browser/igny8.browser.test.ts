import { Igny8, NotFoundError } from '@creatorkit/igny8';
import { createIgny8Mock } from '@creatorkit/igny8/mock';
import { remoteClock } from '@creatorkit/mock';
import { describe, expect, inject, it } from 'vitest';

describe('in a browser', () => {
  it('client and mock run in one page', async () => {
    const { fetch, clock, credentials } = createIgny8Mock();
    const igny8 = new Igny8({ fetch, clock, auth: credentials.owner, validate: 'throw' });
    const keywords = await igny8.planner.keywords.list({ page_size: 100 }).toArray();
    expect(keywords).toHaveLength(250);
    await clock.advance({ minutes: 16 });
    const before = clock.now();
    await Promise.all(keywords.slice(0, 70).map(({ id }) => igny8.planner.keywords.retrieve(id)));
    expect(clock.now() - before).toBe(60_000);
  });

  it('the client talks to a server of another origin, and reads its headers', async () => {
    const url = inject('mockServerUrl');
    const { apis } = (await (await fetch(`${url}/_mock/`)).json()) as {
      apis: { baseUrl: string; credentials: { owner: { email: string; password: string } } }[];
    };
    const [api] = apis;
    expect(new URL(url).origin).not.toBe(location.origin);
    const igny8 = new Igny8({ baseUrl: api?.baseUrl, auth: api?.credentials.owner, clock: await remoteClock(url) });
    const { data, requestId, rateLimit } = await igny8.planner.keywords.retrieve(1).withResponse();
    expect(data.id).toBe(1);
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(rateLimit).toMatchObject({ scope: 'planner', limit: 60 });
    const error = await igny8.planner.keywords.retrieve(99_999).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(await igny8.planner.keywords.list({ page_size: 100 }).toArray()).toHaveLength(250);
  });
});
