import { createInfluencersClubMock, type InfluencersClubMockOptions } from '../../../src/mock/index.ts';

const base = 'https://api-dashboard.influencers.club/public/v1/social/listening';

export type Who = 'owner' | 'other' | 'broke';
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers as they are
export type Json = Record<string, any>;

export const hour = 3_600_000;
export const day = 24 * hour;
export const start = Date.parse('2026-01-01T00:00:00Z');

/** The mock's calls of social listening, without the client. */
export function createStage(options: InfluencersClubMockOptions = {}) {
  const received: { readonly headers: Headers; readonly text: string; readonly at: number; readonly url: string }[] =
    [];
  let answers: (count: number) => number = () => 204;
  const mock = createInfluencersClubMock({
    limits: 'off',
    webhooks: {
      fetch: async (request) => {
        received.push({
          headers: request.headers,
          text: await request.text(),
          at: mock.clock.now() - start,
          url: request.url,
        });
        return new Response(null, { status: answers(received.length) });
      },
    },
    ...options,
  });

  async function call(method: string, path: string, body?: unknown, who: Who = 'owner') {
    const isForm = body instanceof FormData;
    const init: RequestInit = {
      method,
      headers: {
        Authorization: `Bearer ${mock.credentials[who].apiKey}`,
        ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    };
    const response = await mock.fetch(new Request(base + path, init));
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : {}) as Json };
  }

  const get = async (path: string, who?: Who) => (await call('GET', path, undefined, who)).body;

  return {
    mock,
    received,
    /** What endpoints answer, by how many deliveries there were. */
    answerWith(statuses: (count: number) => number) {
      answers = statuses;
    },
    call,
    get,
    post: (path: string, body: unknown, who?: Who) => call('POST', path, body, who),
    patch: (path: string, body: unknown, who?: Who) => call('PATCH', path, body, who),
    remove: (path: string, body?: unknown, who?: Who) => call('DELETE', path, body, who),
    /** All rows of a list. */
    async all(path: string, who?: Who): Promise<Json[]> {
      const rows: Json[] = [];
      for (let page = 1; ; page++) {
        const body = await get(`${path}${path.includes('?') ? '&' : '?'}limit=100&page=${page}`, who);
        rows.push(...body.results);
        if (rows.length >= body.total) return rows;
      }
    },
    /** Handles of creators who have accounts on a platform. */
    handles(platform: 'instagram' | 'tiktok' | 'youtube', count: number): string[] {
      const { creators } = mock.state;
      const window = { offset: 0, limit: count };
      const { accounts } = creators.search(platform, null, {}, window, mock.clock.now());
      return accounts.map((account) => creators.social(account, mock.clock.now()).username);
    },
    /** What charges of days the ledger has, as `day of January: amount`. */
    charges(account = 1): string[] {
      const charged = mock.world.ledger.entries(account).filter(({ delta }) => delta < 0);
      return charged.map(({ at, delta }) => `${(at - start) / day}: ${delta}`);
    },
    balance: (account = 1) => mock.world.ledger.balance(account),
  };
}

export const hook = (secret?: string) => ({
  type: 'webhook',
  url: 'https://hooks.example/in',
  ...(secret !== undefined && { secret }),
});

export const plain = (given: Json = {}): Json => ({
  name: 'Watch',
  platform: 'instagram',
  handles: ['miravale', 'odefinch'],
  endpoints: [hook()],
  ...given,
});

export const campaign = (given: Json = {}): Json => ({
  name: 'Launch',
  platforms: ['instagram', 'tiktok'],
  creators: [
    { platform: 'instagram', handles: ['miravale', 'odefinch'] },
    { platform: 'tiktok', handles: ['miravale'] },
  ],
  ...given,
});

export const form = (fields: { readonly [name: string]: string | readonly string[] | File }): FormData => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof File || typeof value === 'string') made.append(name, value);
    else for (const each of value) made.append(name, each);
  }
  return made;
};

export const csv = (text: string): File => new File([text], 'creators.csv', { type: 'text/csv' });
