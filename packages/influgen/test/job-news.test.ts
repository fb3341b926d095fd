import { describe, expect, test, vi } from 'vitest';
import { Influgen, JobError, type JobProgress } from '../src/index.ts';
import { createScriptedService, type ScriptedService } from './scripted-service.ts';

const auth = { email: 'operator@example.com', password: 'correct-horse' };
const input = { character_id: 'char_1', prompt: 'on a rooftop at dawn' };
const clientOf = (service: ScriptedService) => new Influgen({ auth, ...service.options });
const readyAt =
  (seconds: number) =>
  (second: number): string =>
    second >= seconds ? 'ready' : 'generating';

/** What a wait told, as `second: percent phase`. */
function progressOf(service: ScriptedService) {
  const told: string[] = [];
  const start = service.clock.now();
  const onProgress = ({ percent, phase }: JobProgress): void => {
    told.push(`${(service.clock.now() - start) / 1000}: ${percent} ${phase}`);
  };
  return { told, onProgress };
}

describe('a wait for a generation', () => {
  test('listens while it waits, and reads the outcome by REST as soon as it is told', async () => {
    const service = createScriptedService({
      item: readyAt(8.2),
      at: {
        2.5: ({ tell }) => tell({ progress: 30, job_status: 'running', content_status: 'generating' }),
        6: ({ tell }) => tell({ progress: 60, job_status: 'running', content_status: 'generating' }),
        8.2: ({ tell }) => tell({ progress: 100, job_status: 'completed', content_status: 'ready' }),
      },
    });
    const { told, onProgress } = progressOf(service);
    const job = await clientOf(service).content.generate(input);
    expect(service.sockets).toEqual([]);
    await job.poll();
    expect(service.sockets).toEqual([]);
    expect((await job.wait({ onProgress })).status).toBe('ready');
    expect(service.polls()).toEqual([0, 1, 8.2]);
    expect(told).toEqual([
      '1: undefined running',
      '2.5: 30 running',
      '6: 60 running',
      '8.2: 99 running',
      '8.2: 100 succeeded',
    ]);
    const [socket] = service.sockets;
    expect(socket?.url).toBe('wss://api.influgen.ai/api/v1/ws');
    expect(socket?.sent).toEqual([{ type: 'auth', token: 'access-1' }]);
    expect([service.sockets.length, socket?.closedWith, service.listeners()]).toEqual([1, 1000, 0]);
  });

  test('shares one connection with all waits and events of its client, to the last of them', async () => {
    const service = createScriptedService({
      item: readyAt(3),
      job: (second) => (second < 5 ? 'running' : 'completed'),
    });
    const client = clientOf(service);
    const [job, week] = await Promise.all([
      client.content.generate(input),
      client.content.generateWeek({ character_id: 'char_1', week: '2026-03-23' }),
    ]);
    const events: number[] = [];
    const reading = (async () => {
      for await (const { progress } of client.realtime.progress()) {
        events.push(progress);
        if (progress === 100) break;
      }
    })();
    const waits = [job.wait(), job.wait(), week.wait()];
    service.clock.guard(3000, () => service.tell({ progress: 50, content_status: 'ready', job_status: 'running' }));
    service.clock.guard(5000, () =>
      service.tell({ progress: 80, content_id: null, content_status: null, job_status: 'completed' }),
    );
    await Promise.all(waits);
    expect(service.polls()).toEqual([1, 1, 1, 3, 3, 5]);
    expect(service.sockets[0]?.closedWith).toBeUndefined();
    service.tell({ progress: 100 });
    await reading;
    expect(events).toEqual([50, 80, 100]);
    expect([service.sockets.length, service.sockets[0]?.closedWith, service.listeners()]).toEqual([1, 1000, 0]);
  });

  test('re-reads its job when the connection is lost, and again as soon as it is back', async () => {
    const service = createScriptedService({ item: readyAt(20.1), at: { 20: ({ sockets }) => sockets[0]?.end() } });
    const client = new Influgen({ auth, ...service.options, random: () => 0.5 });
    expect((await (await client.content.generate(input)).wait()).status).toBe('ready');
    expect(service.polls()).toEqual([1, 20, 20.25]);
    expect(service.sockets.length).toBe(2);
    expect(service.listeners()).toBe(0);
  });

  test('comes back with a fresh token when the one it has is refused', async () => {
    const service = createScriptedService({
      item: readyAt(25),
      at: {
        20: ({ sockets }) => sockets[0]?.end(4401),
        25: ({ tell }) => tell({ content_status: 'ready', progress: 100 }),
      },
    });
    await (await clientOf(service).content.generate(input)).wait();
    expect(service.requests).toContain('20 POST auth/refresh');
    expect(service.sockets.map(({ sent }) => sent)).toEqual([
      [{ type: 'auth', token: 'access-1' }],
      [{ type: 'auth', token: 'access-2' }],
    ]);
    expect(service.polls()).toEqual([1, 20, 20, 25]);
  });

  test('polls as if there were no WebSocket while it is lost', async () => {
    const service = createScriptedService({ item: readyAt(12) });
    const down = new Error('connection refused');
    const WebSocket = vi.fn(function refuse() {
      throw down;
    }) as unknown as ScriptedService['WebSocket'];
    const client = new Influgen({ auth, ...service.options, WebSocket });
    expect((await (await client.content.generate(input)).wait()).status).toBe('ready');
    expect(service.polls()).toEqual([1, 2.5, 4.75, 8.125, 13.188]);
    expect(WebSocket).toHaveBeenCalledOnce();
  });

  test('is given up by its signal, and leaves no connection, listener or timer', async () => {
    const service = createScriptedService();
    const controller = new AbortController();
    const job = await clientOf(service).content.generate(input);
    const reason = new Error('mine');
    service.clock.guard(3000, () => controller.abort(reason));
    await expect(job.wait({ signal: controller.signal })).rejects.toBe(reason);
    expect([service.sockets[0]?.closedWith, service.listeners()]).toEqual([1000, 0]);
    await service.clock.advance({ hours: 1 });
    expect([service.polls(), service.sockets.length]).toEqual([[1], 1]);
  });

  test('listens anew when it is waited for again', async () => {
    const service = createScriptedService({ item: readyAt(0) });
    const job = await clientOf(service).content.generate(input);
    await job.wait();
    await job.wait();
    expect(service.sockets.map(({ closedWith }) => closedWith)).toEqual([1000, 1000]);
  });

  test('is told of its item by other jobs, too, and of progress by its own alone', async () => {
    const service = createScriptedService({
      item: readyAt(7),
      at: {
        2: ({ tell }) => tell({ job_id: 'job_other', progress: 90, content_status: 'generating' }),
        3: ({ tell }) => tell({ content_id: 'cnt_other', job_id: 'job_other', progress: 95, content_status: 'ready' }),
        4: ({ tell }) => tell({ progress: 40, content_status: 'generating' }),
        7: ({ tell }) => tell({ job_id: 'job_other', progress: 100, content_status: 'ready' }),
      },
    });
    const { told, onProgress } = progressOf(service);
    await (await clientOf(service).content.generate(input)).wait({ onProgress });
    expect(told).toEqual(['1: undefined running', '4: 40 running', '7: 100 succeeded']);
    expect(service.polls()).toEqual([1, 7]);
  });

  test('goes on listening after a message that cannot be read', async () => {
    const service = createScriptedService({
      item: readyAt(5),
      at: {
        2: ({ sockets }) => sockets[0]?.message('{"broken'),
        5: ({ tell }) => tell({ content_status: 'ready', progress: 100 }),
      },
    });
    await (await clientOf(service).content.generate(input)).wait();
    expect(service.polls()).toEqual([1, 5]);
  });

  test('rejects when the item failed, with what the service says', async () => {
    const service = createScriptedService({
      answer: (request) =>
        request === 'GET content/cnt_1'
          ? Response.json({ item: { id: 'cnt_1', status: 'failed', error: 'provider_unavailable' } })
          : undefined,
    });
    const job = await clientOf(service).content.generate(input);
    await expect(job.wait()).rejects.toSatisfy(
      (error) => error instanceof JobError && error.phase === 'failed' && /provider_unavailable/.test(error.message),
    );
    expect(service.listeners()).toBe(0);
  });
});

describe('a wait opens no connection', () => {
  const globalSocket = vi.fn();

  test.each<[string, (service: ScriptedService) => Influgen]>([
    [
      'of a client with a fetch of its own and no WebSocket',
      ({ clock, fetch }) => new Influgen({ auth, clock, fetch }),
    ],
    ['where that is not wanted', (service) => new Influgen({ auth, ...service.options, liveJobs: false })],
  ])('%s', async (_, make) => {
    vi.stubGlobal('WebSocket', globalSocket);
    const service = createScriptedService({ item: readyAt(3) });
    await (await make(service).content.generate(input)).wait();
    vi.unstubAllGlobals();
    expect(service.polls()).toEqual([1, 2.5, 4.75]);
    expect([globalSocket.mock.calls, service.sockets]).toEqual([[], []]);
  });

  test('with an API key, which has none', async () => {
    const service = createScriptedService({ item: readyAt(3) });
    const client = new Influgen({ auth: { apiKey: 'igk_live_1' }, ...service.options });
    expect((await (await client.public.generate(input)).wait()).status).toBe('ready');
    expect(service.requests).toEqual([
      '0 POST public/generate',
      '1 GET public/content/cnt_1',
      '2.5 GET public/content/cnt_1',
      '4.75 GET public/content/cnt_1',
    ]);
    expect(service.sockets).toEqual([]);
  });
});
