import { Igny8, isCreatorKitError } from '@creatorkit/igny8';
import { importKeywords } from './import-keywords.ts';

const { IGNY8_BASE_URL, IGNY8_EMAIL = '', IGNY8_PASSWORD = '' } = process.env;
const [siteId, sectorId, ...seedKeywordIds] = process.argv.slice(2).map(Number);
if (siteId === undefined || sectorId === undefined || seedKeywordIds.length === 0) {
  console.error('Usage: node src/main.ts <site> <sector> <library entry>...');
  process.exit(2);
}

const igny8 = new Igny8({ baseUrl: IGNY8_BASE_URL, auth: { email: IGNY8_EMAIL, password: IGNY8_PASSWORD } });
try {
  const { created, skipped, refused, clusters, stopped } = await importKeywords(igny8, seedKeywordIds, {
    siteId,
    sectorId,
    cluster: true,
  });
  console.log(`${created.length} created, ${skipped.length} there already, ${refused.length} refused`);
  for (const { seedKeywordId, reason } of refused) console.log(`${seedKeywordId}: ${reason}`);
  for (const name of clusters) console.log(`cluster "${name}"`);
  if (stopped === 'permission') console.log('Stopped: this user may not add keywords, or the plan is full');
  if (stopped === 'credits') console.log('Stopped: out of credits');
} catch (error) {
  if (!isCreatorKitError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
