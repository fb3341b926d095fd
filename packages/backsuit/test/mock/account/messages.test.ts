import { describe, expect, it } from 'vitest';
import { alpha, beta, setUp } from './stage.ts';

const text = { subject: 'Question about API', message: 'How do I get an API key?' };
const visitor = { name: 'John Doe', email: 'visitor@example.com' };

function bench() {
  const world = setUp();
  for (const { id } of world.state.messages.values()) world.state.messages.delete(id);
  const send = (sent: Parameters<typeof world.call>[2] = {}) =>
    world.call('POST', '/api/v1/contact', { body: { ...visitor, ...text }, ...sent });
  const list = (token: string, tenant?: string, query = '') =>
    world.call('GET', `/api/v1/messages${query}`, { token, tenant });
  const admin = async () => (await world.register('admin@example.com')).body.access_token as string;
  return { ...world, send, list, admin };
}

describe('contact', () => {
  it('is open to anybody, and unread', async () => {
    const { send, list, admin } = bench();
    const { status, body } = await send();
    expect(status).toBe(201);
    expect(body).toEqual({
      message: 'Message sent successfully',
      id: expect.any(Number),
      created_at: '2026-01-01T00:00:00.000000',
    });
    expect((await list(await admin())).body).toEqual({
      messages: [
        {
          id: body.id,
          subject: text.subject,
          body: text.message,
          sender: { id: null, full_name: 'John Doe' },
          read: false,
          created_at: body.created_at,
          sender_email: 'visitor@example.com',
          status: 'pending',
        },
      ],
      pagination: { page: 1, limit: 50, total: 1, pages: 1 },
      unread_count: 1,
    });
  });

  it.each(['name', 'email', 'subject', 'message'])('needs %s of a visitor', async (field) => {
    const { send, state } = bench();
    expect(await send({ body: { ...visitor, ...text, [field]: undefined } })).toMatchObject({
      status: 400,
      body: { message: `Missing required field: ${field}` },
    });
    expect(state.messages.size).toBe(0);
  });

  it('takes name and email from the session, unless they are sent', async () => {
    const { send, list, register, admin } = bench();
    const { user, access_token: token } = (await register('user@example.com', alpha)).body;
    await send({ body: text, token });
    await send({ body: { ...visitor, ...text }, token });
    const { messages } = (await list(await admin())).body;
    expect(messages).toMatchObject([
      { sender: { id: user.id, full_name: 'John Doe' }, sender_email: 'visitor@example.com' },
      { sender: { id: user.id, full_name: 'user-at-example.com' }, sender_email: 'user@example.com' },
    ]);
  });

  it('refuses a session that is no good', async () => {
    const { send, state } = bench();
    expect((await send({ token: 'nonsense' })).status).toBe(401);
    expect(state.messages.size).toBe(0);
  });
});

describe('messages', () => {
  it('are read by administrators of the platform, or by owners and admins of the tenant they were sent to', async () => {
    const { send, list, member, register, admin } = bench();
    await send({ body: { ...visitor, ...text, subject: 'platform' } });
    await send({ body: { ...visitor, ...text, subject: 'alpha' }, tenant: alpha });
    await send({ body: { ...visitor, ...text, subject: 'beta' }, tenant: beta });
    const subjects = async (token: string, tenant?: string) => {
      const { status, body } = await list(token, tenant);
      if (status !== 200) return status;
      expect(body.pagination.total).toBe(body.messages.length);
      expect(body.unread_count).toBe(body.messages.length);
      return body.messages.map(({ subject }: { subject: string }) => subject);
    };
    const reads = async (token: string) => [
      await subjects(token),
      await subjects(token, alpha),
      await subjects(token, beta),
    ];
    expect(await reads(await admin())).toEqual([['platform'], ['alpha'], ['beta']]);
    for (const role of ['Owner', 'Admin'] as const) {
      expect(await reads(await member(`${role}@alpha.example`, { [alpha]: role }))).toEqual([[], ['alpha'], 403]);
    }
    expect(await reads(await member('editor@example.com', { [alpha]: 'Editor' }))).toEqual([[], [], 403]);
    expect(await reads(await member('nobody@example.com'))).toEqual([[], 403, 403]);
    const { access_token } = (await register('user@example.com', alpha)).body;
    expect(await reads(access_token)).toEqual([[], [], 403]);
  });

  it('come newest first, in pages, and by status', async () => {
    const { send, list, admin, state } = bench();
    for (const subject of ['1', '2', '3']) await send({ body: { ...visitor, ...text, subject } });
    const [first] = state.messages.values();
    state.messages.update(first?.id ?? 0, { status: 'replied' });
    const token = await admin();
    const { body } = await list(token, undefined, '?limit=2&page=2');
    expect(body).toMatchObject({
      messages: [{ subject: '1', read: true, status: 'replied' }],
      pagination: { page: 2, limit: 2, total: 3, pages: 2 },
      unread_count: 2,
    });
    const pending = (await list(token, undefined, '?status=pending')).body;
    expect(pending.messages.map(({ subject }: { subject: string }) => subject)).toEqual(['3', '2']);
    expect(pending.pagination.total).toBe(2);
    expect((await list(token, undefined, '?status=spam')).body).toMatchObject({
      messages: [],
      pagination: { total: 0, pages: 0 },
      unread_count: 2,
    });
  });

  it('need a session', async () => {
    const { call } = bench();
    expect((await call('GET', '/api/v1/messages')).status).toBe(401);
  });
});
