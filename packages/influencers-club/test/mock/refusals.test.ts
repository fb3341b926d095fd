import { expect, it } from 'vitest';
import { contracts } from '../../src/generated/contracts.ts';
import { operations } from '../../src/generated/operations.ts';
import { createInfluencersClubMock } from '../../src/mock/index.ts';

const json = 'application/json';

/** Requests that are wrong in every way, with a good credential. */
const wrong: readonly { readonly body?: BodyInit; readonly type?: string; readonly query?: string }[] = [
  {},
  { body: '', type: json },
  { body: '{', type: json },
  { body: '[]', type: json },
  { body: '"text"', type: json },
  { body: 'null', type: json },
  { body: '{}', type: json },
  { body: '{"platform":7,"filters":[],"handle":null}', type: json },
  { body: 'platform=instagram', type: 'text/plain' },
  { body: 'a=1', type: 'application/x-www-form-urlencoded' },
  { body: new FormData() },
  { query: '?limit=x&offset=-1&page=0&search=' },
];

it.each(Object.values(operations))(
  '$method $path answers what is wrong as documented',
  async ({ id, method, path }) => {
    for (const { body, type, query = '' } of wrong) {
      if (body !== undefined && method === 'GET') continue;
      const { fetch, api, credentials } = createInfluencersClubMock({ limits: 'off' });
      // A status or a body that the document does not have rejects: the mock checks its own answers.
      const { status } = await fetch(api.baseUrl + path.replace(/\{\w+\}/, 'x') + query, {
        method,
        headers: { Authorization: `Bearer ${credentials.owner.apiKey}`, ...(type && { 'Content-Type': type }) },
        redirect: 'manual',
        ...(body !== undefined && { body }),
      });
      expect(Object.keys(contracts[id as keyof typeof contracts].answers)).toContain(String(status));
    }
  },
);
