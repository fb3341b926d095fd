import { describe, expect, test } from 'vitest';
import { routeGeneration } from '../../../src/mock/business/route-generation.ts';
import { setUp } from '../session.ts';

const codeOf = ({ status, body }: { status: number; body: { error?: { code: string } } }) => [
  status,
  body?.error?.code,
];

const adapter = {
  id: 'hat-studio',
  name: 'Hat Studio',
  description: 'Hats.',
  base_url: 'https://hats.example.com',
  version: '2.0.1',
  capabilities: ['text-to-image'],
};

describe('adapters', () => {
  test('are built in or of the community, and each tells how it does', async () => {
    const { starter } = await setUp();
    const { adapters } = (await starter('GET', '/adapters')).body;
    const capabilities = new Set(adapters.flatMap((one: { capabilities: string[] }) => one.capabilities));
    const documented = ['text-to-image', 'image-to-image', 'text-to-video', 'talking-head', 'text-to-speech'];
    expect([...capabilities].sort()).toEqual(documented.sort());
    const health = async (id: string) => (await starter('GET', `/adapters/${id}/health`)).body.health;
    for (const { id } of adapters) expect(await health(id)).toMatchObject({ provider_id: id });
    expect(await health('influgen-image')).toEqual({
      provider_id: 'influgen-image',
      healthy: true,
      message: null,
      checked_at: '2026-01-01T00:00:00Z',
    });
    expect(await health('night-render')).toMatchObject({
      healthy: false,
      message: 'down.render.example.com did not answer within 90 s, in 3 attempts',
    });
    expect((await starter('GET', '/adapters/nobody/health')).status).toBe(404);
  });

  test('are registered by an administrator, which is noted, and removed again', async () => {
    const { admin, mock } = await setUp();
    const { status, body } = await admin('POST', '/admin/adapters', adapter);
    expect([status, body.adapter]).toEqual([201, { ...adapter, enabled: true }]);
    expect([...mock.state.audit.values()].at(-1)).toMatchObject({
      organization_id: null,
      actor_email: mock.credentials.admin.email,
      action: 'adapter.registered',
      target_type: 'adapter',
      target_id: 'hat-studio',
    });
    expect((await admin('GET', '/adapters')).body.adapters.at(-1)).toEqual(body.adapter);
    expect(codeOf(await admin('POST', '/admin/adapters', adapter))).toEqual([409, 'duplicate']);
    expect((await admin('DELETE', '/admin/adapters/hat-studio')).status).toBe(204);
    expect(codeOf(await admin('DELETE', '/admin/adapters/hat-studio'))).toEqual([404, 'not_found']);
    expect(codeOf(await admin('DELETE', '/admin/adapters/influgen-image'))).toEqual([409, 'invalid_state_transition']);
  });

  test('that are disabled are not well', async () => {
    const { admin } = await setUp();
    await admin('POST', '/admin/adapters', { ...adapter, enabled: false });
    const { health } = (await admin('GET', '/adapters/hat-studio/health')).body;
    expect(health).toMatchObject({ healthy: false, message: 'The adapter is disabled' });
  });

  test.each([
    { id: 'Hat Studio' },
    { base_url: 'hats' },
    { base_url: 'https://user:secret@hats.example.com' },
    { capabilities: 'text-to-image' },
    { version: undefined },
  ])('are refused with %j', async (change) => {
    const { admin } = await setUp();
    const refused = await admin('POST', '/admin/adapters', { ...adapter, ...change });
    expect(codeOf(refused)).toEqual([400, 'validation_error']);
    expect(JSON.stringify(refused.body)).not.toContain('secret@');
  });
});

const at = '/admin/selfhosted';

describe('self-hosted routing', () => {
  test('is for administrators', async () => {
    const { agency } = await setUp();
    const refused = [403, 'admin_required'];
    expect(codeOf(await agency('GET', at))).toEqual(refused);
    expect(codeOf(await agency('PUT', `${at}/routing`, { enabled: true, routing_percentage: 5 }))).toEqual(refused);
    expect(codeOf(await agency('POST', `${at}/refresh`))).toEqual(refused);
    expect(codeOf(await agency('POST', `${at}/endpoints`, { name: 'x', url: 'https://x.example.com' }))).toEqual(
      refused,
    );
    expect(codeOf(await agency('POST', '/admin/adapters', adapter))).toEqual(refused);
    expect(codeOf(await agency('DELETE', '/admin/adapters/night-render'))).toEqual(refused);
  });

  test('goes by a percentage', async () => {
    const { admin } = await setUp();
    const set = (routing: object) => admin('PUT', `${at}/routing`, routing);
    const routing = { enabled: false, routing_percentage: 12.5 };
    expect((await set(routing)).body).toEqual({ routing });
    expect((await admin('GET', at)).body.routing).toEqual(routing);
    for (const routing_percentage of [-1, 100.5, '50']) {
      expect((await set({ enabled: true, routing_percentage })).status).toBe(400);
    }
    expect((await set({ enabled: true })).status).toBe(400);
    expect((await admin('GET', at)).body.routing).toEqual(routing);
  });

  test.each([
    { routing: { enabled: true, routing_percentage: 100 }, want: ['self_hosted'] },
    { routing: { enabled: true, routing_percentage: 50 }, want: ['cloud', 'self_hosted'] },
    { routing: { enabled: true, routing_percentage: 0 }, want: ['cloud'] },
    { routing: { enabled: false, routing_percentage: 100 }, want: ['cloud'] },
    { routing: { enabled: true, routing_percentage: 100 }, capability: 'motion-transfer', want: ['cloud'] },
    { routing: { enabled: true, routing_percentage: 100 }, change: { status: 'disabled' }, want: ['fallback'] },
    { routing: { enabled: true, routing_percentage: 100 }, change: { capabilities: [] }, want: ['fallback'] },
    {
      routing: { enabled: true, routing_percentage: 100 },
      change: { url: 'https://down.x.example' },
      want: ['fallback'],
    },
  ] as const)('sends $capability by $routing and $change to $want', async (given) => {
    const { admin, mock } = await setUp();
    await admin('PUT', `${at}/routing`, given.routing);
    for (const { id } of (await admin('GET', at)).body.endpoints) {
      const { status } = await admin(
        'PATCH',
        `${at}/endpoints/${id}`,
        'change' in given ? given.change : { name: 'x' },
      );
      expect(status).toBe(200);
    }
    const { world, state } = mock;
    const capability = 'capability' in given ? given.capability : 'text-to-image';
    const outcomes = Array.from({ length: 20 }, () => routeGeneration(world, state, capability, world.now()).outcome);
    expect([...new Set(outcomes)].sort()).toEqual([...given.want]);
    const { recent_logs } = (await admin('GET', at)).body;
    expect(recent_logs.slice(0, 20).map(({ outcome }: { outcome: string }) => outcome)).toEqual(outcomes.reverse());
  });

  test('logs where requests went, the newest first', async () => {
    const { admin } = await setUp();
    const { recent_logs, endpoints } = (await admin('GET', at)).body;
    const times = recent_logs.map(({ created_at }: { created_at: string }) => created_at);
    expect(times).toEqual([...times].sort().reverse());
    for (const { endpoint_id, outcome } of recent_logs) {
      expect(endpoint_id).toBe(outcome === 'self_hosted' ? endpoints[0].id : null);
    }
    expect(new Set(recent_logs.map(({ outcome }: { outcome: string }) => outcome))).toContain('self_hosted');
  });
});

describe('a self-hosted endpoint', () => {
  async function rack(url = 'https://gpu-9.example.com') {
    const all = await setUp();
    const made = await all.admin('POST', `${at}/endpoints`, { name: 'rack-9', url, api_key: 'gpu-secret' });
    const { id } = made.body.endpoint;
    const find = (endpoints: { id: string }[]) => endpoints.find((one) => one.id === id);
    const read = async () => find((await all.admin('GET', at)).body.endpoints);
    const refresh = async () => find((await all.admin('POST', `${at}/refresh`)).body.endpoints);
    const change = (body: object) => all.admin('PATCH', `${at}/endpoints/${id}`, body);
    return { ...all, id, made, read, refresh, change };
  }

  test('is not known at first; its key is never told', async () => {
    const { made, id, mock, change } = await rack();
    expect(made.status).toBe(201);
    expect(made.body.endpoint).toEqual({
      id,
      name: 'rack-9',
      url: 'https://gpu-9.example.com',
      status: 'active',
      max_concurrency: 1,
      capabilities: [],
      has_api_key: true,
      health: 'unknown',
      last_error: null,
      current_load: 0,
      average_latency_ms: null,
      consecutive_failures: 0,
      circuit_open_until: null,
    });
    await change({ api_key: 'gpu-secret' });
    expect(JSON.stringify([...mock.state.endpoints.values()])).not.toContain('gpu-secret');
    expect(JSON.stringify(mock.journal())).not.toContain('gpu-secret');
  });

  test('is changed field by field, and removed', async () => {
    const { admin, id, refresh, change } = await rack();
    const before = await refresh();
    const changed = { status: 'disabled', max_concurrency: 8, capabilities: ['text-to-image'], name: 'rack-10' };
    expect((await change(changed)).body.endpoint).toEqual({ ...before, ...changed });
    expect((await change({ url: 'https://gpu-11.example.com' })).body.endpoint).toMatchObject({
      ...changed,
      health: 'unknown',
      average_latency_ms: null,
    });
    for (const body of [
      {},
      { url: 'x' },
      { url: 'https://me:pass@x.example.com' },
      { max_concurrency: 0 },
      { api_key: '' },
    ]) {
      expect(codeOf(await change(body))).toEqual([400, 'validation_error']);
    }
    expect((await admin('DELETE', `${at}/endpoints/${id}`)).status).toBe(204);
    expect((await admin('DELETE', `${at}/endpoints/${id}`)).status).toBe(404);
    expect(codeOf(await change({ status: 'active' }))).toEqual([404, 'not_found']);
  });

  test('is looked at again after 30 seconds, or at once when that is asked for', async () => {
    const { mock, read, refresh, change } = await rack();
    const first = await read();
    expect(first).toMatchObject({ health: 'healthy', consecutive_failures: 0, last_error: null });
    await change({ url: 'https://down.example.com' });
    expect(await read()).toMatchObject({ health: 'unhealthy', consecutive_failures: 1 });
    await mock.clock.advance({ seconds: 29 });
    expect(await read()).toMatchObject({ consecutive_failures: 1 });
    await mock.clock.advance({ seconds: 1 });
    expect(await read()).toMatchObject({ consecutive_failures: 2, circuit_open_until: null });
    expect(await refresh()).toMatchObject({
      consecutive_failures: 3,
      last_error: 'down.example.com did not answer within 90 s, in 3 attempts',
    });
  });

  test('is left alone for 5 minutes after 3 failures, and then looked at again', async () => {
    const { mock, read, refresh } = await rack('https://down.gpu-9.example.com');
    await refresh();
    await refresh();
    expect(await refresh()).toMatchObject({ consecutive_failures: 3, circuit_open_until: '2026-01-01T00:05:00Z' });
    await mock.clock.advance({ minutes: 4, seconds: 59 });
    expect(await read()).toMatchObject({ consecutive_failures: 3, circuit_open_until: '2026-01-01T00:05:00Z' });
    await mock.clock.advance({ seconds: 1 });
    expect(await read()).toMatchObject({ consecutive_failures: 4, circuit_open_until: '2026-01-01T00:10:00Z' });
  });

  test('that is well again closes its circuit', async () => {
    const { mock, refresh } = await rack('https://flaky.gpu-9.example.com');
    const seen = [];
    for (let round = 0; round < 60; round++) {
      seen.push(await refresh());
      await mock.clock.advance({ seconds: 30 });
    }
    const failures = seen.map(
      (endpoint) => (endpoint as unknown as { consecutive_failures: number }).consecutive_failures,
    );
    const opened = failures.findIndex((count) => count >= 3);
    const closed = failures.findIndex((count, index) => index > opened && count === 0);
    expect(opened).toBeGreaterThan(-1);
    expect(seen[closed]).toMatchObject({ health: 'healthy', circuit_open_until: null, last_error: null });
  });
});
