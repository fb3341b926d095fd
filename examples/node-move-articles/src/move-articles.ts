import {
  type Article,
  type Category,
  ConflictError,
  type CreatorKitError,
  isCreatorKitError,
  NotFoundError,
  OutcomeUnknownError,
  ServerError,
  type Tenant,
  ValidationError,
} from '@creatorkit/backsuit';
import { type Move, type MovePlan, sameCategory } from './plan-move.ts';
import { isCopy, writtenOf } from './written.ts';

/**
 * What came of an article. `copied`: it is in both tenants, and the next run ends the move. `unclear`: no answer came to
 * its copying.
 */
export interface Outcome {
  readonly move: Move;
  readonly result: 'moved' | 'copied' | 'unclear' | 'stays' | 'not reached';
  readonly why?: string | undefined;
}

/** Why one article is left where it is, while the others go on. */
class Obstacle extends Error {}

/**
 * Moves one article after the other: copies it, brings the copy into the state of the original, reads it back, and only
 * then deletes the original.
 *
 * @returns what ended it before its end: the limit of a month, a lost answer, a right that was taken away.
 */
export async function moveArticles(
  plan: MovePlan,
  onOutcome: (outcome: Outcome) => void,
): Promise<CreatorKitError | undefined> {
  const { from, to, moves } = plan;
  const categoryFor = createCategories(to.view, plan.categories);
  let stopped: CreatorKitError | undefined;
  for (const move of moves) {
    let copyId = move.copyId;
    if (stopped || move.obstacle !== undefined) {
      onOutcome({ move, result: move.obstacle === undefined ? 'not reached' : 'stays', why: move.obstacle });
      continue;
    }
    try {
      const original = await from.view.articles.retrieve(move.article.id);
      const categoryId = await categoryFor(move.category);
      copyId ??= (await copy(to.view, original, categoryId)).id;
      await settle(to.view, copyId, original, move);
      await check(plan, original, { ...move, copyId, categoryId });
      await remove(from.view, original);
      onOutcome({ move, result: 'moved' });
    } catch (error) {
      if (!isCreatorKitError(error) && !(error instanceof Obstacle)) throw error;
      const isUnclear = copyId === undefined && isOutcomeUnknown(error);
      onOutcome({
        move,
        result: isUnclear ? 'unclear' : copyId === undefined ? 'stays' : 'copied',
        why: error.message,
      });
      if (isCreatorKitError(error) && !isOfOneArticle(error)) stopped = error;
    }
  }
  return stopped;
}

const isOfOneArticle = (error: CreatorKitError): boolean =>
  error instanceof ConflictError || error instanceof ValidationError || error instanceof NotFoundError;

const isOutcomeUnknown = (error: unknown): boolean =>
  error instanceof OutcomeUnknownError || (error instanceof ServerError && error.outcome === 'unknown');

/** Makes a category when the first article needs it. */
function createCategories({ categories }: Tenant, there: readonly Category[]) {
  const known = [...there];
  return async (wanted: Category | undefined): Promise<number> => {
    if (!wanted) throw new Obstacle('it has no category');
    const found = sameCategory(known, wanted);
    if (found) return found.id;
    const { name, slug, description } = wanted;
    const made = await categories.create({ name, slug, ...(description && { description }) });
    known.push(made);
    return made.id;
  };
}

/** A schedule has to come after. */
const copyable = ['published', 'archived'] as const;

/** The slug is sent: another article that has it refuses this one (409), so that no copy is made twice. */
function copy({ articles }: Tenant, original: Article, category_id: number): PromiseLike<Article> {
  const status = copyable.find((state) => state === original.status) ?? 'draft';
  return articles.create({ ...writtenOf(original), category_id, status });
}

/** Brings a copy into the state of its original: it may be behind, but not ahead. */
async function settle({ articles }: Tenant, id: number, original: Article, { timeZone }: Move): Promise<void> {
  const there = await articles.retrieve(id);
  if (!isCopy(there, original)) throw new Obstacle(`the copy, ${id}, is another article by now`);
  const at = original.scheduled_at;
  if (original.status === 'scheduled' && at && (there.status === 'draft' || there.status === 'scheduled')) {
    await articles.schedule(id, { at, timeZone });
  } else if (original.status === 'published' && (there.status === 'draft' || there.status === 'scheduled')) {
    await articles.update(id, { status: 'published' });
  }
}

interface Copied extends Pick<Move, 'timeZone'> {
  readonly copyId: number;
  readonly categoryId: number;
}

/** @throws Obstacle where the copy is not what the original is now. Nobody can keep others from changing either. */
async function check({ from, to }: MovePlan, before: Article, { copyId, categoryId, timeZone }: Copied): Promise<void> {
  const [original, made, scheduled] = await Promise.all([
    from.view.articles.retrieve(before.id),
    to.view.articles.retrieve(copyId),
    before.status === 'scheduled' ? to.view.articles.listScheduled() : [],
  ]);
  const isUntouched = isCopy(original, before) && original.category_id === before.category_id;
  if (!isUntouched) throw new Obstacle(`it was changed meanwhile: delete the copy, ${copyId}, and run again`);
  if (!isCopy(made, original) || made.category_id !== categoryId || !isInStateOf(original, made)) {
    throw new Obstacle(`its copy, ${copyId}, is not the same: ${made.status}, in the category ${made.category_name}`);
  }
  const entry = scheduled.find(({ article_id }) => article_id === copyId);
  if (made.status === 'scheduled' && entry?.timezone !== timeZone) {
    throw new Obstacle(`its copy, ${copyId}, is read in the time zone ${entry?.timezone}`);
  }
}

const isInStateOf = (original: Article, made: Article): boolean =>
  made.status === original.status && instantOf(made) === instantOf(original);

const instantOf = ({ scheduled_at }: Article): number | undefined =>
  scheduled_at ? Date.parse(scheduled_at) : undefined;

async function remove({ articles }: Tenant, { id }: Article): Promise<void> {
  try {
    await articles.delete(id);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error; // the answer to a first try was lost, and the second found nothing
  }
}
