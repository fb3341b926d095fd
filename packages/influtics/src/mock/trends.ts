import type { Handlers } from '../generated/handlers.ts';
import type { SearchTrendsQuery } from '../generated/models.ts';
import { searchTrends } from '../generated/operations.ts';
import { charge } from './credits.ts';
import { metaOf } from './envelope.ts';
import { invalid } from './errors.ts';
import type { InfluticsContext } from './world.ts';

/** inferred: pages of 20, at most 3 (fact sheet §5.1) */
const pageSize = 20;
const mostPages = 3;

export const trends = {
  // client: query, price, cursor (fact sheet §5.1); inferred: what is found
  searchTrends({ query }, context) {
    const { random } = context.world;
    const search = searchOf(query);
    const page = query.cursor === undefined ? 0 : readCursor(query.cursor, search);
    // inferred: a cursor belongs to its search (fact sheet §5.1)
    if (page === undefined) return invalid(context, 'cursor: is not one of this search');
    const refusal = charge(context);
    if (refusal) return refusal;
    const count = random.integer('trends', search, 'count', { min: 5, max: pageSize * mostPages });
    const first = page * pageSize;
    const end = Math.min(count, first + pageSize);
    const data = Array.from({ length: Math.max(0, end - first) }, (_, index) => trendOf(context, query, first + index));
    const next_cursor = end < count ? btoa(JSON.stringify([page + 1, encodeURIComponent(search)])) : undefined;
    return {
      status: 200,
      body: {
        success: true,
        data,
        meta: { ...metaOf(context), credits_used: searchTrends.cost.amount, ...(next_cursor && { next_cursor }) },
      },
    };
  },
} satisfies Pick<Handlers<InfluticsContext>, 'searchTrends'>;

const searchOf = ({ keyword, platform, region = '', days = 0 }: SearchTrendsQuery): string =>
  [keyword.trim().toLowerCase(), platform, region.toUpperCase(), days].join('\n');

function readCursor(cursor: string, search: string): number | undefined {
  try {
    const [page, of] = JSON.parse(atob(cursor)) as [unknown, unknown];
    const isPage = Number.isInteger(page) && Number(page) > 0 && Number(page) < mostPages;
    return isPage && of === encodeURIComponent(search) ? Number(page) : undefined;
  } catch {
    return undefined; // nothing of ours
  }
}

/** The greatest first; a longer time finds more. */
function trendOf({ world: { random } }: InfluticsContext, query: SearchTrendsQuery, rank: number) {
  const keyword = query.keyword.trim().toLowerCase();
  const key = ['trend', keyword, query.platform, (query.region ?? '').toUpperCase()] as const;
  const reach = 10 ** (3.5 + 2 * random.number(...key, 'reach')) * ((query.days || 365) / 365) ** 0.5;
  // Between its own share and that of the next, so that they come in order.
  const [share, next] = [1 / (rank + 1), 1 / (rank + 2)];
  const volume = Math.round(reach * (next + (share - next) * random.number(...key, rank, 'share')));
  // Each addition once, then each once more with a number.
  const turn = rank + random.integer(...key, 'turn', { min: 0, max: additions.length - 1 });
  const again = rank < additions.length ? '' : ` ${1 + Math.floor(rank / additions.length)}`;
  const words = `${additions[turn % additions.length]}${again}`;
  return {
    keyword: rank === 0 ? keyword : `${keyword} ${words}`,
    volume,
    post_count: Math.round(volume * (0.01 + 0.05 * random.number(...key, rank, 'posts'))),
  };
}

const additions = [
  'easy',
  'ideas',
  'for beginners',
  'at home',
  'challenge',
  'review',
  'tutorial',
  'hacks',
  'routine',
  'asmr',
];
