import { describe, expect, test } from 'vitest';
import type { InflugenMock } from '../../../src/mock/index.ts';
import { login, setUp } from '../session.ts';

const url = 'wss://api.influgen.ai/api/v1/ws';

interface Message {
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into messages as they are
  readonly [field: string]: any;
}

/** Opens a socket and keeps what comes. */
async function listen(mock: InflugenMock, first?: object | string) {
  const messages: Message[] = [];
  let closed: { readonly code: number } | undefined;
  const socket = new mock.WebSocket(url);
  socket.onmessage = ({ data }) => messages.push(JSON.parse(data));
  socket.onclose = ({ code }) => {
    closed = { code };
  };
  await new Promise((opened) => {
    socket.onopen = opened;
  });
  if (first !== undefined) socket.send(typeof first === 'string' ? first : JSON.stringify(first));
  await mock.clock.advance({});
  return {
    socket,
    messages,
    code: () => closed?.code,
    events: () => messages.filter(({ type }) => type === 'generation.progress'),
  };
}

const auth = (token: string) => ({ type: 'auth', token });

async function begin() {
  const all = await setUp();
  const { access_token, user } = await login(all.mock, 'agency');
  const { characters } = (await all.agency('GET', '/characters')).body;
  return { ...all, access_token, user, maya: characters[1] };
}

describe('the socket', () => {
  test('opens with an access token as the first message', async () => {
    const { mock, access_token, user } = await begin();
    const { messages, code } = await listen(mock, auth(access_token));
    expect(messages).toEqual([{ type: 'auth.ok', user_id: user.id, channels: ['generation_progress'] }]);
    await mock.clock.advance({ minutes: 5 });
    expect(code()).toBeUndefined();
  });

  test.each(['guess', ''])('tells that %j is no good token, and closes with 4401', async (token) => {
    const { mock } = await begin();
    const { messages, code } = await listen(mock, auth(token));
    expect(messages).toMatchObject([{ type: 'error', error: { code: 'unauthorized' } }]);
    expect(code()).toBe(4401);
  });

  test('takes neither a key, nor a token that has expired or whose session has ended', async () => {
    const { mock, access_token, nobody } = await begin();
    expect((await listen(mock, auth(mock.credentials.agencyKey.apiKey))).code()).toBe(4401);
    const ended = (await login(mock, 'agency')).access_token;
    await nobody('POST', '/auth/logout', undefined, { Authorization: `Bearer ${ended}` });
    expect((await listen(mock, auth(ended))).code()).toBe(4401);
    await mock.clock.advance({ hours: 1 });
    expect((await listen(mock, auth(access_token))).code()).toBe(4401);
  });

  test.each([{ type: 'hello' }, 'not JSON', { type: 'auth' }])('closes with 4400 after %j', async (first) => {
    const { mock } = await begin();
    expect((await listen(mock, first)).code()).toBe(4400);
  });

  test('closes with 4408 when nothing comes within 10 seconds', async () => {
    const { mock } = await begin();
    const { code } = await listen(mock);
    await mock.clock.advance({ ms: 9999 });
    expect(code()).toBeUndefined();
    await mock.clock.advance({ ms: 1 });
    expect(code()).toBe(4408);
  });
});

describe('events', () => {
  test('tell a generation from its beginning to its end, and what REST shows at that instant', async () => {
    const { mock, agency, access_token, maya } = await begin();
    const { events } = await listen(mock, auth(access_token));
    const body = { character_id: maya.id, prompt: 'a walk' };
    const { item, job } = (await agency('POST', '/content/generate', body)).body;
    const shown: unknown[] = [];
    for (let tenths = 0, told = 0; tenths < 100; tenths++) {
      if (events().length > told) {
        told = events().length;
        const now = (await agency('GET', `/content/${item.id}`)).body.item;
        const work = (await agency('GET', `/jobs/${job.id}`)).body.job;
        shown.push([work.status, now.status, work.progress]);
      }
      await mock.clock.advance({ ms: 100 });
    }
    const told = events();
    expect(told.map(({ job_status, content_status, progress }) => [job_status, content_status, progress])).toEqual([
      ['pending', 'queued', 0],
      ['running', 'generating', 5],
      ['running', 'generating', 25],
      ['running', 'generating', 60],
      ['running', 'generating', 90],
      ['completed', 'ready', 100],
    ]);
    expect(shown).toEqual(
      told.map(({ job_status, content_status, progress }) => [job_status, content_status, progress]),
    );
    expect(told[0]).toMatchObject({
      job_id: job.id,
      content_id: item.id,
      character_id: maya.id,
      channel: 'generation_progress',
    });
  });

  test('end with a failure, without having gone back', async () => {
    const { mock, agency, access_token, maya } = await begin();
    const { events } = await listen(mock, auth(access_token));
    await agency('POST', '/content/generate', { character_id: maya.id, prompt: 'a walk [fail]' });
    await mock.clock.advance({ seconds: 10 });
    const progress = events().map((event) => event.progress);
    expect(progress).toEqual(progress.toSorted((a: number, b: number) => a - b));
    expect(events().at(-1)).toMatchObject({ job_status: 'failed', content_status: 'failed' });
  });

  test('of many jobs come in the order of time, each once, and none falls back', async () => {
    const { mock, agency, access_token, maya } = await begin();
    const { events } = await listen(mock, auth(access_token));
    await agency('POST', '/content/generate-week', { character_id: maya.id, week: '2026-01-05', posts_per_day: 3 });
    await mock.clock.advance({ minutes: 1 });
    const told = events();
    const times = told.map(({ timestamp }) => timestamp);
    expect(times).toEqual(times.toSorted());
    const jobs = Map.groupBy(told, ({ job_id }) => job_id);
    expect(jobs.size).toBe(22);
    for (const of of jobs.values()) {
      expect(of.map(({ progress }) => progress)).toEqual([0, 5, 25, 60, 90, 100]);
      expect(of.filter(({ job_status }) => job_status === 'completed')).toEqual([of.at(-1)]);
    }
  });

  test('reach the user whose job it is, on every socket, and whoever made the key', async () => {
    const { mock, agency, key, access_token, maya } = await begin();
    const own = [await listen(mock, auth(access_token)), await listen(mock, auth(access_token))];
    const other = await listen(mock, auth((await login(mock, 'pro')).access_token));
    await agency('POST', '/content/generate', { character_id: maya.id, prompt: 'a walk' });
    await key('POST', '/public/generate', { character_id: maya.id, prompt: 'a run' });
    await mock.clock.advance({ seconds: 10 });
    expect(own.map(({ events }) => events().length)).toEqual([12, 12]);
    expect(own[1]?.messages).toEqual(own[0]?.messages);
    expect(other.events()).toEqual([]);
  });

  test('are not repeated on a socket that comes later', async () => {
    const { mock, agency, access_token, maya } = await begin();
    await agency('POST', '/content/generate', { character_id: maya.id, prompt: 'a walk' });
    await mock.clock.advance({ seconds: 10 });
    expect((await listen(mock, auth(access_token))).events()).toEqual([]);
  });
});

describe('a snapshot in the middle of a job', () => {
  test('brings the rest of it back, the events too, though nobody asks', async () => {
    const { mock, agency, access_token, maya } = await begin();
    const { events } = await listen(mock, auth(access_token));
    const { item } = (await agency('POST', '/content/generate', { character_id: maya.id, prompt: 'a walk' })).body;
    await mock.clock.advance({ seconds: 3 });
    const before = events().length;
    const saved = mock.snapshot();
    await mock.clock.advance({ seconds: 10 });
    const first = events().slice(before);
    expect(first.at(-1)).toMatchObject({ job_status: 'completed' });
    mock.restore(saved);
    expect(mock.state.content.get(item.id)?.status).toBe('generating');
    await mock.clock.advance({ seconds: 10 });
    expect(events().slice(before + first.length)).toEqual(first);
    expect((await agency('GET', `/content/${item.id}`)).body.item.status).toBe('ready');
    expect((await agency('GET', '/credits')).body.credits.balance).toBe(496);
  });

  test('of before it was begun leaves nothing of it', async () => {
    const { mock, agency, access_token, maya } = await begin();
    const { events } = await listen(mock, auth(access_token));
    const saved = mock.snapshot();
    const { item } = (await agency('POST', '/content/generate', { character_id: maya.id, prompt: 'a walk' })).body;
    await mock.clock.advance({});
    mock.restore(saved);
    const told = events().length;
    await mock.clock.advance({ seconds: 10 });
    expect(events()).toHaveLength(told);
    expect((await agency('GET', `/content/${item.id}`)).status).toBe(404);
  });
});

test('the same seed tells the same story', async () => {
  const tell = async () => {
    const { mock, agency, access_token, maya } = await begin();
    const { events } = await listen(mock, auth(access_token));
    await agency('POST', '/content/generate-week', { character_id: maya.id, week: '2026-01-05' });
    await mock.clock.advance({ minutes: 1 });
    return events();
  };
  expect(await tell()).toEqual(await tell());
});
