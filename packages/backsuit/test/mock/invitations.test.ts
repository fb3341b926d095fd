import { describe, expect, test } from 'vitest';
import { callsWith, registered, setUp, signedIn } from './calls.ts';

async function invited(email = 'ines@example.com', role = 'Editor') {
  const world = await setUp();
  const answer = await world.admin('POST', `${world.blog}/invitations`, { email, role });
  return { ...world, answer, token: answer.body.invitation_token as string };
}

describe('invitations', () => {
  test('show their token once, and nothing of it afterwards', async () => {
    const { mock, admin, blog, answer, token } = await invited();
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      message: 'Invitation sent',
      invitation: {
        email: 'ines@example.com',
        role: 'Editor',
        status: 'pending',
        created_at: '2026-01-01T00:00:00.000000',
        expires_at: '2026-01-08T00:00:00.000000',
        accepted_at: null,
        invited_by: { email: 'ada@myblog.example' },
      },
    });
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(answer.headers.get('X-Mock-Not-Modelled')).toContain('email');
    const list = await admin('GET', `${blog}/invitations`);
    expect(list.body.invitations.map(({ email }: { email: string }) => email)).toContain('ines@example.com');
    expect(list.text).not.toContain(token);
    expect(JSON.stringify([...mock.state.audit.values()])).not.toContain(token);
    expect(JSON.stringify(mock.journal())).not.toContain(token);
  });

  test('are accepted once, by whom they were sent to', async () => {
    const { mock, editor, blog, token } = await invited('Ines@Example.com');
    const wrong = await editor('POST', '/invitations/accept', { token });
    expect(wrong.status).toBe(400);
    expect(wrong.body.message).toBe('The invitation token is invalid, or for another email address');
    const ines = await registered(mock, 'ines');
    expect((await ines('GET', `${blog}/team`)).status).toBe(403);
    const accepted = await ines('POST', '/invitations/accept', { token });
    expect(accepted.status).toBe(200);
    expect(accepted.body).toMatchObject({ tenant: { name: 'My Blog', slug: 'my-blog' }, role: 'Editor' });
    expect((await ines('GET', `${blog}/team`)).status).toBe(200);
    const again = await ines('POST', '/invitations/accept', { token });
    expect([again.status, again.body.message]).toEqual([400, 'Invitation has already been accepted']);
    expect([...mock.state.audit.values()].map(({ action }) => action)).toEqual(
      expect.arrayContaining(['invitation.create', 'invitation.accept']),
    );
  });

  test('are good for seven days, to the instant', async () => {
    const { mock, blog, token } = await invited();
    const ines = { email: 'ines@example.com', password: 'correct-horse' };
    await registered(mock, 'ines');
    const listed = async (status: string) => {
      const admin = await signedIn(mock, mock.credentials.tenantAdmin);
      const { body } = await admin('GET', `${blog}/invitations?status=${status}`);
      return body.invitations.map(({ email }: { email: string }) => email);
    };
    await mock.clock.advance({ days: 7, ms: -1 });
    expect(await listed('pending')).toEqual([ines.email]);
    await mock.clock.advance({ ms: 1 });
    expect(await listed('pending')).toEqual([]);
    expect(await listed('expired')).toContain(ines.email);
    const late = await (await signedIn(mock, ines))('POST', '/invitations/accept', { token });
    expect([late.status, late.body.message]).toEqual([400, 'Invitation has expired']);
    const admin = await signedIn(mock, mock.credentials.tenantAdmin);
    const again = await admin('POST', `${blog}/invitations`, { email: ines.email, role: 'Editor' });
    expect(again.status).toBe(201);
    expect(again.body.invitation_token).not.toBe(token);
  });

  test('are not sent to members, nor twice', async () => {
    const { admin, blog } = await invited();
    for (const email of ['ines@example.com', 'INES@example.com', 'Eli@myblog.example', 'vera@myblog.example']) {
      const answer = await admin('POST', `${blog}/invitations`, { email, role: 'Editor' });
      expect([email, answer.status]).toEqual([email, 409]);
    }
  });

  test('offer no more than who sends them is', async () => {
    const { owner, admin, editor, blog } = await setUp();
    const invite = { email: 'ines@example.com', role: 'Owner' };
    expect((await editor('POST', `${blog}/invitations`, { ...invite, role: 'Editor' })).status).toBe(403);
    expect((await admin('POST', `${blog}/invitations`, invite)).status).toBe(403);
    expect((await owner('POST', `${blog}/invitations`, invite)).status).toBe(201);
    expect((await owner('POST', `${blog}/invitations`, { email: 'no address', role: 'Editor' })).status).toBe(400);
    expect((await owner('POST', `${blog}/invitations`, { email: 'a@example.com', role: 'King' })).status).toBe(422);
  });

  test('to one tenant are unknown to the users of another', async () => {
    const { mock, nobody, token } = await invited();
    const { tenantId } = mock.credentials.other;
    const user = { email: 'ines@example.com', password: 'correct-horse', username: 'ines' };
    const { body } = await nobody('POST', '/auth/register', user, { 'X-Tenant-ID': tenantId });
    const call = callsWith(mock, { Authorization: `Bearer ${body.access_token}` });
    const [known, unknown] = [token, 'x'.repeat(43)].map((sent) =>
      call('POST', '/invitations/accept', { token: sent }),
    );
    expect((await known)?.body).toEqual((await unknown)?.body);
    expect((await known)?.status).toBe(400);
  });

  test('do not open a tenant that is suspended', async () => {
    const { mock, token } = await invited();
    const ines = await registered(mock, 'ines');
    mock.state.tenants.update(mock.credentials.editor.tenantId, { is_active: false });
    expect((await ines('POST', '/invitations/accept', { token })).status).toBe(403);
    mock.state.tenants.update(mock.credentials.editor.tenantId, { is_active: true });
    expect((await ines('POST', '/invitations/accept', { token })).status).toBe(200);
  });
});
