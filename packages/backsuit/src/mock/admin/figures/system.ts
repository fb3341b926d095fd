import type { SystemFigures } from '../../../generated/models.ts';
import { dayMs } from '../../day.ts';
import type { BackSuitState } from '../../world.ts';
import type { RequestRow } from '../rows.ts';
import { percent, rounded } from './percent.ts';
import type { Period } from './period.ts';

/** inferred: how long the list of the first ones is */
const topCount = 10;

/**
 * docs: the fields (fact sheet §7, operation 49); inferred: how they are reckoned. Requests are counted by the day: that on
 * which the period begins belongs to it as a whole.
 */
export function systemFigures({ requests }: BackSuitState, { since }: Period): SystemFigures {
  const rows = Array.from(requests.values()).filter(({ day }) => day + dayMs > since);
  const total = countOf(rows);
  const errors = countOf(rows.filter(({ status }) => status >= 400));
  const statuses = Map.groupBy(rows, ({ status }) => String(status));
  return {
    total_api_requests: total,
    error_requests: errors,
    server_errors: countOf(rows.filter(({ status }) => status >= 500)),
    error_rate: percent(errors, total),
    avg_response_time_ms: averageTime(rows),
    p95_response_time_ms: timeOfShare(rows, 0.95),
    status_code_distribution: Object.fromEntries(Array.from(statuses, ([status, of]) => [status, countOf(of)])),
    top_endpoints: topEndpoints(rows),
  };
}

function topEndpoints(rows: readonly RequestRow[]): SystemFigures['top_endpoints'] {
  const byEndpoint = Map.groupBy(rows, ({ method, endpoint }) => `${method} ${endpoint}`);
  return [...byEndpoint.values()]
    .flatMap((of) => {
      const [first] = of;
      if (!first) return [];
      const { endpoint, method } = first;
      return { endpoint, method, request_count: countOf(of), avg_response_time_ms: averageTime(of) };
    })
    .sort((one, other) => other.request_count - one.request_count)
    .slice(0, topCount);
}

const countOf = (rows: readonly RequestRow[]): number => rows.reduce((sum, { count }) => sum + count, 0);

function averageTime(rows: readonly RequestRow[]): number {
  const total = countOf(rows);
  return total === 0 ? 0 : rounded(rows.reduce((sum, { took_ms, count }) => sum + took_ms * count, 0) / total);
}

/** How long the requests of that share took at most, the fastest first. */
function timeOfShare(rows: readonly RequestRow[], share: number): number {
  const wanted = countOf(rows) * share;
  let passed = 0;
  for (const { took_ms, count } of rows.toSorted((one, other) => one.took_ms - other.took_ms)) {
    passed += count;
    if (passed >= wanted) return took_ms;
  }
  return 0;
}
