import { Igny8, InsufficientCreditsError, isCreatorKitError } from '@creatorkit/igny8';
import { findBestKeywords } from './best-keywords.ts';

const { IGNY8_BASE_URL, IGNY8_EMAIL = '', IGNY8_PASSWORD = '' } = process.env;
const igny8 = new Igny8({ baseUrl: IGNY8_BASE_URL, auth: { email: IGNY8_EMAIL, password: IGNY8_PASSWORD } });

try {
  const keywords = await findBestKeywords(igny8, { minVolume: 1000, maxDifficulty: 40, limit: 20 });
  for (const { name, volume, difficulty } of keywords)
    console.log(`${String(volume).padStart(7)} ${String(difficulty).padStart(3)}  ${name}`);

  const { clusters } = await igny8.planner.keywords.autoCluster({ ids: keywords.map(({ id }) => id) });
  for (const { name, keywords_count } of clusters) console.log(`cluster "${name}": ${keywords_count} keywords`);

  const { credits } = await igny8.billing.credits.balance();
  console.log(`${credits} credits left`);
} catch (error) {
  if (!isCreatorKitError(error)) throw error;
  console.error(error instanceof InsufficientCreditsError ? 'Out of credits: nothing was clustered' : error.message);
  process.exitCode = 1;
}
