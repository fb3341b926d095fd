import { describe, expect, test } from 'vitest';
import { setUp } from './calls.ts';

async function team() {
  const world = await setUp();
  const { owner, blog } = world;
  const { members } = (await owner('GET', `${blog}/team`)).body;
  const idOf = (email: string): number => members.find((member: { email: string }) => member.email === email).id;
  const member = (name: string) => `${blog}/team/${idOf(`${name}@myblog.example`)}`;
  return { ...world, members, member };
}

describe('the team', () => {
  test('lists members with their roles, to members of the team', async () => {
    const { members, editor, viewer, visitor, olga, blog } = await team();
    expect(members.map(({ email, role }: Record<string, string>) => [email, role])).toEqual([
      ['olivia@myblog.example', 'Owner'],
      ['ada@myblog.example', 'Admin'],
      ['eli@myblog.example', 'Editor'],
      ['vera@myblog.example', 'User'],
    ]);
    expect((await editor('GET', `${blog}/team`)).status).toBe(200);
    expect((await viewer('GET', `${blog}/team`)).status).toBe(200);
    expect((await visitor('GET', `${blog}/team`)).status).toBe(403);
    expect((await olga('GET', `${blog}/team`)).status).toBe(403);
  });

  test('gets other roles from admins, however they are spelled', async () => {
    const { mock, admin, editor, viewer, member } = await team();
    const changed = await admin('PATCH', member('vera'), { role: 'editor' });
    expect([changed.status, changed.body.member.role]).toEqual([200, 'Editor']);
    expect([...mock.state.audit.values()].at(-1)).toMatchObject({
      action: 'member.update',
      details: { from: 'User', to: 'Editor' },
    });
    expect((await viewer('GET', '/tenants')).body.tenants).toMatchObject([{ role: 'Editor' }]);
    expect((await admin('PATCH', member('vera'), { role: 'User' })).status).toBe(422);
    expect((await admin('PATCH', member('vera'), {})).status).toBe(400);
    expect((await editor('PATCH', member('vera'), { role: 'Admin' })).status).toBe(403);
  });

  test('gives and loses owners by owners alone', async () => {
    const { owner, admin, member } = await team();
    expect((await admin('PATCH', member('eli'), { role: 'Owner' })).status).toBe(403);
    expect((await admin('PATCH', member('ada'), { role: 'Owner' })).status).toBe(403);
    expect((await admin('PATCH', member('olivia'), { role: 'Editor' })).status).toBe(403);
    expect((await admin('PATCH', member('olivia'), { role: 'Owner' })).status).toBe(403);
    expect((await admin('DELETE', member('olivia'))).status).toBe(403);
    expect((await owner('PATCH', member('ada'), { role: 'Owner' })).status).toBe(200);
    expect((await admin('PATCH', member('olivia'), { role: 'Editor' })).status).toBe(200);
    expect((await owner('PATCH', member('ada'), { role: 'Editor' })).status).toBe(403);
  });

  test('keeps its last owner, whoever asks', async () => {
    const { owner, platformAdmin, member } = await team();
    for (const call of [owner, platformAdmin]) {
      const demoted = await call('PATCH', member('olivia'), { role: 'Admin' });
      expect([demoted.status, demoted.body.message]).toEqual([403, 'Cannot demote the last owner']);
    }
    expect((await owner('PATCH', member('olivia'), { role: 'Owner' })).status).toBe(200);
    const removed = await platformAdmin('DELETE', member('olivia'));
    expect([removed.status, removed.body.message]).toEqual([403, 'Cannot remove the last owner']);
    await owner('PATCH', member('ada'), { role: 'Owner' });
    expect((await owner('PATCH', member('olivia'), { role: 'Admin' })).status).toBe(200);
  });

  test('is not left to an owner who is deactivated', async () => {
    const { mock, owner, platformAdmin, member } = await team();
    await owner('PATCH', member('ada'), { role: 'Owner' });
    mock.control('users/deactivate', { email: mock.credentials.tenantAdmin.email });
    expect((await owner('PATCH', member('olivia'), { role: 'Admin' })).status).toBe(403);
    expect((await platformAdmin('DELETE', member('olivia'))).status).toBe(403);
    expect((await owner('DELETE', member('ada'))).status).toBe(200);
  });

  test('is left by nobody who removes himself', async () => {
    const { owner, admin, member } = await team();
    for (const [call, name] of [[owner, 'olivia'] as const, [admin, 'ada'] as const]) {
      const answer = await call('DELETE', member(name));
      expect([answer.status, answer.body.message]).toEqual([403, 'You cannot remove yourself']);
    }
  });

  test('closes at once to those who are removed', async () => {
    const { mock, admin, editor, nobody, blog, member } = await team();
    const { apiKey } = mock.credentials.key;
    expect((await editor('GET', `${blog}/articles`)).status).toBe(200);
    const removed = await admin('DELETE', member('eli'));
    expect([removed.status, removed.body]).toEqual([200, { message: 'Member removed successfully' }]);
    expect((await editor('GET', `${blog}/articles`)).status).toBe(403);
    expect((await editor('GET', '/tenants')).body.tenants).toEqual([]);
    expect((await editor('GET', '/auth/me')).status).toBe(200);
    expect((await admin('DELETE', member('eli'))).status).toBe(404);
    const holder = mock.state.apiKeys.values().next().value?.user_id ?? 0;
    for (const { id } of mock.state.memberships.find('user', holder)) mock.state.memberships.delete(id);
    expect((await nobody('GET', `${blog}/articles`, undefined, { 'X-API-Key': apiKey })).status).toBe(403);
  });

  test('has nobody of other tenants in it', async () => {
    const { mock, owner, blog } = await team();
    const olga = [...mock.state.users.values()].find(({ email }) => email === mock.credentials.other.email)?.id;
    for (const [method, body] of [['PATCH', { role: 'Editor' }] as const, ['DELETE', undefined] as const]) {
      const answer = await owner(method, `${blog}/team/${olga}`, body);
      expect([answer.status, answer.body.message]).toEqual([404, 'Member not found']);
    }
    expect(mock.state.memberships.count('user', olga ?? 0)).toBe(1);
  });
});
