import type { BatchJob, BatchOutcome, InfluencersClub } from '@creatorkit/influencers-club';

/** Who is behind an address. */
export interface Contact {
  readonly email: string;
  readonly platform: string;
  readonly username: string;
  readonly followers: number;
}

export interface ContactReport {
  /** By which the rest can be had later: `continueWith`. */
  readonly batchId: string;
  readonly contacts: readonly Contact[];
  /** Addresses of nobody who is known. */
  readonly unknown: readonly string[];
  /** Rows that nobody has paid for; 0 when it ran to its end. */
  readonly rowsLeft: number;
}

export interface ContactOptions {
  /** Asked when the credits are at an end. `true` when there are more, and the batch is to go on. */
  readonly topUp: (paused: BatchOutcome) => boolean | Promise<boolean>;
  readonly signal?: AbortSignal | undefined;
}

/** Finds the creators behind addresses, those of a list at once. */
export async function enrichContacts(
  club: InfluencersClub,
  emails: Iterable<string>,
  options: ContactOptions,
): Promise<ContactReport> {
  const unique = new Set(Array.from(emails, (email) => email.trim().toLowerCase())); // one that is there twice costs twice
  return follow(await club.batch.create({ mode: 'basic', emails: unique }), options);
}

/** Goes on where a report left rows. */
export async function continueWith(
  club: InfluencersClub,
  batchId: string,
  options: ContactOptions,
): Promise<ContactReport> {
  return follow(club.batch.from(batchId, { mode: 'basic' }), options);
}

async function follow(batch: BatchJob<'basic'>, { topUp, signal }: ContactOptions): Promise<ContactReport> {
  let outcome = await batch.wait({ signal });
  while (outcome.status === 'paused_insufficient_credits') {
    if (!(await topUp(outcome))) {
      const rowsLeft = outcome.total_rows - outcome.processed_rows;
      return { batchId: batch.id, contacts: [], unknown: [], rowsLeft };
    }
    await batch.resume({ signal });
    outcome = await batch.wait({ signal });
  }
  const contacts: Contact[] = [];
  const unknown: string[] = [];
  for await (const { input_value: email, enrichment_data } of batch.results({ signal })) {
    if (enrichment_data === null) unknown.push(email);
    else {
      const { platform, username, followers } = enrichment_data;
      contacts.push({ email, platform, username, followers });
    }
  }
  return { batchId: batch.id, contacts, unknown, rowsLeft: 0 };
}
