/** The mock server under load from another process, beside a bare node:http server that gives a ready answer. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createIgny8Mock } from '@creatorkit/igny8/mock';
import { createFlowingClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import { printTable } from './print-table.ts';

const clock = createFlowingClock({ now: () => Date.now() });
const mock = createIgny8Mock({ clock, limits: 'off', selfCheck: 'off' });
const server = await startMockServer({ mocks: [mock], clock, port: 0 });
const checked = createIgny8Mock({ clock, limits: 'off', selfCheck: 'warn' });
const checkedServer = await startMockServer({ mocks: [checked], clock, port: 0 });

const read = { path: '/api/v1/planner/keywords/?page_size=10', method: 'GET' } as const;
const write = {
  path: '/api/v1/planner/keywords/1/',
  method: 'PATCH',
  body: JSON.stringify({ volume_override: 5 }),
} as const;

async function tokenOf(base: string): Promise<string> {
  const answer = await fetch(`${base}/api/v1/auth/login/`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(mock.credentials.owner),
  });
  return ((await answer.json()) as { data: { access: string } }).data.access;
}

const bases = { plain: server.baseUrlOf('igny8'), checked: checkedServer.baseUrlOf('igny8') };
const token = await tokenOf(bases.plain);
const checkedToken = await tokenOf(bases.checked);
const sample = await (await fetch(bases.plain + read.path, { headers: { Authorization: `Bearer ${token}` } })).text();
const bare = createServer((request, response) => {
  request.resume();
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(sample) });
  response.end(sample);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => bare.once('listening', resolve));
const bareBase = `http://127.0.0.1:${(bare.address() as AddressInfo).port}`;

const targets = [
  ['node:http bare, a ready list', bareBase, read, ''],
  ['igny8 mock, a list of ten', bases.plain, read, token],
  ['igny8 mock, a list of ten, self-check', bases.checked, read, checkedToken],
  ['igny8 mock, a validated PATCH', bases.plain, write, token],
] as const;

const best = new Map<string, number>();
for (let round = 0; round < 3; round++) {
  for (const [name, base, request, access] of targets) {
    best.set(name, Math.max(best.get(name) ?? 0, await load(base, request, access)));
  }
}
const yardstick = best.get(targets[0][0]) ?? Number.NaN;
printTable(
  'Requests a second over loopback, 16 connections, best of three interleaved rounds',
  [...best].map(([what, rate]) => ({ what, '/s': rate.toFixed(0), 'to node:http': (rate / yardstick).toFixed(2) })),
);
await Promise.all([server.close(), checkedServer.close(), bare.close()]);

/** Runs autocannon in a process of its own, so that the load does not slow the server's loop. */
function load(base: string, request: typeof read | typeof write, access: string): Promise<number> {
  const args = ['--json', '--no-progress', '-c', '16', '-d', '2', '-m', request.method];
  if ('body' in request) args.push('-b', request.body, '-H', 'Content-Type=application/json');
  if (access) args.push('-H', `Authorization=Bearer ${access}`);
  const child = spawn('autocannon', [...args, base + request.path], { stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      const { requests, non2xx } = JSON.parse(output) as { requests: { average: number }; non2xx: number };
      if (non2xx > 0) reject(new Error(`Cannot measure ${request.path}: ${non2xx} answers were no success`));
      else resolve(requests.average);
    });
  });
}
