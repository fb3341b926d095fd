import type { Values } from '@creatorkit/mock';
import type { Handlers } from '../generated/handlers.ts';
import type { ListKeywordsQuery } from '../generated/models.ts';
import { success, timestamp } from './envelope.ts';
import { conflict, type FieldErrors, forbidden, notFound, validationFailed } from './errors.ts';
import { ordered } from './ordering.ts';
import { pageOf } from './pagination.ts';
import { clusterErrors, doesNotExist, hasErrors, placeErrors } from './places.ts';
import { type Igny8Context, type KeywordRow, memberOf, placeKey, type SeedKeyword } from './world.ts';

/** What a caller may write. */
type Writable = Pick<
  KeywordRow,
  | 'seed_keyword_id'
  | 'site_id'
  | 'sector_id'
  | 'volume_override'
  | 'difficulty_override'
  | 'cluster_id'
  | 'status'
  | 'disabled'
>;

/** docs: fields (fact sheet §2.2); inferred: defaults (fact sheet §2.2, §4.4) */
const defaults = { volume_override: null, difficulty_override: null, cluster_id: null, disabled: false } as const;

export const keywords = {
  // seed: List Keywords; docs: filters (fact sheet §4.1)
  listKeywords({ query }, context) {
    const rows = context.state.keywords
      .find('account', memberOf(context).account.id)
      .filter((row) => matches(row, seedOf(context, row), query));
    const sorted = ordered(rows, query.ordering, {
      created_at: ({ created_at }) => created_at,
      volume: (row) => volumeOf(row, seedOf(context, row)),
      difficulty: (row) => difficultyOf(row, seedOf(context, row)),
    });
    return pageOf(context, query, sorted, (row) => show(context, row));
  },

  // seed: Create Keyword; docs: the body and what is refused (fact sheet §4.2)
  createKeyword({ body }, context) {
    const { state, world } = context;
    const { account } = memberOf(context);
    const values: Writable = { ...defaults, status: statusFor(body), ...writtenOf(body) };
    const refusal = refuse(context, values);
    if (refusal) return refusal;
    // docs: max_keywords is a hard limit; inferred: 403 (fact sheet §4.2)
    const full = state.keywords.count('account', account.id) >= (state.plans.get(account.plan_id)?.max_keywords ?? 0);
    if (full) return forbidden(context);
    const { now } = context;
    const row = state.keywords.insert({
      id: world.nextId('keyword'),
      account_id: account.id,
      ...values,
      created_at: now,
      updated_at: now,
      is_deleted: false,
    });
    return { status: 201, body: success(context, show(context, row)) };
  },

  // seed: Get Keyword
  getKeyword({ path }, context) {
    const row = find(context, path.id);
    return row ? shown(context, row) : notFound(context);
  },

  // seed: Update Keyword (PUT); inferred: what is left out falls back to its default (fact sheet §4.4)
  replaceKeyword({ path, body }, context) {
    const row = find(context, path.id);
    if (!row) return notFound(context);
    const values = { seed_keyword_id: row.seed_keyword_id, ...defaults, status: statusFor(body), ...writtenOf(body) };
    return write(context, row, values);
  },

  // seed: Update Keyword (PATCH); inferred: a cluster makes a keyword active, none pending (fact sheet §4.5)
  updateKeyword({ path, body }, context) {
    const row = find(context, path.id);
    if (!row) return notFound(context);
    const status = body.cluster_id === undefined ? row.status : statusFor(body);
    return write(context, row, { ...writable(row), status, ...writtenOf(body) });
  },

  // seed: Delete Keyword; docs: a soft delete, and an empty body (fact sheet §4.6)
  deleteKeyword({ path }, context) {
    const row = find(context, path.id);
    if (!row) return notFound(context);
    context.state.keywords.update(row.id, { is_deleted: true, updated_at: context.now });
    return { status: 204 };
  },
} satisfies Pick<
  Handlers<Igny8Context>,
  'listKeywords' | 'createKeyword' | 'getKeyword' | 'replaceKeyword' | 'updateKeyword' | 'deleteKeyword'
>;

/** inferred: Django REST Framework looks the row up before it reads the body */
export const missingKeyword = ({ id }: Values, context: Igny8Context) =>
  find(context, Number(id)) ? undefined : notFound(context);

/** docs: deleted rows and those of other accounts are not found (fact sheet §4.3) */
function find(context: Igny8Context, id: number): KeywordRow | undefined {
  const row = context.state.keywords.get(id);
  return row && !row.is_deleted && row.account_id === memberOf(context).account.id ? row : undefined;
}

function write(context: Igny8Context, row: KeywordRow, values: Writable) {
  const refusal = refuse(context, values, row.id);
  if (refusal) return refusal;
  return shown(context, context.state.keywords.update(row.id, { ...values, updated_at: context.now }));
}

/** What stands against these values; `self` is the keyword that may have them already. */
function refuse(context: Igny8Context, values: Writable, self?: number) {
  const errors = { ...placeErrors(context, values), ...clusterErrors(context, values.cluster_id, values) };
  const seed = context.state.seedKeywords.get(values.seed_keyword_id);
  if (!seed) errors.seed_keyword_id = [doesNotExist(values.seed_keyword_id)];
  else if (!hasErrors(errors)) Object.assign(errors, templateErrors(context, seed, values));
  if (hasErrors(errors)) return validationFailed(context, errors);
  const holder = context.state.keywords.first('place', placeKey(values));
  if (holder && holder.id !== self) {
    // seed: 409 for a duplicate; docs: of seed keyword, site and sector (fact sheet §4.2); inferred: the text
    return conflict(context, { seed_keyword_id: ['This keyword already exists in this site and sector'] });
  }
  return undefined;
}

/** docs: industry and sector of the seed keyword must match those of the place (fact sheet §2.2) */
function templateErrors({ state }: Igny8Context, seed: SeedKeyword, values: Writable): FieldErrors {
  if (seed.industry !== state.sites.get(values.site_id)?.industry) {
    return { seed_keyword_id: ["Seed keyword industry must match the site's industry"] };
  }
  if (seed.template !== state.sectors.get(values.sector_id)?.template) {
    return { seed_keyword_id: ["Seed keyword sector must match the sector's template"] };
  }
  return {};
}

/** inferred: being in a cluster is being active (fact sheet §4.5) */
function statusFor({ cluster_id }: { readonly cluster_id?: number | null }): KeywordRow['status'] {
  return cluster_id === undefined || cluster_id === null ? 'pending' : 'active';
}

/** The fields that a body writes; others, such as the read-only ones, are passed over. */
function writtenOf<Body extends Partial<Writable>>(body: Body): Pick<Body, keyof Body & keyof Writable> {
  const written: Partial<Writable> = {};
  for (const name of writableNames) if (body[name] !== undefined) Object.assign(written, { [name]: body[name] });
  return written as Pick<Body, keyof Body & keyof Writable>; // only its own writable fields were copied
}

const writableNames = [
  'seed_keyword_id',
  'site_id',
  'sector_id',
  'volume_override',
  'difficulty_override',
  'cluster_id',
  'status',
  'disabled',
] as const satisfies readonly (keyof Writable)[];

function writable(row: KeywordRow): Writable {
  const { seed_keyword_id, site_id, sector_id, volume_override, difficulty_override, cluster_id, status, disabled } =
    row;
  return { seed_keyword_id, site_id, sector_id, volume_override, difficulty_override, cluster_id, status, disabled };
}

function seedOf({ state }: Igny8Context, row: KeywordRow): SeedKeyword {
  const seed = state.seedKeywords.get(row.seed_keyword_id);
  if (!seed) throw new RangeError(`Cannot show keyword ${row.id}: its seed keyword is gone`);
  return seed;
}

// docs: an override counts, else the seed keyword's own number (fact sheet §2.2)
const volumeOf = (row: KeywordRow, seed: SeedKeyword) => row.volume_override ?? seed.volume;
const difficultyOf = (row: KeywordRow, seed: SeedKeyword) => row.difficulty_override ?? seed.difficulty;

function matches(row: KeywordRow, seed: SeedKeyword, query: ListKeywordsQuery): boolean {
  const [volume, difficulty] = [volumeOf(row, seed), difficultyOf(row, seed)];
  const { search, status, intent, cluster_id, seed_keyword_id, site_id, sector_id } = query;
  const same = <T>(wanted: T | undefined, is: T) => wanted === undefined || wanted === is;
  return (
    same(status, row.status) &&
    same(intent, seed.intent) &&
    same<number | null>(cluster_id, row.cluster_id) &&
    same(seed_keyword_id, row.seed_keyword_id) &&
    same(site_id, row.site_id) &&
    same(sector_id, row.sector_id) &&
    (search === undefined || seed.keyword.toLowerCase().includes(search.trim().toLowerCase())) &&
    volume >= (query.volume_min ?? Number.NEGATIVE_INFINITY) &&
    volume <= (query.volume_max ?? Number.POSITIVE_INFINITY) &&
    difficulty >= (query.difficulty_min ?? Number.NEGATIVE_INFINITY) &&
    difficulty <= (query.difficulty_max ?? Number.POSITIVE_INFINITY)
  );
}

const shown = (context: Igny8Context, row: KeywordRow) => ({
  status: 200 as const,
  body: success(context, show(context, row)),
});

/** seed: `id` and `name`; docs: the rest (fact sheet §2.2); inferred: site_id and sector_id are echoed */
function show(context: Igny8Context, row: KeywordRow) {
  const { clusters, sectors } = context.state;
  const seed = seedOf(context, row);
  return {
    id: row.id,
    name: seed.keyword,
    keyword: seed.keyword,
    seed_keyword_id: row.seed_keyword_id,
    volume: volumeOf(row, seed),
    difficulty: difficultyOf(row, seed),
    intent: seed.intent,
    volume_override: row.volume_override,
    difficulty_override: row.difficulty_override,
    cluster_id: row.cluster_id,
    cluster_name: row.cluster_id === null ? null : (clusters.get(row.cluster_id)?.name ?? null),
    site_id: row.site_id,
    sector_id: row.sector_id,
    sector_name: sectors.get(row.sector_id)?.name ?? null,
    status: row.status,
    disabled: row.disabled,
    created_at: timestamp(row.created_at),
    updated_at: timestamp(row.updated_at),
  };
}
