import { createFlowingClock, type Mock, type MockSummary, type WorldClock } from '@creatorkit/mock';
import { type MockServer, startMockServer } from '@creatorkit/mock/server';
import { apis } from './apis.ts';
import { explainListenError } from './listen-error.ts';
import { UsageError } from './usage-error.ts';

export interface MockCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly seed: number;
  readonly limits: 'on' | 'off';
  readonly cors: 'on' | 'off';
  /** An instant at which the clock stands still. */
  readonly clock?: string | undefined;
  /** Hosts that webhooks may be sent to, by https. */
  readonly allowWebhooksTo?: readonly string[] | undefined;
}

/** Starts a server with the named mocks, or all of them. */
export async function startMocks(names: readonly string[], options: MockCommandOptions): Promise<MockServer> {
  const clock = createServerClock(options.clock);
  const mocks = await Promise.all(namedApis(names).map((name) => createNamedMock(name, clock, options)));
  const { port, host, cors } = options;
  try {
    return await startMockServer({ mocks, clock, port, host, cors: cors === 'on' });
  } catch (error) {
    throw explainListenError(error, options);
  }
}

/** The named APIs, each once, or all of them. */
export const namedApis = (names: readonly string[]): string[] =>
  names.length === 0 ? Object.keys(apis) : [...new Set(names)];

/** What a person needs to begin: where the APIs are, who can sign in, what there is. */
export async function describeServer(server: { readonly url: string }, ...notes: readonly string[]): Promise<string> {
  const response = await fetch(`${server.url}/_mock/`);
  const { apis: served } = (await response.json()) as { readonly apis: readonly MockSummary[] };
  return [
    `CreatorKit mock on ${server.url} (health: ${server.url}/_mock/health)`,
    ...served.map(describeApi),
    ...notes,
    'Stop with Ctrl-C.',
  ].join('\n\n');
}

function createServerClock(frozenAt: string | undefined): WorldClock {
  if (frozenAt !== undefined && Number.isNaN(Date.parse(frozenAt))) {
    throw new UsageError(`Cannot set the clock: --clock takes an instant like 2026-01-01T00:00:00Z, got "${frozenAt}"`);
  }
  return createFlowingClock({ now: () => Date.now(), frozenAt });
}

async function createNamedMock(name: string, clock: WorldClock, options: MockCommandOptions): Promise<Mock> {
  const { seed, limits, allowWebhooksTo: allowTo } = options;
  const load = Object.hasOwn(apis, name) ? apis[name] : undefined;
  if (!load) throw new UsageError(`Cannot mock "${name}": there is ${Object.keys(apis).join(', ')}`);
  const createMock = await load();
  return createMock({ seed, clock, limits, selfCheck: 'warn', webhooks: { allowTo } });
}

function describeApi({ id, baseUrl, operations, credentials, fixtures, controls }: MockSummary): string {
  return [
    `${id}  ${baseUrl}  (${operations} operations)`,
    ...Object.entries(credentials).map(([name, fields]) => `  ${name.padEnd(8)} ${describeFields(fields)}`),
    ...Object.entries(fixtures).map(
      ([name, fixture]) => `  ${name}: ${typeof fixture === 'string' ? fixture : JSON.stringify(fixture)}`,
    ),
    ...controls.map((action) => `  POST /_mock/${id}/${action}`),
  ].join('\n');
}

const describeFields = (fields: { readonly [field: string]: string }): string =>
  Object.entries(fields)
    .map(([field, value]) => `${field} ${value}`)
    .join('  ');
