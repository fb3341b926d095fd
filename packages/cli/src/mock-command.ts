import { createFlowingClock, type Mock, type MockSummary, type WorldClock } from '@creatorkit/mock';
import { type MockServer, startMockServer } from '@creatorkit/mock/server';
import { apis, type MockSettings, type ServedApi } from './apis.ts';
import { explainListenError } from './listen-error.ts';
import { UsageError } from './usage-error.ts';

export interface MockCommandOptions extends MockSettings {
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
  const served = namedApis(names);
  refuseSettingsOfOthers(served, options);
  const mocks = await Promise.all(served.map((name) => createNamedMock(name, clock, options)));
  const { port, host, cors } = options;
  try {
    return await startMockServer({ mocks, clock, port, host, cors: cors === 'on' });
  } catch (error) {
    throw explainListenError(error, options);
  }
}

/** The named APIs, each once, or all of them. */
export function namedApis(names: readonly string[]): string[] {
  const unknown = names.find((name) => !Object.hasOwn(apis, name));
  if (unknown !== undefined) throw new UsageError(`Cannot mock "${unknown}": there is ${Object.keys(apis).join(', ')}`);
  return names.length === 0 ? Object.keys(apis) : [...new Set(names)];
}

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

/** A setting that none of the mocks has would be without effect. */
function refuseSettingsOfOthers(served: readonly string[], options: MockSettings): void {
  const taken = new Set(served.flatMap((name) => apis[name]?.settings ?? []));
  for (const [name, { settings = [] }] of Object.entries(apis)) {
    const idle = settings.find((setting) => options[setting] !== undefined && !taken.has(setting));
    if (idle === undefined) continue;
    const flag = `--${idle.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new UsageError(`Cannot set ${idle}: ${flag} is for ${name}, which is not among ${served.join(', ')}`);
  }
}

async function createNamedMock(name: string, clock: WorldClock, options: MockCommandOptions): Promise<Mock> {
  const { seed, limits, allowWebhooksTo: allowTo } = options;
  const { load, settings = [] } = apis[name] as ServedApi; // namedApis lets no other name through
  const createMock = await load();
  const own: MockSettings = Object.fromEntries(settings.map((setting) => [setting, options[setting]]));
  try {
    return createMock({ seed, clock, limits, selfCheck: 'warn', webhooks: { allowTo }, ...own });
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  }
}

function describeApi({ id, baseUrl, operations, credentials, fixtures, controls }: MockSummary): string {
  const width = Math.max(...Object.keys(credentials).map(({ length }) => length));
  return [
    `${id}  ${baseUrl}  (${operations} operations)`,
    ...Object.entries(credentials).map(([name, fields]) => `  ${name.padEnd(width)}  ${describeFields(fields)}`),
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
