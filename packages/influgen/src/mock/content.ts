import type { Handlers } from '../generated/handlers.ts';
import type { ListContentQueueQuery } from '../generated/models.ts';
import { characterOf } from './characters.ts';
import { itemOf, showGeneration, showItem } from './content-items.ts';
import { conflict, invalid, notFound } from './errors.ts';
import { jobOn } from './jobs.ts';
import { moderate } from './moderation.ts';
import { pageOf } from './paging.ts';
import { timestamp } from './timestamp.ts';
import { planWeek } from './week.ts';
import { type CharacterRow, type ContentRow, type InflugenContext, workspaceOf } from './world.ts';

const dayMs = 86_400_000;

export const content = {
  // docs: path, body and status (fact sheet §7.2)
  generateContentWeek({ body: { character_id, ...week } }, context) {
    return withCharacter(context, character_id, (character) => planWeek(context, character, week));
  },

  // docs: path; inferred: filters (fact sheet §7.3)
  listContentQueue: ({ query }, context) => queue(itemsOf(context, query.character_id), query),

  // docs: path; inferred: filters (fact sheet §7.4)
  getContentCalendar: ({ query }, context) => calendar(context, itemsOf(context, query.character_id), query),

  // docs: path; inferred: body and rules (fact sheet §7.5)
  updateContent({ path, body }, context) {
    const item = itemOf(context, path.id);
    if (!item) return notFound('content item');
    const { prompt, planned_date, ...rest } = body;
    if (item.status === 'published' || item.status === 'generating') return unchangeable(item);
    if (prompt !== undefined && item.status !== 'queued') return unchangeable(item);
    const changed = context.state.content.update(item.id, {
      ...rest,
      ...(prompt === undefined ? {} : { image_prompt: prompt }),
      ...(planned_date === undefined ? {} : { planned_date: planned_date && Date.parse(planned_date) }),
      updated_at: context.now,
    } as Partial<ContentRow>);
    return { status: 200, body: { item: showItem(changed) } };
  },

  // docs: path, and what comes with the video; inferred: answer (fact sheet §7.10)
  getVideoStatus({ path }, context) {
    const item = itemOf(context, path.id);
    const job = item?.is_video ? jobOn(context.state, item.id) : undefined;
    return item && job ? { status: 200, body: showGeneration(item, job) } : notFound('video');
  },
} satisfies Pick<
  Handlers<InflugenContext>,
  'generateContentWeek' | 'listContentQueue' | 'getContentCalendar' | 'updateContent' | 'getVideoStatus'
>;

/** docs: that there are mirrors for a character; inferred: their paths (fact sheet §7.12) */
export const mirrors = {
  generateCharacterWeek: ({ path, body }, context) =>
    withCharacter(context, path.id, (character) => planWeek(context, character, body)),

  listCharacterContentQueue: ({ path, query }, context) =>
    withCharacter(context, path.id, ({ id }) => queue(itemsOf(context, id), query)),

  getCharacterContentCalendar: ({ path, query }, context) =>
    withCharacter(context, path.id, ({ id }) => calendar(context, itemsOf(context, id), query)),

  approveCharacterContent: ({ path }, context) => moderate(context, ownItem(context, path), 'approve'),

  rejectCharacterContent: ({ path, body }, context) =>
    moderate(context, ownItem(context, path), 'reject', body?.reason),
} satisfies Pick<
  Handlers<InflugenContext>,
  | 'generateCharacterWeek'
  | 'listCharacterContentQueue'
  | 'getCharacterContentCalendar'
  | 'approveCharacterContent'
  | 'rejectCharacterContent'
>;

function withCharacter<Answer>(context: InflugenContext, id: string, answer: (character: CharacterRow) => Answer) {
  const character = characterOf(context, id);
  return character ? answer(character) : notFound('character');
}

/** inferred: another character's item is not there (fact sheet §7.12) */
function ownItem(context: InflugenContext, path: { readonly id: string; readonly contentId: string }) {
  const item = itemOf(context, path.contentId);
  return item?.character_id === path.id ? item : undefined;
}

/** Newest first. */
function itemsOf(context: InflugenContext, character: string | undefined): ContentRow[] {
  const { content: rows } = context.state;
  const own = workspaceOf(context);
  if (character === undefined) return rows.find('workspace', own).reverse();
  return rows
    .find('character', character)
    .filter(({ workspace_id }) => workspace_id === own)
    .reverse();
}

/** inferred: without a status all but what is published (fact sheet §7.3) */
function queue(rows: readonly ContentRow[], query: ListContentQueueQuery) {
  const { status: states, platform } = query;
  const found = rows.filter(
    (row) =>
      (states ? states.includes(row.status) : row.status !== 'published') &&
      (platform === undefined || row.platform === platform),
  );
  return { status: 200 as const, body: pageOf(query, found, showItem) };
}

/** inferred: the current month unless days are given; an item falls on its day in UTC (fact sheet §7.4) */
function calendar(
  { now }: InflugenContext,
  rows: readonly ContentRow[],
  query: { readonly from?: string | undefined; readonly to?: string | undefined },
) {
  const month = dayOf(now).slice(0, 7);
  const from = query.from ?? `${month}-01`;
  const to = query.to ?? dayOf(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 1) - dayMs);
  if (from > to) return invalid({ from: 'must not be after to' });
  const days = new Map<string, ContentRow[]>();
  for (const row of rows) {
    if (row.planned_date === null) continue;
    const day = dayOf(row.planned_date);
    if (day < from || day > to) continue;
    const planned = days.get(day);
    if (planned) planned.push(row);
    else days.set(day, [row]);
  }
  const body = {
    days: Array.from(days, ([date, planned]) => ({
      date,
      items: planned.toSorted((a, b) => (a.planned_date ?? 0) - (b.planned_date ?? 0)).map(showItem),
    })).sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
  return { status: 200 as const, body };
}

const dayOf = (ms: number): string => timestamp(ms).slice(0, 10);

const unchangeable = ({ status }: ContentRow) =>
  conflict('invalid_state_transition', `The item is ${status}: this cannot be changed now.`, { from: status });
