import { describe, expect, it } from 'vitest';
import {
  ApiError,
  type CallOptions,
  type CancellableJobHandle,
  type Core,
  type CoreOptions,
  CreatorKitError,
  continueJob,
  DecodeError,
  explain,
  JobError,
  type JobHandle,
  type JobProgress,
  NotFoundError,
  Resource,
  startJob,
  TimeoutError,
  ValidationError,
} from '../src/index.ts';
import { createBench, json, operations, type SeenRequest } from './synthetic.ts';

interface Report {
  readonly id: string;
  readonly state?: string;
}

type ReportJob = CancellableJobHandle<Report, string[], Report, void>;

const begin = (core: Core, options?: CallOptions) =>
  startJob<ReportJob>(core, operations.startReport, [], { year: 2026 }, options);

type Told = Response | { readonly [field: string]: unknown };

/** A service that tells of a report what is listed, one item for each poll, the last one for ever. */
function createReports(told: readonly Told[], options: Partial<CoreOptions> = {}, first: ResponseInit = {}) {
  let polls = 0;
  const bench = createBench(({ method, url }) => {
    if (method === 'POST') return json({ data: { id: 'r 7' } }, { status: 202, ...first });
    if (method === 'DELETE') return new Response(null, { status: 204 });
    if (url.pathname.endsWith('/pages')) return json({ data: ['one', 'two'] });
    const now = told[Math.min(polls++, told.length - 1)] ?? {};
    return now instanceof Response ? now.clone() : json({ data: now }, { headers: { 'X-Request-ID': `q-${polls}` } });
  }, options);
  const start = bench.clock.now();
  const times = () => bench.requests.map(({ at }) => (at - start) / 1000);
  return { ...bench, times };
}

const isPoll = ({ method, url }: SeenRequest) => method === 'GET' && !url.pathname.endsWith('/pages');

describe('a job', () => {
  it('begins with a call like any other, and polls nothing until it is asked', async () => {
    const { core, requests } = createReports([{ state: 'done' }], {}, { headers: { 'X-Request-ID': 'q-0' } });
    const { data: job, requestId, response } = await begin(core, { headers: { 'X-Extra': '1' } }).withResponse();
    expect([job.start, requestId, response.status]).toEqual([{ id: 'r 7' }, 'q-0', 202]);
    expect(requests).toMatchObject([{ method: 'POST', body: { year: 2026 } }]);
    expect(requests[0]?.headers.get('X-Extra')).toBe('1');
  });

  it('goes on in another process, which polls at once, or after its own call, which keeps the distance', async () => {
    const { core, times } = createReports([{ state: 'done' }]);
    const elsewhere = continueJob<ReportJob>(core, operations.startReport, { data: { id: 'r 7' } });
    expect(await elsewhere.wait()).toEqual(['one', 'two']);
    expect(times()).toEqual([0, 0]);
    const { data, ...info } = await begin(core).withResponse();
    const here = continueJob<ReportJob>(core, operations.startReport, { data: data.start }, info);
    await here.wait();
    expect(times().slice(2)).toEqual([0, 2, 2]);
  });

  it('cannot go on without what says where it is polled', async () => {
    const { core } = createReports([{ state: 'done' }]);
    const job = continueJob<ReportJob>(core, operations.startReport, {});
    const message = 'Cannot watch startReport: nothing says id of getReport';
    await expect(job.wait()).rejects.toEqual(new TypeError(message));
    expect(() => continueJob(core, operations.getReport, {})).toThrow('the document declares no job');
  });

  it('is refused as its call is', async () => {
    const { core } = createBench(() => json({ error: 'no' }, { status: 404 }));
    await expect(begin(core)).rejects.toBeInstanceOf(NotFoundError);
  });

  it('is polled at growing distances, and its result fetched where the link leads', async () => {
    const { core, requests, times } = createReports([...Array(8).fill({ state: 'counting' }), { state: 'done' }]);
    const job = await begin(core);
    expect(await job.wait()).toEqual(['one', 'two']);
    expect(times()).toEqual([0, 2, 5, 9.5, 16.25, 26.375, 41.563, 61.563, 81.563, 101.563, 101.563]);
    expect(requests.map(({ url }) => url.pathname).slice(-2)).toEqual(['/reports/r%207', '/reports/r%207/pages']);
  });

  it('is polled at once when the first distance is over already', async () => {
    const { core, clock, times } = createReports([{ state: 'done' }]);
    const job = await begin(core);
    await clock.advance({ seconds: 30 });
    await job.wait();
    expect(times()).toEqual([0, 30, 30]);
  });

  it('keeps its distance from the polls of earlier waits, those that failed too', async () => {
    const told = [{ state: 'counting' }, json({}, { status: 400 }), { state: 'done' }];
    const { core, times } = createReports(told);
    const job = await begin(core);
    await expect(job.wait({ deadlineMs: 2500 })).rejects.toBeInstanceOf(TimeoutError);
    await expect(job.wait({ deadlineMs: 500 })).rejects.toBeInstanceOf(TimeoutError);
    await expect(job.wait()).rejects.toBeInstanceOf(ValidationError);
    await job.wait();
    expect(times()).toEqual([0, 2, 4, 6, 6]);
  });

  it('comes back when the service says, by header or in the body, but not earlier than the first distance', async () => {
    const told = [
      { state: 'queued', wait: 7 },
      json({ data: { state: 'counting' } }, { headers: { 'Retry-After': '40' } }),
      { state: 'counting', wait: 0.5 },
      { state: 'done' },
    ];
    const { core, times } = createReports(told, {}, { headers: { 'Retry-After': '3' } });
    await (await begin(core)).wait();
    expect(times()).toEqual([0, 3, 10, 50, 52, 52]);
  });

  it('can be looked at once', async () => {
    const { core, requests } = createReports([{ state: 'drawing', pages: 1, of: 3 }]);
    const { data: job } = await begin(core).withResponse();
    const look = await job.poll();
    expect(look).toMatchObject({ phase: 'running', state: 'drawing', answer: { pages: 1 }, requestId: 'q-1' });
    expect(look.progress).toBeCloseTo(33.33);
    expect(look.response.status).toBe(200);
    expect(requests).toHaveLength(2);
  });

  it('that did a part of its work gives that, and says so', async () => {
    const job = await begin(createReports([{ state: 'gaps' }]).core);
    const { data, look } = await job.wait().withOutcome();
    expect([data, look.phase, look.state, look.answer]).toEqual([['one', 'two'], 'partial', 'gaps', { state: 'gaps' }]);
  });

  it('is stopped by the call that the document names, and its wait then rejects', async () => {
    const { core, requests } = createReports([{ state: 'drawing' }, { state: 'stopped' }]);
    const job = await begin(core);
    expect(await job.cancel()).toBeUndefined();
    expect(requests.at(-1)).toMatchObject({ method: 'DELETE', url: { pathname: '/reports/r%207' } });
    const error = await job.wait().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'JobError', phase: 'cancelled', code: 'job_cancelled', state: 'stopped' });
  });

  it('takes what its links need from the request that began it, as it was then', async () => {
    const { core, requests } = createBench(({ method }) =>
      method === 'POST' ? new Response(null, { status: 202 }) : json({ books: [1] }, { headers: { 'X-State': '2' } }),
    );
    const input = { body: { name: 'old' }, query: { lang: 'de' } };
    const job = await startJob<JobHandle<void, number[]>>(core, operations.startImport, ['a/b'], input);
    input.body.name = 'new';
    expect(job.start).toBeUndefined();
    expect(await job.wait()).toEqual([1]);
    expect(requests[1]?.url.href).toBe('https://api.example.com/shelves/a%2Fb/imports/old?lang=de&full=true');
  });

  it('without a place for its result gives the answer that told the end', async () => {
    const { job } = operations.startReport;
    const plain = { ...operations.startReport, job: { ...job, result: undefined } };
    const { core } = createReports([{ state: 'done', pages: 3 }]);
    const started = await startJob<JobHandle<Report, Report>>(core, plain as never, [], {});
    expect(await started.wait()).toEqual({ state: 'done', pages: 3 });
  });

  it('can be explained like any call', async () => {
    const { core, requests } = createReports([]);
    class Reports extends Resource {
      start() {
        return begin(this.core);
      }
    }
    expect(await explain(core, Reports, (reports) => reports.start())).toMatchObject({ operation: 'startReport' });
    expect(requests).toEqual([]);
  });
});

describe('a job that does not succeed', () => {
  it('rejects with what the service says', async () => {
    const problem = { code: 'no_paper', message: 'There is no paper' };
    const job = await begin(createReports([{ state: 'counting' }, { state: 'failed', problem }]).core);
    const error = await job.wait().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(JobError);
    expect(error).toBeInstanceOf(CreatorKitError);
    expect(error).toMatchObject({
      message: 'Cannot finish startReport: the job failed: There is no paper',
      code: 'no_paper',
      phase: 'failed',
      state: 'failed',
      requestId: 'q-2',
      operation: { id: 'startReport', method: 'POST', path: '/reports' },
    });
  });

  it.each([
    ['Out of ink', 'Cannot finish startReport: the job failed: Out of ink'],
    [null, 'Cannot finish startReport: the job failed'],
    [{ code: 7 }, 'Cannot finish startReport: the job failed'],
  ])('says as much as there is: %j', async (problem, message) => {
    const job = await begin(createReports([{ state: 'failed', problem }]).core);
    await expect(job.wait().withOutcome()).rejects.toMatchObject({ message, code: 'job_failed' });
  });

  it.each([
    ['melted', 'Cannot finish startReport: the document has no state "melted"'],
    [undefined, 'Cannot finish startReport: the document has no state undefined'],
  ])('is not waited for in the unknown state %j', async (state, message) => {
    const { core, requests } = createReports([{ state }]);
    const job = await begin(core);
    await expect(job.wait()).rejects.toMatchObject({ message, code: 'job_state_unknown', phase: 'unknown', state });
    await expect(job.poll()).rejects.toBeInstanceOf(JobError);
    expect(requests.filter(isPoll)).toHaveLength(2);
  });

  it('is recognised across two copies of the runtime', async () => {
    const copy = (await import('../src/job-error.ts?copy' as string)) as typeof import('../src/job-error.ts');
    expect(copy.JobError).not.toBe(JobError);
    expect(new copy.JobError('no', { code: 'x', phase: 'failed', state: 'y' })).toBeInstanceOf(JobError);
  });

  it('survives a poll that fails in passing, and ends with one that is refused for good', async () => {
    const told = [json({}, { status: 503 }), { state: 'counting' }, json({ error: 'swept' }, { status: 410 })];
    const { core, requests } = createReports(told);
    const job = await begin(core);
    const error = await job.wait().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 410, operation: { id: 'getReport' } });
    expect(requests.filter(isPoll)).toHaveLength(3);
  });

  it('says what is missing when the answer does not name it', async () => {
    const { core, requests } = createBench(() => json({ data: {} }, { status: 202 }));
    const job = await begin(core);
    const error = await job.wait().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ message: 'Cannot read the answer of startReport: nothing says id of getReport' });
    expect(requests).toHaveLength(1);
  });

  it('has no result where the document says that it is', async () => {
    const { core } = createBench(({ method }) =>
      method === 'POST' ? new Response(null, { status: 202 }) : json({}, { headers: { 'X-State': '2' } }),
    );
    const job = await startJob<JobHandle<void, number[]>>(core, operations.startImport, ['a'], { body: { name: 'b' } });
    await expect(job.wait()).rejects.toThrow('Cannot read the answer of getImport: nothing is at /books');
  });
});

describe('progress', () => {
  const watch = async (told: readonly Told[]) => {
    const seen: JobProgress[] = [];
    const job = await begin(createReports(told).core);
    await job.wait({ onProgress: (progress) => seen.push(progress) }).catch(() => {});
    return seen.map(({ percent, phase, state }) => `${percent} ${phase} ${state}`);
  };

  it('is told once for each change, and ends with 100', async () => {
    const seen = await watch([
      { state: 'queued' },
      { state: 'queued' },
      { state: 'counting', pages: 0, of: 3 },
      { state: 'counting', pages: 1, of: 3 },
      { state: 'counting', pages: 1, of: 3 },
      { state: 'drawing', pages: 1, of: 3 },
      { state: 'done', pages: 3, of: 3 },
    ]);
    expect(seen).toEqual([
      'undefined pending queued',
      '0 running counting',
      '33 running counting',
      '33 running drawing',
      '100 succeeded done',
    ]);
  });

  it('never falls, whatever the service tells', async () => {
    const seen = await watch([
      { state: 'counting', pages: 5, of: 10 },
      { state: 'queued', pages: 1, of: 10 },
      { state: 'counting', pages: 2, of: 10 },
      { state: 'counting', pages: -1, of: 10 },
      { state: 'counting', pages: 7, of: 0 },
      { state: 'counting', pages: 6, of: 10 },
      { state: 'done' },
    ]);
    expect(seen).toEqual(['50 running counting', '60 running counting', '100 succeeded done']);
  });

  it.each([['failed'], ['stopped']])('is not complete before the end, nor when that is %s', async (state) => {
    expect(await watch([{ state: 'drawing', pages: 3, of: 3 }, { state }])).toEqual(['99 running drawing']);
  });

  it('ends below 100 where only a part was done', async () => {
    expect(
      await watch([
        { state: 'drawing', pages: 2, of: 3 },
        { state: 'gaps', pages: 2, of: 3 },
      ]),
    ).toEqual(['66 running drawing', '66 partial gaps']);
  });

  it('stays where it was when a later phase begins with less', async () => {
    expect(
      await watch([
        { state: 'queued', pages: 2, of: 3 },
        { state: 'drawing', pages: 1, of: 3 },
        { state: 'gaps', pages: 1, of: 3 },
      ]),
    ).toEqual(['66 pending queued', '66 running drawing', '66 partial gaps']);
  });

  it('is a percentage where there is no total', async () => {
    const { core } = createBench(({ method }, index) =>
      method === 'POST'
        ? new Response(null, { status: 202 })
        : json({ percent: 40.7, books: [] }, { headers: { 'X-State': index < 3 ? '1' : '2' } }),
    );
    const job = await startJob<JobHandle<void, []>>(core, operations.startImport, ['a'], { body: { name: 'b' } });
    const seen: (number | undefined)[] = [];
    await job.wait({ onProgress: ({ percent }) => seen.push(percent) });
    expect(seen).toEqual([40, 100]);
  });

  it('that is met with a throw ends the wait with it', async () => {
    const { core, requests } = createReports([{ state: 'counting' }]);
    const job = await begin(core);
    const wait = job.wait({
      onProgress() {
        throw new RangeError('mine');
      },
    });
    await expect(wait).rejects.toThrow(new RangeError('mine'));
    expect(requests.filter(isPoll)).toHaveLength(1);
  });

  it.each(['counting', 'done'])('that is met with a rejection (%s) ends the wait with it', async (failing) => {
    const { core } = createReports([{ state: 'counting' }, { state: 'done' }]);
    const job = await begin(core);
    const onProgress = async ({ state }: JobProgress): Promise<void> => {
      if (state === failing) throw new RangeError('mine');
    };
    await expect(job.wait({ onProgress })).rejects.toThrow(new RangeError('mine'));
  });
});
