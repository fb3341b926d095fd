import { type ArticleSummary, type Tenant, toDate } from '@creatorkit/backsuit';

/** An article, as far as a calendar cares. */
export type Entry = Draft | Dated;

interface Text {
  readonly id: number;
  readonly title: string;
  readonly excerpt: string;
  readonly category: string;
}

export interface Draft extends Text {
  readonly state: 'draft';
}

export interface Dated extends Text {
  readonly state: 'scheduled' | 'published';
  /** When it goes out, or went. */
  readonly at: number;
  /** The zone in which it was planned, if it waits and one may know. */
  readonly plannedIn?: string | undefined;
}

export interface ReadOptions {
  /** Whether the person belongs to those who write: only they are told of plans. */
  readonly mayWrite: boolean;
  readonly signal: AbortSignal;
}

/** What a tenant has written, plans and has published. */
export async function readEntries(tenant: Tenant, { mayWrite, signal }: ReadOptions): Promise<Entry[]> {
  const [articles, plans] = await Promise.all([
    tenant.articles.list({ per_page: 100 }, { signal }).toArray(),
    mayWrite ? tenant.articles.listScheduled({ signal }) : [],
  ]);
  const zones = new Map(plans.map(({ article_id, timezone }) => [article_id, timezone]));
  return articles.flatMap((article) => toEntry(article, zones.get(article.id)) ?? []);
}

/** `undefined` for what belongs on no calendar, such as the archive. */
function toEntry(article: ArticleSummary, plannedIn: string | undefined): Entry | undefined {
  const { id, title, status, scheduled_at, published_at } = article;
  const text = { id, title, excerpt: article.excerpt ?? '', category: article.category_name ?? '' };
  if (status === 'draft') return { ...text, state: 'draft' };
  if (status === 'scheduled' && scheduled_at)
    return { ...text, state: 'scheduled', at: Date.parse(scheduled_at), plannedIn };
  if (status === 'published' && published_at)
    return { ...text, state: 'published', at: toDate(published_at).getTime() };
  return undefined;
}

/** What waited before and is out now. */
export function publishedSince(before: readonly Entry[], now: readonly Entry[]): Entry[] {
  const waited = new Set(before.filter(({ state }) => state === 'scheduled').map(({ id }) => id));
  return now.filter(({ id, state }) => state === 'published' && waited.has(id));
}
