import type { InfluencersClubContext } from '../world.ts';

/** inferred: how long a token is good (fact sheet §2.44) */
const lifetimeMs = 86_400_000;

type Where = Pick<InfluencersClubContext, 'world' | 'now'>;

/** client: opaque; inferred: of one list, and good for a day (fact sheet §2.44) */
export function tokenFor({ world, now }: Where, list: string, position: number): string {
  return btoa(`${position}:${now}:${world.random.uuid('pagination token', list, position, now)}`);
}

/** The position that a token of this list tells; undefined for one of another, or too old. */
export function positionIn({ world, now }: Where, list: string, token: string): number | undefined {
  const [position = Number.NaN, at = Number.NaN] = textIn(token).split(':').map(Number);
  if (!(now - at < lifetimeMs)) return undefined;
  return tokenFor({ world, now: at }, list, position) === token ? position : undefined;
}

function textIn(token: string): string {
  try {
    return atob(token);
  } catch {
    return ''; // nothing of ours
  }
}
