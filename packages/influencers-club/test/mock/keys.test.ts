import { describe, expect, it } from 'vitest';
import { credentials } from '../../src/mock/fixtures.ts';
import { type Answer, setUp } from './oauth-flow.ts';

const path = '/accounts/tokens/';

function bench() {
  const world = setUp();
  const as =
    (name: keyof typeof credentials) =>
    (method: string, where: string, body?: unknown): Promise<Answer> =>
      world.call(method, where, body, credentials[name].apiKey);
  return { ...world, owner: as('owner'), other: as('other') };
}

describe('the API keys', () => {
  it('are several, each with its value and what is known of it', async () => {
    const { owner, call } = bench();
    const created = await owner('POST', path, { label: 'Export', expires_at: '2026-01-02T00:00:00Z', scopes: ['all'] });
    expect(created).toMatchObject({
      status: 201,
      body: {
        label: 'Export',
        active: true,
        scopes: ['all'],
        expires_at: '2026-01-02T00:00:00Z',
        created_at: '2026-01-01T00:00:00Z',
        last_used_at: null,
      },
    });
    const { token } = created.body;
    expect((await call('GET', path, undefined, token)).body).toEqual([
      expect.objectContaining({ token: credentials.owner.apiKey, last_used_at: '2026-01-01T00:00:00Z' }),
      { ...created.body, last_used_at: '2026-01-01T00:00:00Z' },
    ]);
  });

  it('may be created from nothing, and are never alike', async () => {
    const { owner } = bench();
    const [one, two] = [await owner('POST', path, {}), await owner('POST', path, {})];
    expect(one.body).toMatchObject({ label: null, active: true, scopes: ['all'], expires_at: null });
    expect(one.body.token).not.toBe(two.body.token);
  });

  it('expire by the clock', async () => {
    const { owner, statusWith, mock } = bench();
    const { token, id } = (await owner('POST', path, { expires_at: '2026-01-01T01:00:00Z' })).body;
    await mock.clock.advance({ minutes: 59, seconds: 59 });
    expect(await statusWith(token)).toBe(200);
    await mock.clock.advance({ seconds: 1 });
    expect(await statusWith(token)).toBe(401);
    expect((await owner('PATCH', `${path}${id}/`, { active: true })).status).toBe(200);
    expect(await statusWith(token)).toBe(401);
    expect((await owner('PATCH', `${path}${id}/`, { expires_at: null })).body.expires_at).toBe(null);
    expect(await statusWith(token)).toBe(200);
  });

  it.each(['2026-01-01T00:00:00Z', '2020-02-02T00:00:00Z'])(
    'do not expire at %s, which is no future',
    async (expires_at) => {
      const { owner } = bench();
      const told = { status: 400, body: { error: { expires_at: ['Ensure this instant is in the future.'] } } };
      expect(await owner('POST', path, { expires_at })).toMatchObject(told);
      const { id } = (await owner('POST', path, {})).body;
      expect(await owner('PATCH', `${path}${id}/`, { expires_at, label: 'no' })).toMatchObject(told);
      expect((await owner('GET', path)).body).toHaveLength(2);
      expect((await owner('GET', path)).body[1].label).toBe(null);
    },
  );

  it('lose scopes that nobody knows, and those left with none are refused by every call', async () => {
    const { owner, call } = bench();
    expect((await owner('POST', path, { scopes: ['all', 'openid', 'all'] })).body.scopes).toEqual(['all']);
    const { token, scopes, id } = (await owner('POST', path, { scopes: ['openid'] })).body;
    expect(scopes).toEqual([]);
    for (const where of ['/accounts/credits/', path, '/oauth/apps/']) {
      expect((await call('GET', where, undefined, token)).status).toBe(403);
    }
    await owner('PATCH', `${path}${id}/`, { scopes: ['all'] });
    expect((await call('GET', path, undefined, token)).status).toBe(200);
  });

  it('are switched off and on, and told apart from others', async () => {
    const { owner, statusWith } = bench();
    const [one, two] = [(await owner('POST', path, {})).body, (await owner('POST', path, { label: 'b' })).body];
    expect((await owner('PATCH', `${path}${one.id}/`, { active: false })).body).toEqual({ ...one, active: false });
    expect([await statusWith(one.token), await statusWith(two.token)]).toEqual([401, 200]);
    await owner('PATCH', `${path}${one.id}/`, { active: true, label: null });
    expect(await statusWith(one.token)).toBe(200);
  });

  it('are deleted one by one, the one of the call as well', async () => {
    const { owner, call, statusWith } = bench();
    const { id, token } = (await owner('POST', path, {})).body;
    expect((await call('DELETE', `${path}${id}/`, undefined, token)).status).toBe(204);
    expect([await statusWith(token), await statusWith(credentials.owner.apiKey)]).toEqual([401, 200]);
    expect(await owner('DELETE', `${path}${id}/`)).toMatchObject({
      status: 404,
      body: { error: 'API key not found.' },
    });
  });

  it('of others are not there', async () => {
    const { owner, other, statusWith } = bench();
    const { id, token } = (await owner('POST', path, {})).body;
    expect((await other('PATCH', `${path}${id}/`, { active: false })).status).toBe(404);
    expect((await other('DELETE', `${path}${id}/`)).status).toBe(404);
    expect((await other('GET', path)).body).toHaveLength(1);
    expect(await statusWith(token)).toBe(200);
  });

  it('are good as long as the world that gave them', async () => {
    const { owner, statusWith, mock } = bench();
    const saved = mock.snapshot();
    const { token } = (await owner('POST', path, {})).body;
    const later = mock.snapshot();
    mock.restore(saved);
    expect(await statusWith(token)).toBe(401);
    mock.restore(later);
    expect(await statusWith(token)).toBe(200);
    mock.reset();
    expect((await owner('POST', path, {})).body.token).not.toBe(token);
    expect(await statusWith(token)).toBe(401);
  });

  it.each([
    [{ label: 'x'.repeat(256) }, 'label'],
    [{ expires_at: 'soon' }, 'expires_at'],
    [{ scopes: 'all' }, 'scopes'],
  ])('are not made of %j', async (body, field) => {
    expect(await bench().owner('POST', path, body)).toMatchObject({
      status: 400,
      body: { error: { [field]: [expect.any(String)] } },
    });
  });
});
