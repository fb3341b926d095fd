import type { Reply } from '@creatorkit/mock';
import { dayMs } from '../day.ts';
import type { BackSuitContext } from '../world.ts';

/**
 * Counts what the API was asked. inferred: what is none of its operations is not counted. Answers take what has passed on the
 * world's clock: nothing while it stands still.
 */
export function countRequest({ state, world, operation, now }: BackSuitContext, { status }: Reply): void {
  if (!operation) return;
  const { requests } = state;
  const { method, path: endpoint } = operation;
  const day = Math.floor(now / dayMs) * dayMs;
  const took_ms = world.now() - now;
  const id = [day, method, endpoint, status, took_ms].join(' ');
  const known = requests.get(id);
  if (known) requests.update(id, { count: known.count + 1 });
  else requests.insert({ id, day, method, endpoint, status, took_ms, count: 1 });
}
