import { open, unlink } from 'node:fs/promises';
import { type ClientOptions, type DiscoveryPlatform, InfluencersClub } from '@creatorkit/influencers-club';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Criteria } from './criteria.ts';
import { buildShortList, type Extent, estimate, mostFinalists } from './short-list.ts';
import { toCsv } from './to-csv.ts';
import { toTable } from './to-table.ts';
import { UsageError } from './usage-error.ts';

/** The surroundings of the program. */
export interface Surroundings extends Pick<ClientOptions, 'fetch' | 'clock'> {
  readonly write: (text: string) => void;
}

interface Flags extends Extent {
  readonly platform: DiscoveryPlatform;
  readonly topic?: string;
  readonly location?: string[];
  readonly minFollowers?: number;
  readonly maxFollowers?: number;
  readonly minEngagement?: number;
  readonly maxCredits: number;
  readonly estimate?: true;
  readonly out: string;
  readonly apiKey: string;
  readonly baseUrl?: string;
}

/** The `short-list` program. Its action throws what it could not do. */
export function createProgram({ write, ...platform }: Surroundings): Command {
  return new Command('short-list')
    .description('Finds creators for a campaign, leaves out those whose audiences are the same, and writes a CSV.')
    .addOption(new Option('--platform <name>', 'where to look').choices(platforms).makeOptionMandatory())
    .option('--topic <words>', 'what they are about')
    .option('--location <place>', 'where they are; may be repeated', (place, others: string[] = []) => [
      ...others,
      place,
    ])
    .option('--min-followers <number>', 'at least so many followers', readWhole)
    .option('--max-followers <number>', 'at most so many followers', readWhole)
    .option('--min-engagement <percent>', 'at least so much engagement', readAmount)
    .addOption(new Option('--size <number>', `how many to find, up to ${mostFinalists}`).argParser(readSize).default(5))
    .option('--look-at <number>', 'how many to look at for that', readPositive, 50)
    .option('--max-overlap <percent>', 'how much of an audience may follow other finalists', readAmount, 25)
    .option('--max-comparisons <number>', 'how often to compare audiences', readWhole, 3)
    .option('--max-credits <number>', 'spend no more', readAmount, 10)
    .option('--estimate', 'only tell what it can cost')
    .option('--out <file>', 'where to write the list', 'short-list.csv')
    .addOption(
      new Option('--api-key <key>', 'the key of the account; the environment keeps it out of the list of processes')
        .env('INFLUENCERS_CLUB_API_KEY')
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--base-url <url>', 'another place of the API, such as a mock').env('INFLUENCERS_CLUB_BASE_URL'),
    )
    .action(async (flags: Flags) => {
      const { apiKey, baseUrl, maxCredits } = flags;
      const club = new InfluencersClub({ ...platform, baseUrl, auth: { apiKey }, maxCredits });
      await tellEstimate(club, flags, write);
      if (!flags.estimate) await makeList(club, flags, write);
    });
}

async function tellEstimate(club: InfluencersClub, flags: Flags, write: Surroundings['write']): Promise<void> {
  const { search, comparisons, details } = estimate(club, criteriaOf(flags), flags);
  const { credits_available } = await club.credits.retrieve();
  const parts = `search ${amount(search)}, comparisons ${amount(comparisons)}, details ${amount(details)}`;
  write(`At most ${amount(search + comparisons + details)} credits: ${parts}`);
  write(`There are ${credits_available}, and ${amount(flags.maxCredits)} may be spent`);
}

async function makeList(club: InfluencersClub, flags: Flags, write: Surroundings['write']): Promise<void> {
  const { out, platform, size } = flags;
  // Before any money is spent. A list that is there is not overwritten.
  const file = await open(out, 'wx').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new UsageError(`${out} is there already; name another file by --out`) : error;
  });
  let isWritten = false;
  try {
    const { finalists, leftOut, stopped } = await buildShortList(club, criteriaOf(flags), flags);
    if (finalists.length > 0) {
      await file.writeFile(toCsv(platform, finalists));
      isWritten = true;
      write(`\n${toTable(finalists)}\n`);
    }
    if (leftOut.length > 0) write(`${leftOut.length} left out: too much of the audience follows the others`);
    if (finalists.length < size && !stopped) write(`${finalists.length} of ${size} found`);
    if (isWritten) write(`Wrote ${finalists.length} to ${out}`);
    write(`Spent ${amount(club.credits.spent)} credits`);
    if (stopped) throw stopped;
  } finally {
    await file.close();
    if (!isWritten) await unlink(out);
  }
}

const criteriaOf = ({ minFollowers, maxFollowers, location, ...flags }: Flags): Criteria => ({
  ...flags,
  locations: location,
  ...((minFollowers ?? maxFollowers) !== undefined && {
    followers: {
      ...(minFollowers !== undefined && { min: minFollowers }),
      ...(maxFollowers !== undefined && { max: maxFollowers }),
    },
  }),
});

const platforms: readonly DiscoveryPlatform[] = ['instagram', 'youtube', 'tiktok', 'twitch', 'twitter', 'onlyfans'];

/** Credits are counted in hundredths. */
const amount = (credits: number): string => String(Math.round(credits * 100) / 100);

function readAmount(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0) {
    throw new InvalidArgumentError('It must be a number, zero or more.');
  }
  return value;
}

function readWhole(text: string): number {
  const value = readAmount(text);
  if (!Number.isInteger(value)) throw new InvalidArgumentError('It must be a whole number.');
  return value;
}

function readPositive(text: string): number {
  const value = readWhole(text);
  if (value === 0) throw new InvalidArgumentError('It must be at least 1.');
  return value;
}

function readSize(text: string): number {
  const value = readPositive(text);
  if (value > mostFinalists) throw new InvalidArgumentError(`It must be at most ${mostFinalists}.`);
  return value;
}
