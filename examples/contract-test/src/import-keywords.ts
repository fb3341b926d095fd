import {
  ConflictError,
  type Igny8,
  InsufficientCreditsError,
  type Keyword,
  type KeywordCreate,
  OutcomeUnknownError,
  PermissionError,
  ValidationError,
} from '@creatorkit/igny8';

export interface ImportOptions {
  readonly siteId: number;
  readonly sectorId: number;
  /** Groups what was created into clusters; this costs credits. @defaultValue false */
  readonly cluster?: boolean | undefined;
  /** Ends the import; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Why an import did not go on: the account may not, or cannot pay. What was created until then stays. */
export type StopReason = 'permission' | 'credits';

export interface ImportReport {
  readonly created: readonly Keyword[];
  /** Entries that the sector holds already. */
  readonly skipped: readonly number[];
  /** Entries that do not belong there, and why. */
  readonly refused: readonly { readonly seedKeywordId: number; readonly reason: string }[];
  readonly clusters: readonly string[];
  /** Left out when the import ran to its end. */
  readonly stopped?: StopReason;
}

/** With fewer keywords IGNY8 makes no clusters. */
const fewestForClusters = 5;

/**
 * Takes entries of the keyword library into a sector: those that are missing, each once, in the order given. It can be
 * run again at any time, and goes on where it stopped.
 */
export async function importKeywords(
  igny8: Igny8,
  seedKeywordIds: Iterable<number>,
  { siteId, sectorId, cluster = false, signal }: ImportOptions,
): Promise<ImportReport> {
  const { keywords } = igny8.planner;
  const created: Keyword[] = [];
  const skipped: number[] = [];
  const refused: { seedKeywordId: number; reason: string }[] = [];
  const clusters: string[] = [];
  const report = { created, skipped, refused, clusters };

  try {
    const there = new Set<number>();
    const list = keywords.list({ site_id: siteId, sector_id: sectorId, page_size: 100 }, { signal });
    for await (const { seed_keyword_id } of list) there.add(seed_keyword_id);

    for (const seedKeywordId of new Set(seedKeywordIds)) {
      if (there.has(seedKeywordId)) {
        skipped.push(seedKeywordId);
        continue;
      }
      const body = { seed_keyword_id: seedKeywordId, site_id: siteId, sector_id: sectorId };
      try {
        created.push(await createSurely(igny8, body, signal));
      } catch (error) {
        // Somebody else was faster.
        if (error instanceof ConflictError) skipped.push(seedKeywordId);
        else if (error instanceof ValidationError) refused.push({ seedKeywordId, reason: reasonOf(error) });
        else throw error;
      }
    }

    if (cluster && created.length >= fewestForClusters) {
      const made = await keywords.autoCluster({ ids: created.map(({ id }) => id), sector_id: sectorId }, { signal });
      clusters.push(...made.clusters.map(({ name }) => name));
    }
    return report;
  } catch (error) {
    if (error instanceof PermissionError) return { ...report, stopped: 'permission' };
    if (error instanceof InsufficientCreditsError) return { ...report, stopped: 'credits' };
    throw error;
  }
}

/** Creates a keyword. Where no answer comes back it looks whether it worked, and creates it again if it did not. */
async function createSurely(
  { planner }: Igny8,
  body: KeywordCreate,
  signal: AbortSignal | undefined,
): Promise<Keyword> {
  const { keywords } = planner;
  try {
    return await keywords.create(body, { signal });
  } catch (error) {
    if (!(error instanceof OutcomeUnknownError)) throw error;
    const { seed_keyword_id, site_id, sector_id } = body;
    const found = await keywords.list({ seed_keyword_id, site_id, sector_id }, { signal });
    return found.items[0] ?? keywords.create(body, { signal });
  }
}

const reasonOf = ({ fields, message }: ValidationError): string => Object.values(fields).flat().join(', ') || message;
