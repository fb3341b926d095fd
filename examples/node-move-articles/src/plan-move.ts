import type { ArticleStatus, ArticleSummary, BackSuit, Category, Tenant } from '@creatorkit/backsuit';
import { atLeast, enter, type Side } from './enter.ts';
import { UsageError } from './usage-error.ts';
import { isCopy } from './written.ts';

/** Which articles. */
export interface Filter {
  readonly status?: ArticleStatus | undefined;
  /** The slug of a category. */
  readonly category?: string | undefined;
  /** What they are searched for. */
  readonly search?: string | undefined;
}

export interface Move {
  readonly article: ArticleSummary;
  /** Where it stands; `undefined` where it stands nowhere. */
  readonly category: Category | undefined;
  /** How people read the time at which it will be published. */
  readonly timeZone: string | undefined;
  /** The copy that an earlier run has left. */
  readonly copyId: number | undefined;
  /** Why it cannot be moved. */
  readonly obstacle: string | undefined;
}

export interface MovePlan {
  readonly from: Side;
  readonly to: Side;
  /** Those that were begun come first. */
  readonly moves: readonly Move[];
  /** What there is in the target. */
  readonly categories: readonly Category[];
  /** What there will have to be. */
  readonly missing: readonly Category[];
}

/**
 * Looks at both tenants, and changes nothing.
 *
 * @throws UsageError for tenants that are one, and for rights that the move would come to lack.
 */
export async function planMove(backsuit: BackSuit, [from, to]: readonly [string, string], filter: Filter) {
  const [source, target] = await enter(backsuit, [from, to]);
  const [own, categories, scheduled, articles, taken] = await Promise.all([
    source.view.categories.list(),
    target.view.categories.list(),
    source.view.articles.listScheduled(),
    find(source.view, filter),
    target.view.articles.list({ per_page: 100 }).toArray(),
  ]);
  if (filter.category !== undefined && !own.some(({ slug }) => slug === filter.category)) {
    throw new UsageError(
      `${source.name} has no category ${filter.category}; it has ${own.map(({ slug }) => slug).join(', ')}`,
    );
  }
  const idOf = new Map(taken.map(({ slug, id }) => [slug, id]));
  const zoneOf = new Map(scheduled.map(({ article_id, timezone }) => [article_id, timezone]));
  const moves: Move[] = [];
  for (const article of articles) {
    const category = own.find(({ id }) => id === article.category_id);
    const known = { article, category, timeZone: zoneOf.get(article.id) };
    moves.push({ ...known, ...(await obstacleOf(known, source, target, idOf.get(article.slug))) });
  }
  const missing = [
    ...new Set(moves.flatMap(({ category, obstacle }) => (obstacle || !category ? [] : category))),
  ].filter((category) => !sameCategory(categories, category));
  await checkRights(source, target, moves, missing);
  const ordered = moves.toSorted((one, other) => Number(isBegun(other)) - Number(isBegun(one)));
  return { from: source, to: target, moves: ordered, categories, missing } satisfies MovePlan;
}

/** Slugs are matched; what has the name of another one could not be made beside it. */
export const sameCategory = (categories: readonly Category[], { slug, name }: Category): Category | undefined =>
  categories.find((category) => category.slug === slug) ??
  categories.find((category) => category.name.toLowerCase() === name.toLowerCase());

const isBegun = ({ copyId }: Move): boolean => copyId !== undefined;

/** All of them, before the first is taken away: pages would shift. */
function find({ articles }: Tenant, { status, category, search }: Filter): Promise<readonly ArticleSummary[]> {
  const filter = {
    ...(status && { status }),
    ...(category !== undefined && { category_slug: category }),
    sort: 'date',
    order: 'asc',
    per_page: 100,
  } as const;
  return (search === undefined ? articles.list(filter) : articles.search({ ...filter, q: search })).toArray();
}

async function obstacleOf(
  { article, category }: Pick<Move, 'article' | 'category'>,
  from: Side,
  to: Side,
  takenBy: number | undefined,
): Promise<Pick<Move, 'copyId' | 'obstacle'>> {
  const none = { copyId: undefined, obstacle: undefined };
  if (!category) return { ...none, obstacle: 'it has no category, and no article can be made without one' };
  if (!isKnown(article.status)) return { ...none, obstacle: `no article can be made ${article.status}` };
  if (takenBy === undefined) return none;
  const [original, other] = await Promise.all([
    from.view.articles.retrieve(article.id),
    to.view.articles.retrieve(takenBy),
  ]);
  if (isCopy(other, original)) return { ...none, copyId: takenBy };
  return { ...none, obstacle: `${to.name} has another article at ${article.slug}: ${takenBy}` };
}

const isKnown = (status: string): status is ArticleStatus =>
  ['draft', 'scheduled', 'published', 'archived'].includes(status);

async function checkRights(from: Side, to: Side, moves: readonly Move[], missing: readonly Category[]): Promise<void> {
  const problems: string[] = [];
  if (!atLeast(from.role, 'Admin')) {
    const own = await from.view.articles.list({ user_only: true, per_page: 100 }).toArray();
    const others = moves.filter(({ article }) => !own.some(({ id }) => id === article.id));
    if (others.length > 0) {
      problems.push(
        `${others.length} of ${moves.length} articles of ${from.name} are by others, and as ${from.role} you delete only your own`,
      );
    }
  }
  if (missing.length > 0 && !atLeast(to.role, 'Admin')) {
    const slugs = missing.map(({ slug }) => slug).join(', ');
    problems.push(`${to.name} has no category ${slugs}, and as ${to.role} you make none: ask an Admin for it`);
  }
  if (problems.length > 0) throw new UsageError(`Nothing was changed: ${problems.join('; ')}`);
}
