import { parseVideoUrl } from '@creatorkit/influtics';

/** A URL, and the line of the file that has it. */
export interface ListedUrl {
  readonly url: string;
  readonly line: number;
}

/** Lines that name no video; nothing of the file is tracked then. */
export class UrlListError extends Error {
  override readonly name = 'UrlListError';
}

/**
 * Reads a list of URLs: one a line, blank lines and lines that begin with `#` are passed over, and a URL that stands there
 * twice is taken once.
 *
 * @throws UrlListError with `file:line: reason` for every line that is wrong.
 */
export function readUrlList(file: string, text: string): ListedUrl[] {
  const listed = new Map<string, ListedUrl>();
  const problems: string[] = [];
  for (const [index, whole] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const url = whole.trim();
    if (url === '' || url.startsWith('#')) continue;
    const line = index + 1;
    if (!parseVideoUrl(url)) problems.push(`${file}:${line}: no URL of a video: ${JSON.stringify(url)}`);
    else if (!listed.has(url)) listed.set(url, { url, line });
  }
  if (problems.length > 0) throw new UrlListError(problems.join('\n'));
  if (listed.size === 0) throw new UrlListError(`${file}:1: the file names no video`);
  return [...listed.values()];
}
