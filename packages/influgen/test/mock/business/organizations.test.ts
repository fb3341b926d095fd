import { describe, expect, test } from 'vitest';
import { setUp } from '../session.ts';

const codeOf = ({ status, body }: { status: number; body: { error?: { code: string } } }) => [
  status,
  body?.error?.code,
];

/** The studio of the fixtures: agency owns it, pro is an admin, starter a viewer. */
async function studio() {
  const all = await setUp();
  const { id } = (await all.agency('GET', '/organizations')).body.organizations[0];
  const path = `/organizations/${id}`;
  const userIdOf = (email: string) => all.mock.state.users.first('email', email)?.id ?? '';
  const ids = Object.fromEntries(
    (['starter', 'pro', 'agency', 'admin'] as const).map((name) => [name, userIdOf(`${name}@influgen.test`)]),
  ) as Record<'starter' | 'pro' | 'agency' | 'admin', string>;
  const log = async () => (await all.agency('GET', `${path}/audit-log`)).body.entries;
  return { ...all, id, path, ids, log };
}

describe('an organization', () => {
  test('belongs to its creator, who is its first owner', async () => {
    const { admin, mock } = await setUp();
    const { status, body } = await admin('POST', '/organizations', { name: 'Café  Zürich & Co.' });
    expect(status).toBe(201);
    expect(body.organization).toMatchObject({
      name: 'Café  Zürich & Co.',
      slug: 'cafe-zurich-co',
      logo_url: null,
      primary_color: null,
      billing: {},
      members: [{ email: mock.credentials.admin.email, role: 'owner', status: 'active' }],
      sso: { status: 'planned', supported_protocols: ['saml', 'oidc'] },
    });
    expect((await admin('GET', '/organizations')).body.organizations).toEqual([body.organization]);
    expect((await admin('GET', `/organizations/${body.organization.id}`)).body).toEqual(body);
  });

  test('has a slug of its own', async () => {
    const { admin, pro } = await setUp();
    const create = async (body: object) => (await admin('POST', '/organizations', body)).body;
    expect((await create({ name: 'Northlight Studio' })).organization.slug).toBe('northlight-studio-2');
    expect((await create({ name: 'Northlight Studio' })).organization.slug).toBe('northlight-studio-3');
    expect((await create({ name: '写真' })).organization.slug).toBe('organization');
    expect((await create({ name: 'x', slug: 'northlight-studio' })).error.code).toBe('slug_taken');
    expect(codeOf(await admin('POST', '/organizations', { name: 'x', slug: 'Not A Slug' }))).toEqual([
      400,
      'validation_error',
    ]);
    const { id } = (await pro('GET', '/organizations')).body.organizations[0];
    const rename = (slug: string) => pro('PUT', `/organizations/${id}`, { name: 'x', slug });
    expect(codeOf(await rename('northlight-studio-2'))).toEqual([409, 'slug_taken']);
    expect((await rename('northlight-studio')).status).toBe(200);
  });

  test('replaced, loses what is left out, but not its slug', async () => {
    const { pro, path } = await studio();
    const { status, body } = await pro('PUT', path, { name: 'Northlight', primary_color: '#ffffff' });
    expect(status).toBe(200);
    expect(body.organization).toMatchObject({
      name: 'Northlight',
      slug: 'northlight-studio',
      logo_url: null,
      primary_color: '#ffffff',
      secondary_color: null,
      billing: {},
    });
  });

  test('is not there for others, and not to be changed by viewers', async () => {
    const { admin, starter, path, ids } = await studio();
    for (const [method, to, body] of [
      ['GET', path],
      ['PUT', path, { name: 'Mine' }],
      ['GET', `${path}/members`],
      ['POST', `${path}/members`, { email: 'me@example.com', role: 'owner' }],
      ['PUT', `${path}/members/${ids.pro}`, { role: 'viewer' }],
      ['DELETE', `${path}/members/${ids.pro}`],
      ['GET', `${path}/audit-log`],
    ] as const) {
      expect(codeOf(await admin(method, to, body))).toEqual([404, 'not_found']);
      const readable = method === 'GET' && !to.endsWith('audit-log');
      expect((await starter(method, to, body)).status).toBe(readable ? 200 : 403);
    }
  });
});

describe('a member', () => {
  test('is invited by email or as a user, and becomes active by coming', async () => {
    const { agency, admin, path, ids, mock, log } = await studio();
    const invited = await agency('POST', `${path}/members`, { user_id: ids.admin, role: 'editor' });
    expect(invited.status).toBe(201);
    expect(invited.body.member).toEqual({
      user_id: ids.admin,
      email: 'admin@influgen.test',
      role: 'editor',
      status: 'invited',
      joined_at: null,
    });
    await mock.clock.advance({ minutes: 5 });
    expect((await admin('GET', '/organizations')).body.organizations).toHaveLength(1);
    const { members } = (await admin('GET', `${path}/members`)).body;
    expect(members.find((member: { user_id: string }) => member.user_id === ids.admin)).toMatchObject({
      status: 'active',
      joined_at: expect.stringContaining('T00:05:00'),
    });
    const stranger = await agency('POST', `${path}/members`, { email: 'Stranger@example.com', role: 'viewer' });
    expect(stranger.body.member).toMatchObject({ user_id: null, email: 'Stranger@example.com', status: 'invited' });
    expect((await log()).slice(0, 2)).toMatchObject([
      { action: 'member.invited', target_id: 'Stranger@example.com', details: { role: 'viewer' } },
      { action: 'member.invited', target_id: ids.admin, target_type: 'member', actor_user_id: ids.agency },
    ]);
  });

  test('is the user who registers with the email that was invited', async () => {
    const { nobody, agency, path, mock } = await studio();
    const account = { email: 'Newcomer@Example.com', password: 'a-password', accept_terms: true, accept_privacy: true };
    const { user, access_token } = (await nobody('POST', '/auth/register', account)).body;
    const member = async () =>
      (await agency('GET', `${path}/members`)).body.members.find((one: { user_id: string }) => one.user_id === user.id);
    expect(await member()).toMatchObject({ email: 'newcomer@example.com', role: 'editor', status: 'invited' });
    const response = await mock.fetch(`${mock.api.baseUrl}/api/v1${path}`, {
      headers: { Authorization: `Bearer ${access_token}` },
    });
    expect(response.status).toBe(200);
    expect(await member()).toMatchObject({ status: 'active', joined_at: '2026-01-01T00:00:00Z' });
  });

  test.each([
    [{ email: 'PRO@influgen.test', role: 'viewer' }, 409, 'duplicate'],
    [{ email: 'newcomer@example.com', role: 'viewer' }, 409, 'duplicate'],
    [{ user_id: 'user_00000000000000000000000000', role: 'viewer' }, 400, 'validation_error'],
    [{ role: 'viewer' }, 400, 'validation_error'],
    [{ email: 'x@example.com', role: 'boss' }, 400, 'validation_error'],
  ])('is not invited with %j', async (body, status, code) => {
    const { agency, path } = await studio();
    expect(codeOf(await agency('POST', `${path}/members`, body))).toEqual([status, code]);
  });

  test('is not invited as a user with the email of another', async () => {
    const { agency, path, ids } = await studio();
    const body = { user_id: ids.admin, email: 'pro@influgen.test', role: 'viewer' };
    expect((await agency('POST', `${path}/members`, body)).body.error.details.fields).toHaveProperty('email');
  });

  test('is an owner by the will of owners alone', async () => {
    const { agency, pro, path, ids } = await studio();
    const refused = [403, 'forbidden'];
    expect(codeOf(await pro('POST', `${path}/members`, { email: 'x@example.com', role: 'owner' }))).toEqual(refused);
    expect(codeOf(await pro('PUT', `${path}/members/${ids.starter}`, { role: 'owner' }))).toEqual(refused);
    expect(codeOf(await pro('PUT', `${path}/members/${ids.agency}`, { role: 'editor' }))).toEqual(refused);
    expect(codeOf(await pro('DELETE', `${path}/members/${ids.agency}`))).toEqual(refused);
    expect((await pro('PUT', `${path}/members/${ids.starter}`, { role: 'editor' })).body.member.role).toBe('editor');
    expect((await agency('PUT', `${path}/members/${ids.pro}`, { role: 'owner' })).body.member.role).toBe('owner');
    expect((await pro('PUT', `${path}/members/${ids.agency}`, { role: 'viewer' })).status).toBe(200);
  });

  test('stays while the last owner who is more than invited', async () => {
    const { agency, path, ids, admin } = await studio();
    const lastOwner = [409, 'last_owner'];
    expect(codeOf(await agency('PUT', `${path}/members/${ids.agency}`, { role: 'admin' }))).toEqual(lastOwner);
    expect(codeOf(await agency('DELETE', `${path}/members/${ids.agency}`))).toEqual(lastOwner);
    await agency('POST', `${path}/members`, { user_id: ids.admin, role: 'owner' });
    expect(codeOf(await agency('DELETE', `${path}/members/${ids.agency}`))).toEqual(lastOwner);
    await admin('GET', path);
    expect((await agency('DELETE', `${path}/members/${ids.agency}`)).status).toBe(204);
    expect((await agency('GET', path)).status).toBe(404);
  });

  test('is not there twice, nor after its end', async () => {
    const { agency, starter, path, ids } = await studio();
    expect((await agency('DELETE', `${path}/members/${ids.starter}`)).status).toBe(204);
    expect((await agency('DELETE', `${path}/members/${ids.starter}`)).status).toBe(404);
    expect((await agency('PUT', `${path}/members/${ids.starter}`, { role: 'viewer' })).status).toBe(404);
    expect((await starter('GET', '/organizations')).body).toEqual({ organizations: [] });
  });
});

describe('the audit log', () => {
  test('tells who did what, the newest first, and nothing that was not done', async () => {
    const { agency, pro, path, ids, log, id } = await studio();
    await pro('PUT', path, { name: 'Northlight' });
    await pro('PUT', path, { name: 'Northlight' });
    await agency('PUT', `${path}/members/${ids.starter}`, { role: 'viewer' });
    await agency('PUT', `${path}/members/${ids.starter}`, { role: 'editor' });
    await agency('DELETE', `${path}/members/${ids.starter}`);
    const entries = await log();
    expect(entries.map(({ action }: { action: string }) => action)).toEqual([
      'member.removed',
      'member.role_changed',
      'organization.updated',
      'organization.created',
    ]);
    expect(entries[1]).toMatchObject({ details: { old_role: 'viewer', role: 'editor' }, target_id: ids.starter });
    expect(entries[2]).toMatchObject({
      actor_email: 'pro@influgen.test',
      target_type: 'organization',
      target_id: id,
      details: { changed: ['name', 'logo_url', 'primary_color', 'billing'] },
    });
    expect((await pro('GET', `${path}/audit-log?limit=1`)).body.entries).toEqual([entries[0]]);
    for (const limit of [0, 201, 'all'])
      expect((await pro('GET', `${path}/audit-log?limit=${limit}`)).status).toBe(400);
  });
});

describe('white-label settings', () => {
  test('are nothing at first, and replaced as a whole; a domain is verified in time', async () => {
    const { agency, path, mock } = await studio();
    const read = async () => (await agency('GET', `${path}/white-label`)).body.white_label;
    const write = (body: object) => agency('PUT', `${path}/white-label`, body);
    expect(await read()).toMatchObject({ custom_domain: null, domain_status: null, hide_influgen_branding: false });
    await write({ custom_domain: 'studio.example.com', product_name: 'Northlight', hide_influgen_branding: true });
    expect(await read()).toMatchObject({ domain_status: 'pending', product_name: 'Northlight' });
    await mock.clock.advance({ minutes: 9 });
    await write({ custom_domain: 'studio.example.com' });
    expect(await read()).toMatchObject({ domain_status: 'pending', product_name: null, hide_influgen_branding: false });
    await mock.clock.advance({ minutes: 1 });
    expect(await read()).toMatchObject({ domain_status: 'verified' });
    expect((await write({ custom_domain: 'other.example.com' })).body.white_label.domain_status).toBe('pending');
    expect((await write({})).body.white_label).toMatchObject({ custom_domain: null, domain_status: null });
  });

  test('are for owners and admins on the Agency plan', async () => {
    const { agency, pro, path, mock, ids } = await studio();
    expect(codeOf(await pro('GET', `${path}/white-label`))).toEqual([403, 'plan_required']);
    expect(codeOf(await pro('PUT', `${path}/white-label`, {}))).toEqual([403, 'plan_required']);
    expect((await agency('GET', '/organizations/org_1/white-label')).status).toBe(404);
    await agency('PUT', `${path}/members/${ids.pro}`, { role: 'owner' });
    await pro('PUT', `${path}/members/${ids.agency}`, { role: 'editor' });
    expect(codeOf(await agency('GET', `${path}/white-label`))).toEqual([403, 'forbidden']);
    expect(mock.state.whiteLabels.size).toBe(0);
  });
});
