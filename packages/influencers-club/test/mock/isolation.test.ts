import type { Operation } from '@creatorkit/runtime';
import { expect, test } from 'vitest';
import { operations } from '../../src/generated/operations.ts';
import { createBench, v1 } from './bench.ts';
import { setUp } from './oauth-flow.ts';
import { sender } from './send.ts';

const about = Object.values<Operation>(operations).filter(({ path }) => /\{\w+_id\}/.test(path));

/** What the owner has, by the names of parameters. */
async function createBelongings() {
  const { mock, logIn } = setUp();
  await logIn();
  const call = sender(mock, 'owner');
  const form = new FormData();
  form.set('enrichment_mode', 'raw');
  form.set('platform', 'instagram');
  form.set('file', new File(['handle\nmiravale\n'], 'list.csv'));
  const ids: { readonly [parameter: string]: string | number } = {
    batch_id: (await call('POST', `${v1}/enrichment/batch/`, form)).body.batch_id,
    token_id: (await call('GET', `${v1}/accounts/tokens/`)).body[0].id,
    app_id: (await call('GET', `${v1}/oauth/apps/`)).body[0].id,
    subscription_id: 1,
    campaign_id: 1,
    event_id: (await call('GET', `${v1}/social/listening/events/`)).body.results[0].id,
  };
  return { mock, call, ids };
}

/** A body with which the owner would get further than to the question of whose it is. */
const bodies: { readonly [operation: string]: object } = {
  [`POST ${v1}/social/listening/campaign/{campaign_id}/creators/`]: { platform: 'instagram', handles: ['tessarden'] },
  [`DELETE ${v1}/social/listening/campaign/{campaign_id}/creators/`]: { creator_ids: [1] },
  [`POST ${v1}/social/listening/subscription/{subscription_id}/creators/`]: { handles: ['tessarden'] },
};

test('every operation about something answers 404 to other accounts, and leaves the world as it was', async () => {
  const { mock, ids } = await createBelongings();
  expect(about.length).toBeGreaterThan(20);
  const rows = () =>
    JSON.stringify(Object.values(mock.state).map((part) => ('values' in part ? [...part.values()] : [])));
  const withoutUses = (text: string) => text.replaceAll(/"last_used_at":(null|\d+)/g, '');
  const before = rows();
  for (const who of ['other', 'broke'] as const) {
    const call = sender(mock, who);
    for (const { id, method, path, body } of about) {
      const url = path.replace(/\{(\w+)\}/g, (_, name: string) => String(ids[name]));
      const answer = await call(method, url, body && (bodies[`${method} ${path}`] ?? {}));
      expect([id, answer.status]).toEqual([id, 404]);
    }
  }
  expect(withoutUses(rows()) === withoutUses(before)).toBe(true);
});

test.each(['999999', 'nonsense', '-1', '1.5', '%00', '..%2f'])('nothing has the id %s', async (id) => {
  const { call } = createBench();
  for (const { id: operation, method, path, body } of about) {
    const answer = await call(method, path.replace(/\{\w+\}/, id), body && (bodies[`${method} ${path}`] ?? {}));
    expect([operation, answer.status]).toEqual([operation, 404]);
  }
});
