/**
 * From the start of a process to its first answer, and the memory that it then takes, beside Prism with one of the
 * documents, and a bare node:http server. Each is started anew for every round; the rounds are interleaved.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { printTable } from './print-table.ts';

const port = 45_210;
const rounds = 10;
const prism = `
const { createServer } = require('@stoplight/prism-http-server');
const { getHttpOperationsFromSpec } = require('@stoplight/prism-http');
const silent = () => {};
const logger = { trace: silent, debug: silent, info: silent, warn: silent, error: silent, success: silent, child: () => logger };
getHttpOperationsFromSpec(structuredClone(require('@creatorkit/igny8/openapi.json'))).then((operations) =>
  createServer(operations, {
    components: { logger },
    config: { isProxy: false, checkSecurity: true, validateRequest: true, validateResponse: true, errors: false, mock: { dynamic: false } },
  }).listen(${port}, '127.0.0.1'));`;
const bare = `require('node:http').createServer((_, response) => response.end('{}')).listen(${port}, '127.0.0.1');`;

const creatorkit = 'packages/cli/dist/index.js';
const igny8 = '/igny8/api/v1/planner/keywords/';
/** What is started, and what it is asked. */
const contenders: readonly {
  readonly name: string;
  readonly args: readonly string[];
  readonly paths: readonly string[];
}[] = [
  { name: 'node:http bare', args: ['--eval', bare], paths: ['/'] },
  { name: 'prism, igny8', args: ['--eval', prism], paths: ['/api/v1/planner/keywords/'] },
  { name: 'creatorkit mock igny8', args: [creatorkit, 'mock', 'igny8', '--port', String(port)], paths: [igny8] },
  {
    name: 'creatorkit mock, all APIs',
    args: [creatorkit, 'mock', '--port', String(port)],
    paths: [
      igny8,
      '/influtics/v1/account/limits',
      '/influgen/api/v1/characters',
      '/influencers-club/public/v1/accounts/credits/',
      '/backsuit/api/v1/subscriptions/plans',
    ],
  },
];

const times = new Map<string, number[]>();
const memory = new Map<string, number[]>();
for (let round = 0; round < rounds; round++) {
  for (const { name, args, paths } of contenders) {
    const startedAt = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const ended = once(child, 'exit');
    try {
      const failed = ended.then(() => Promise.reject(new Error(`Cannot measure ${name}: it ended before it answered`)));
      await Promise.race([firstAnswer(paths[0] ?? '/'), failed]);
      note(times, name, performance.now() - startedAt);
      for (const path of paths) {
        if ((await statusOf(path)) === 404) throw new Error(`Cannot measure ${name}: nothing is at ${path}`);
      }
      note(memory, name, residentMegabytes(child.pid));
    } finally {
      child.kill('SIGKILL');
      await ended;
    }
  }
}

const yardstick = median(times.get('prism, igny8'));
printTable(
  `From the start of a process to its first answer, median of ${rounds} interleaved rounds`,
  contenders.map(({ name }) => ({
    what: name,
    ms: median(times.get(name)).toFixed(0),
    worst: Math.max(...(times.get(name) ?? [])).toFixed(0),
    'to prism': (median(times.get(name)) / yardstick).toFixed(2),
    'MB resident': median(memory.get(name)).toFixed(0),
  })),
);

/** Asks again and again, since nobody can tell when a process listens. */
async function firstAnswer(path: string): Promise<void> {
  while ((await statusOf(path).catch(() => undefined)) === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** Without a credential most answers are refusals, made by the API itself. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Where the system tells it: elsewhere the column is empty. */
function residentMegabytes(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

function note(into: Map<string, number[]>, name: string, value: number): void {
  into.set(name, [...(into.get(name) ?? []), value]);
}

function median(values: readonly number[] = []): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
