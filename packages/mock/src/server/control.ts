import type { WorldClock } from '../clock.ts';
import { contracts } from '../control/generated/contracts.ts';
import type { Handlers } from '../control/generated/handlers.ts';
import type { RecordedDelivery as ShownDelivery, JournalEntry as ShownEntry } from '../control/generated/models.ts';
import { api, operations } from '../control/generated/operations.ts';
import { provenance } from '../control/generated/provenance.ts';
import { ControlError } from '../controls.ts';
import type { Mock } from '../create-mock.ts';
import type { Context, Definition } from '../definition.ts';
import type { JournalDelivery, JournalEntry } from '../journal.ts';
import { type RequestIssue, tellIssue } from '../request-issue.ts';

/** What the control surface has its hands on. */
export interface Controlled {
  readonly clock: WorldClock;
  readonly mocks: readonly Mock[];
  /** Where clients reach a mock, seen from whoever asks. */
  readonly baseUrlOf: (mock: Mock, controlBaseUrl: string) => string;
}

type ControlContext = Context<Controlled, undefined>;

/** The `/_mock/` surface, served by the same engine as the APIs beside it. */
export function createControlDefinition(controlled: Controlled): Definition<Controlled, undefined> {
  function runControl(wanted: string, action: string, input: unknown) {
    const mock = controlled.mocks.find(({ api: { id } }) => id === wanted);
    if (!mock) return problem(404, `Cannot ${action}: no API is called ${wanted}`);
    try {
      return { status: 200 as const, body: { result: mock.control(action, input) ?? null } };
    } catch (error) {
      if (!(error instanceof ControlError)) throw error;
      const { code, message, issues } = error;
      return problem(code === 'unknown-action' ? 404 : 400, message, issues.length > 0 ? issues : undefined);
    }
  }

  const handlers: Handlers<ControlContext> = {
    getHealth: () => ({ status: 200, body: { status: 'ok' } }),

    listApis: (_, { baseUrl }) => ({
      status: 200,
      body: { apis: controlled.mocks.map((mock) => mock.describe(controlled.baseUrlOf(mock, baseUrl))) },
    }),

    resetWorlds: () => {
      for (const mock of controlled.mocks) mock.reset();
      return { status: 204 };
    },

    getClock: () => ({ status: 200, body: nowOf(controlled.clock) }),

    advanceClock: async ({ body }) => {
      try {
        await controlled.clock.advance({ seconds: body.seconds });
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return { status: 400, body: { error: { message: error.message } } };
      }
      return { status: 200, body: nowOf(controlled.clock) };
    },

    setLimits: ({ body }) => {
      for (const mock of controlled.mocks) mock.limits.enabled = body.enabled;
      return { status: 200, body: { enabled: body.enabled } };
    },

    getJournal: ({ query }) => {
      const { api: wanted, operation, limit } = query;
      if (wanted !== undefined && !controlled.mocks.some((mock) => mock.api.id === wanted)) {
        return { status: 404, body: { error: { message: `Cannot read the journal: no API is called ${wanted}` } } };
      }
      const entries = controlled.mocks
        .flatMap((mock) => mock.journal())
        .filter((entry) => wanted === undefined || entry.api === wanted)
        .filter((entry) => operation === undefined || entry.operation === operation)
        // Stable: entries of one instant stay in the order in which each API wrote them.
        .sort((a, b) => a.at.localeCompare(b.at))
        .map(showEntry);
      return { status: 200, body: { entries: limit === undefined ? entries : entries.slice(-limit) } };
    },

    getDeliveries: ({ query }) => {
      const { api: wanted, limit } = query;
      if (wanted !== undefined && !controlled.mocks.some((mock) => mock.api.id === wanted))
        return problem(404, `Cannot read the deliveries: no API is called ${wanted}`);
      const deliveries = controlled.mocks
        .filter((mock) => wanted === undefined || mock.api.id === wanted)
        .flatMap((mock) => mock.deliveries())
        .sort((a, b) => a.at.localeCompare(b.at))
        .map(showDelivery);
      return { status: 200, body: { deliveries: limit === undefined ? deliveries : deliveries.slice(-limit) } };
    },

    dropSockets: ({ path }) => {
      const mock = controlled.mocks.find(({ api: { id } }) => id === path.api);
      if (!mock)
        return { status: 404, body: { error: { message: `Cannot drop sockets: no API is called ${path.api}` } } };
      return { status: 200, body: { dropped: mock.dropSockets() } };
    },
    runControl: ({ path: { api: wanted, action }, body }) => runControl(wanted, action, body),

    runGroupedControl: ({ path: { api: wanted, group, action }, body }) =>
      runControl(wanted, `${group}/${action}`, body),

    getCoverage: ({ query }) => {
      const { api: wanted } = query;
      if (wanted !== undefined && !controlled.mocks.some((mock) => mock.api.id === wanted)) {
        return { status: 404, body: { error: { message: `Cannot read the coverage: no API is called ${wanted}` } } };
      }
      const rows = controlled.mocks
        .filter((mock) => wanted === undefined || mock.api.id === wanted)
        .flatMap((mock) => mock.coverage().map((row) => ({ api: mock.api.id, ...row })));
      const reachable = rows.filter(({ reach, provenance }) => reach === 'rules' && provenance !== null);
      const exercised = reachable.filter(({ count }) => count > 0).length;
      return { status: 200, body: { reachable: reachable.length, exercised, rows } };
    },
  };

  return {
    api,
    operations,
    contracts,
    provenance,
    // Each rule reads only what its contract has validated.
    handlers: handlers as unknown as Definition<Controlled, undefined>['handlers'],
    createState: () => controlled,
    seed: () => {},
    authenticate: () => ({ principal: undefined }),
    refusals: {
      notFound: ({ exchange }) => problem(404, `Cannot ${exchange.method} ${exchange.path}: there is no such path`),
      methodNotAllowed: ({ exchange }) =>
        problem(405, `Cannot ${exchange.method} ${exchange.path}: no such method here`),
      forbidden: () => problem(403, 'Not allowed'),
      invalid: (issues) => problem(400, 'Cannot do that: the request is not as documented', issues),
      throttled: () => problem(429, 'Too many requests'),
      failed: () => problem(500, 'The mock failed'),
    },
    credentials: {},
    fixtures: {},
  };
}

/** As documented: header names in lower case, `null` for no body. */
function showEntry({ request, response, frames, ...entry }: JournalEntry): ShownEntry {
  return {
    ...entry,
    request: { ...request, body: request.body ?? null },
    response: { ...response, headers: lowerCased(response.headers), body: response.body ?? null },
    ...(frames && {
      frames: frames.map(({ at, from, message = null, close = null }) => ({ at, from, message, close })),
    }),
  };
}

const showDelivery = ({ request, response, error, ...delivery }: JournalDelivery): ShownDelivery => ({
  ...delivery,
  request: { ...request, headers: lowerCased(request.headers) },
  response: response ? { status: response.status, body: response.body ?? null } : null,
  error: error ?? null,
});

const lowerCased = (headers: { readonly [name: string]: string }): { [name: string]: string } =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const nowOf = (clock: WorldClock): { now: string } => ({ now: new Date(clock.now()).toISOString() });

function problem<Status extends number>(status: Status, message: string, issues?: readonly RequestIssue[]) {
  const listed = issues?.map((issue) => ({ path: [issue.in, ...issue.path].join('.'), message: tellIssue(issue) }));
  return { status, body: { error: { message, ...(listed && { issues: listed }) } } };
}
