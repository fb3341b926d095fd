import { createInfluencersClubMock, type InfluencersClubMock } from '../../src/mock/index.ts';

export const base = 'https://api-dashboard.influencers.club';

type Who = 'owner' | 'other' | 'broke';
type Json = { readonly [name: string]: unknown };

/** Handles of creators on Instagram. */
export function handlesOf({ state, clock }: InfluencersClubMock, count: number): string[] {
  const { creators } = state;
  const window = { offset: 0, limit: count };
  const { accounts } = creators.search('instagram', null, {}, window, clock.now());
  return accounts.map((account) => creators.discoveryAccount(account, clock.now()).profile.username);
}

/** Email addresses of creators on Instagram. */
export function emailsOf({ state, clock }: InfluencersClubMock, count: number): string[] {
  const { creators } = state;
  const { accounts } = creators.search('instagram', null, {}, { offset: 0, limit: count * 10 }, clock.now());
  return accounts.flatMap((account) => creators.emailOf(account) ?? []).slice(0, count);
}

export const csvOf = (column: string, values: readonly string[]): string =>
  `${[column, ...values.map((value) => (value.includes(',') ? `"${value}"` : value))].join('\n')}\n`;

/** Calls of batches without the client. */
export function createStage(mock = createInfluencersClubMock({ limits: 'off' })) {
  const send = async (method: string, path: string, who: Who = 'owner', body?: FormData) => {
    const headers = { Authorization: `Bearer ${mock.credentials[who].apiKey}` };
    const response = await mock.fetch(new Request(base + path, { method, headers, ...(body && { body }) }));
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : {}) as Json };
  };
  const upload = (fields: { readonly [name: string]: string | Blob }, who?: Who) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    return send('POST', '/public/v1/enrichment/batch/', who, form);
  };
  const file = (text: string | Blob, name = 'batch.csv') => new File([text], name, { type: 'text/csv' });
  return {
    mock,
    file,
    upload,
    /** A batch of handles, by its id. */
    async start(handles: readonly string[], fields: { readonly [name: string]: string } = {}, who?: Who) {
      const form = { file: file(csvOf('handle', handles)), enrichment_mode: 'raw', platform: 'instagram', ...fields };
      return String((await upload(form, who)).body.batch_id);
    },
    status: (id: string, who?: Who) => send('GET', `/public/v1/enrichment/batch/${id}/status/`, who),
    resume: (id: string, who?: Who) => send('POST', `/public/v1/enrichment/batch/${id}/resume/`, who),
    download: (id: string, who?: Who) => send('GET', `/public/v1/enrichment/batch/${id}/download/`, who),
    results: (id: string, format = '', who?: Who) => send('GET', `/public/v1/enrichment/batch/${id}/${format}`, who),
    credits: async (who?: Who) => (await send('GET', '/public/v1/accounts/credits/', who)).body,
  };
}
