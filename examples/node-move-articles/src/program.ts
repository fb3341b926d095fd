import { type ArticleStatus, BackSuit, type ClientOptions } from '@creatorkit/backsuit';
import { Command, Option } from 'commander';
import { moveArticles, type Outcome } from './move-articles.ts';
import { type Filter, type MovePlan, planMove } from './plan-move.ts';
import { toTable } from './to-table.ts';
import { UsageError } from './usage-error.ts';

/** The surroundings of the program. */
export interface Surroundings extends Pick<ClientOptions, 'fetch' | 'clock'> {
  readonly write: (text: string) => void;
}

interface Flags extends Filter {
  readonly dryRun?: true;
  readonly email: string;
  readonly password: string;
  readonly baseUrl?: string;
}

const statuses: readonly ArticleStatus[] = ['draft', 'scheduled', 'published', 'archived'];

/** The `move-articles` program. Its action throws what it could not do. */
export function createProgram({ write, ...platform }: Surroundings): Command {
  return new Command('move-articles')
    .description('Moves articles from one tenant to another. Interrupted, it is run again, and goes on where it was.')
    .argument('<from>', 'the tenant that has them: its id, or the slug of one of yours')
    .argument('<to>', 'the tenant that is to have them')
    .addOption(new Option('--status <state>', 'only those in this state').choices(statuses))
    .option('--category <slug>', 'only those of this category')
    .option('--search <words>', 'only those in which this is found')
    .option('--dry-run', 'only tell what would be done')
    .addOption(new Option('--email <address>', 'who you are').env('BACKSUIT_EMAIL').makeOptionMandatory())
    .addOption(
      new Option('--password <password>', 'your password; the environment keeps it out of the list of processes')
        .env('BACKSUIT_PASSWORD')
        .makeOptionMandatory(),
    )
    .addOption(new Option('--base-url <url>', 'another place of the API, such as a mock').env('BACKSUIT_BASE_URL'))
    .action(async (from: string, to: string, { email, password, baseUrl, dryRun, ...filter }: Flags) => {
      const backsuit = new BackSuit({ ...platform, baseUrl, auth: { email, password } });
      const plan = await planMove(backsuit, [from, to], filter);
      tellPlan(plan, write);
      if (plan.moves.length === 0) return;
      if (dryRun)
        write(`\n${toTable(plan.moves.map((move) => ({ move, result: intentOf(move) })))}\n\nNothing was changed`);
      else await carryOut(plan, write);
    });
}

function tellPlan({ from, to, moves, missing }: MovePlan, write: Surroundings['write']): void {
  write(`From ${from.name} (${from.role}) to ${to.name} (${to.role})`);
  const states = statuses.map((status) => ({
    status,
    count: moves.filter(({ article }) => article.status === status).length,
  }));
  const parts = states.filter(({ count }) => count > 0).map(({ status, count }) => `${count} ${status}`);
  write(`${moves.length} to move${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`);
  if (moves.length === 0) return;
  if (missing.length > 0) write(`New categories there: ${missing.map(({ slug }) => slug).join(', ')}`);
  const toCopy = moves.filter(({ copyId, obstacle }) => copyId === undefined && obstacle === undefined).length;
  if (to.room !== undefined && to.room < toCopy) {
    write(`The plan of ${to.name} allows ${Math.max(to.room, 0)} more this month, of ${toCopy} to copy`);
  }
  const comments = moves.reduce((sum, { article }) => sum + (article.comment_count ?? 0), 0);
  write(
    `Lost with the originals, since the API has no way to move them: ${comments} comments and those that wait for approval, views, authors, dates, planned posts`,
  );
}

async function carryOut(plan: MovePlan, write: Surroundings['write']): Promise<void> {
  const { from, moves } = plan;
  const outcomes: Outcome[] = [];
  const stopped = await moveArticles(plan, (outcome) => {
    outcomes.push(outcome);
    const { move, result, why } = outcome;
    write(`[${outcomes.length}/${moves.length}] ${move.article.slug}: ${result}${why === undefined ? '' : `: ${why}`}`);
  });
  const moved = outcomes.filter(({ result }) => result === 'moved').length;
  write(`\n${toTable(outcomes)}\n\nMoved ${moved} of ${moves.length}`);
  if (stopped) throw stopped;
  if (moved < moves.length) throw new UsageError(`${moves.length - moved} are still in ${from.name}`);
}

const intentOf = ({ obstacle, copyId }: MovePlan['moves'][number]): string =>
  obstacle === undefined
    ? copyId === undefined
      ? 'would move'
      : 'would move, is copied already'
    : `stays: ${obstacle}`;
