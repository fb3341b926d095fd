import type { Handlers } from '../generated/handlers.ts';
import type { ListTasksQuery } from '../generated/models.ts';
import { success, timestamp } from './envelope.ts';
import { validationFailed } from './errors.ts';
import { ordered } from './ordering.ts';
import { pageOf } from './pagination.ts';
import { clusterErrors, hasErrors, placeErrors } from './places.ts';
import { type Igny8Context, memberOf, type TaskRow } from './world.ts';

export const tasks = {
  // seed: List Tasks; docs: filters (fact sheet §5.1)
  listTasks({ query }, context) {
    const rows = context.state.tasks.find('account', memberOf(context).account.id).filter((row) => matches(row, query));
    const sorted = ordered(rows, query.ordering, {
      title: ({ title }) => title,
      created_at: ({ created_at }) => created_at,
      status: ({ status }) => status,
    });
    return pageOf(context, query, sorted, (row) => show(context, row));
  },

  // seed: Create Task; docs: the body and what is refused (fact sheet §5.2); inferred: defaults (fact sheet §2.4)
  createTask({ body }, context) {
    const { state, world, now } = context;
    const errors = { ...placeErrors(context, body), ...clusterErrors(context, body.cluster_id, body) };
    if (hasErrors(errors)) return validationFailed(context, errors);
    const row = state.tasks.insert({
      id: world.nextId('task'),
      account_id: memberOf(context).account.id,
      site_id: body.site_id,
      sector_id: body.sector_id,
      cluster_id: body.cluster_id,
      title: body.title,
      description: body.description ?? null,
      idea_id: body.idea_id ?? null,
      content_type: body.content_type ?? 'post',
      content_structure: body.content_structure ?? 'article',
      taxonomy_term_id: body.taxonomy_term_id ?? null,
      keywords: body.keywords ?? '',
      word_count: body.word_count ?? 1000,
      status: body.status ?? 'queued',
      created_at: now,
      updated_at: now,
    });
    // The modules that ideas and terms come from are not part of this API.
    for (const name of ['idea_id', 'taxonomy_term_id'] as const) {
      if (row[name] !== null) context.notModelled(`${name}: not looked up`);
    }
    return { status: 201, body: success(context, show(context, row)) };
  },
} satisfies Pick<Handlers<Igny8Context>, 'listTasks' | 'createTask'>;

function matches(row: TaskRow, query: ListTasksQuery): boolean {
  const names = ['status', 'cluster_id', 'content_type', 'content_structure', 'site_id', 'sector_id'] as const;
  const search = query.search?.trim().toLowerCase();
  return (
    names.every((name) => query[name] === undefined || query[name] === row[name]) &&
    (search === undefined || [row.title, row.keywords].some((text) => text.toLowerCase().includes(search)))
  );
}

function show({ state }: Igny8Context, { account_id: _account, created_at, updated_at, ...row }: TaskRow) {
  return {
    ...row,
    cluster_name: state.clusters.get(row.cluster_id)?.name ?? null,
    sector_name: state.sectors.get(row.sector_id)?.name ?? '',
    created_at: timestamp(created_at),
    updated_at: timestamp(updated_at),
  };
}
