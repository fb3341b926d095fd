import { expect, test } from 'vitest';
import { operations } from '../../../src/generated/operations.ts';
import { type PublishingId, publishingCalls } from '../every-status/publishing.ts';
import { setUp } from './long-lived.ts';

async function prepare() {
  const all = await setUp();
  const [post] = (await all.agency('GET', '/schedule/history')).body.scheduled_posts;
  const workspace = all.mock.state.posts.get(post.id)?.workspace_id ?? '';
  return { ...all, calls: publishingCalls(all.mock, workspace) };
}

const { calls } = await prepare();

test.each(Object.keys(calls) as PublishingId[])(
  '%s answers with the status that each call is there for',
  async (id) => {
    const { method } = operations[id];
    const { bad = {} } = calls[id];
    const { mock, agency, key, calls: own } = await prepare();
    const call = id === 'publicPublishContent' ? key : agency;
    for (const [status, { path, body, prepare: before }] of Object.entries(own[id].bad ?? {})) {
      before?.(mock);
      expect((await call(method, path, body)).status).toBe(Number(status));
    }
    expect(Object.keys(bad)).toEqual(Object.keys(own[id].bad ?? {}));
    const again = await prepare();
    const { path, body } = again.calls[id].good;
    const good = await (id === 'publicPublishContent' ? again.key : again.agency)(method, path, body);
    expect(good.status).toBeLessThan(400);
  },
);
