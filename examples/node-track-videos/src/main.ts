import { readFile } from 'node:fs/promises';
import { Influtics, isCreatorKitError, RateLimitError } from '@creatorkit/influtics';
import { Presets, SingleBar } from 'cli-progress';
import { readUrlList, UrlListError } from './read-url-list.ts';
import { trackList } from './track-list.ts';

const { INFLUTICS_BASE_URL, INFLUTICS_API_KEY } = process.env;
const [file] = process.argv.slice(2);
const bar = new SingleBar({ format: '{bar} {value} of {total} videos' }, Presets.shades_classic);

try {
  if (file === undefined) throw new UrlListError('usage: main.ts <file with one URL a line>');
  const list = readUrlList(file, await readFile(file, 'utf8'));
  if (!INFLUTICS_API_KEY) throw new UrlListError('INFLUTICS_API_KEY must hold an API key; nothing was tracked');
  const influtics = new Influtics({ baseUrl: INFLUTICS_BASE_URL, auth: { apiKey: INFLUTICS_API_KEY } });
  bar.start(list.length, 0);
  const { tracked, alreadyTracked, failed } = await trackList(influtics, list, (done) => bar.update(done));
  bar.stop();
  for (const { line, url, reason } of failed) console.error(`${file}:${line}: ${reason}: ${url}`);
  console.log(`${tracked} tracked, ${alreadyTracked} were before, ${failed.length} failed`);
  const { credits } = (await influtics.account.usage()).summary;
  console.log(`${credits.total - credits.used} credits left this month`);
  if (failed.length > 0) process.exitCode = 1;
} catch (error) {
  bar.stop();
  if (!(error instanceof Error)) throw error;
  if (!isCreatorKitError(error) && !(error instanceof UrlListError) && !('code' in error)) throw error;
  const until =
    error instanceof RateLimitError && error.retryAt ? `; try again after ${error.retryAt.toISOString()}` : '';
  console.error(error.message + until);
  process.exitCode = 1;
}
