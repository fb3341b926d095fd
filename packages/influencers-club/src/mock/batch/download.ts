import type { World } from '@creatorkit/mock';
import type { InfluencersClubContext } from '../world.ts';
import { csvOf } from './results.ts';
import type { BatchRow } from './rows.ts';

/** client: how long a URL is good, in seconds (fact sheet §2.20) */
export const lifetimeSeconds = 3600;

/** Where the files lie: in reality on a host of their own, here below the API's base URL. */
const folder = '/storage/enrichment-results/';

export const fileNameOf = ({ id }: BatchRow): string => `${id}.csv`;

/** A URL by which whoever has it can read the results until an instant, in seconds. */
export function presign({ world, baseUrl }: InfluencersClubContext, batch: BatchRow, expires: number): string {
  const query = new URLSearchParams({ expires: String(expires), signature: signatureOf(world, batch.id, expires) });
  return `${baseUrl}${folder}${fileNameOf(batch)}?${query}`;
}

/** Of this world since its last reset. */
const signatureOf = ({ random, epoch }: World, id: string, expires: number): string =>
  Array.from(random.bytes('presigned', epoch, id, expires, 32), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** inferred: the files are there without a credential until the URL expires, and then 403 (fact sheet §2.20) */
export const downloads = {
  [`${folder}{file}`](context: InfluencersClubContext) {
    const { world, state, now } = context;
    const { path, query } = context.exchange;
    const id = path.slice(folder.length).replace(/\.csv$/, '');
    const expires = Number(query.get('expires'));
    if (query.get('signature') !== signatureOf(world, id, expires)) return denied('The signature does not match');
    const batch = state.batches.get(id);
    if (batch?.status !== 'finished' || now >= expires * 1000) return denied('Request has expired');
    return { status: 200, headers: csvHeaders(batch), pieces: csvOf(state.creators, batch) };
  },
};

export const csvHeaders = (batch: BatchRow) => ({
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': `attachment; filename="${fileNameOf(batch)}"`,
});

/** As object stores say it. */
const denied = (message: string) => ({
  status: 403,
  headers: { 'Content-Type': 'application/xml' },
  text: `<Error><Code>AccessDenied</Code><Message>${message}</Message></Error>`,
});
