import { describe, expect, test } from 'vitest';
import { setUp } from './long-lived.ts';

const responder = {
  enabled: true,
  platforms_enabled: ['instagram'],
  max_replies_per_hour: 2,
  response_delay_seconds: 60,
  greeting_message: 'Hi, thanks for writing!',
  banned_topics: ['Politics'],
};

/** The default character of the Agency workspace, and somebody who writes to it. */
async function prepare() {
  const all = await setUp();
  const [conversation] = all.mock.state.conversations.values();
  const agencyPosts = (await all.agency('GET', '/schedule/history')).body.scheduled_posts;
  const character_id: string = agencyPosts[0].character_id;
  if (!conversation) throw new RangeError('There is no conversation');
  const path = `/characters/${character_id}`;
  const receive = (text: string, { contact = 'ada', platform = 'instagram' as 'instagram' | 'tiktok' } = {}) =>
    all.mock.control('dm/receive', { character_id, platform, contact, text }) as { conversation_id: string };
  const list = async (query = '') => (await all.agency('GET', `${path}/dm/conversations${query}`)).body;
  const texts = async (id: string) => {
    const { messages } = (await all.agency('GET', `/dm/conversations/${id}/messages`)).body;
    return messages.map(({ author, text }: { author: string; text: string }) => `${author}: ${text}`);
  };
  return { ...all, path, receive, list, texts };
}

describe('the responder', () => {
  test('is off until it is set, and what is left out falls back to its default', async () => {
    const { agency, path } = await prepare();
    const off = {
      enabled: false,
      platforms_enabled: [],
      max_replies_per_hour: 20,
      response_delay_seconds: 60,
      greeting_message: '',
      banned_topics: [],
    };
    expect((await agency('GET', `${path}/dm-responder`)).body.dm_responder).toEqual(off);
    expect((await agency('PUT', `${path}/dm-responder`, responder)).body.dm_responder).toEqual(responder);
    expect((await agency('GET', `${path}/dm-responder`)).body.dm_responder).toEqual(responder);
    expect((await agency('PUT', `${path}/dm-responder`, { enabled: true })).body.dm_responder).toEqual({
      ...off,
      enabled: true,
    });
  });

  test('greets a new contact after its delay', async () => {
    const { agency, mock, path, receive, texts } = await prepare();
    await agency('PUT', `${path}/dm-responder`, responder);
    const { conversation_id } = receive('Hello');
    await mock.clock.advance({ seconds: 59 });
    expect(await texts(conversation_id)).toEqual(['contact: Hello']);
    await mock.clock.advance({ seconds: 1 });
    expect(await texts(conversation_id)).toEqual([`auto: ${responder.greeting_message}`, 'contact: Hello']);
    receive('Still there?');
    await mock.clock.advance({ minutes: 1 });
    expect((await texts(conversation_id))[0]).toBe('auto: Thanks for writing!');
  });

  test('says no more than it may in an hour', async () => {
    const { agency, mock, path, receive, texts } = await prepare();
    await agency('PUT', `${path}/dm-responder`, responder);
    const answered = async (contact: string) => {
      const { conversation_id } = receive('Hello', { contact });
      await mock.clock.advance({ minutes: 2 });
      return (await texts(conversation_id)).length === 2;
    };
    expect([await answered('one'), await answered('two'), await answered('three')]).toEqual([true, true, false]);
    await mock.clock.advance({ hours: 1 });
    expect(await answered('four')).toBe(true);
  });

  test('leaves banned topics and other platforms to people', async () => {
    const { agency, mock, path, receive, texts } = await prepare();
    await agency('PUT', `${path}/dm-responder`, responder);
    const political = receive('What about politics?', { contact: 'one' });
    const elsewhere = receive('Hello', { contact: 'two', platform: 'tiktok' });
    await mock.clock.advance({ hours: 1 });
    expect(await texts(political.conversation_id)).toHaveLength(1);
    expect(await texts(elsewhere.conversation_id)).toHaveLength(1);
  });

  test('is silent while a conversation is paused, also about what it was to answer', async () => {
    const { agency, mock, path, receive, texts } = await prepare();
    await agency('PUT', `${path}/dm-responder`, responder);
    const { conversation_id: id } = receive('Hello');
    const paused = await agency('POST', `/dm/conversations/${id}/pause`);
    expect(paused.body.conversation).toMatchObject({ id, status: 'paused' });
    receive('Hello?');
    await mock.clock.advance({ hours: 2 });
    expect(await texts(id)).toEqual(['contact: Hello?', 'contact: Hello']);
    const reply = await agency('POST', `/dm/conversations/${id}/reply`, { message: 'It is me' });
    expect(reply.body.message).toMatchObject({ direction: 'out', author: 'operator', text: 'It is me' });
    expect((await agency('POST', `/dm/conversations/${id}/unpause`)).body.conversation.status).toBe('active');
    receive('Great');
    await mock.clock.advance({ minutes: 1 });
    expect((await texts(id)).slice(0, 2)).toEqual(['auto: Thanks for writing!', 'contact: Great']);
  });

  test('is told nothing when the character is unknown', async () => {
    const { mock } = await prepare();
    const incoming = { character_id: 'char_x', platform: 'instagram' as const, contact: 'ada', text: 'Hello' };
    expect(() => mock.control('dm/receive', incoming)).toThrow('Cannot write to char_x: there is no such character');
  });
});

test('conversations are listed by platform and state, the last active first', async () => {
  const { list, receive, agency, mock } = await prepare();
  const before = await list();
  expect(before.conversations.map(({ status }: { status: string }) => status)).toEqual(['active', 'paused']);
  expect((await list('?status=paused')).total).toBe(1);
  expect((await list('?platform=tiktok')).total).toBe(0);
  receive('Hello', { platform: 'tiktok' });
  expect((await list('?platform=tiktok')).conversations[0].contact).toBe('ada');
  await mock.clock.advance({ minutes: 5 });
  const [, last] = before.conversations;
  await agency('POST', `/dm/conversations/${last.id}/reply`, { message: 'Soon' });
  expect((await list()).conversations[0]).toMatchObject({
    id: last.id,
    last_message_at: expect.stringContaining('00:05:00'),
  });
});

test('conversations of other workspaces are not found', async () => {
  const { list, path, starter } = await prepare();
  const [{ id }] = (await list()).conversations;
  const answers = await Promise.all([
    starter('GET', `${path}/dm-responder`),
    starter('PUT', `${path}/dm-responder`, {}),
    starter('GET', `${path}/dm/conversations`),
    starter('GET', `/dm/conversations/${id}/messages`),
    starter('POST', `/dm/conversations/${id}/reply`, { message: 'Hi' }),
    starter('POST', `/dm/conversations/${id}/pause`),
    starter('POST', `/dm/conversations/${id}/unpause`),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404]);
});
