import { type CallOptions, type Core, openStream, openUrl } from '@creatorkit/runtime';
import { batchResults } from '../generated/operations.ts';

/** The results as JSON, unread. */
export async function openJson(core: Core, id: string, call: CallOptions): Promise<AsyncIterable<Uint8Array>> {
  return chunksOf(await openStream(core, batchResults, [id], { format: 'json' }, call));
}

/** The file behind a presigned URL, unread; `undefined` where it is refused. No credential goes there. */
export async function openFile(
  core: Core,
  url: string,
  call: CallOptions,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  const response = await openUrl(core, url, call);
  if (response.ok) return chunksOf(response);
  await response.body?.cancel();
  return undefined;
}

/** Leaving the loop ends the download. Not every browser can iterate a stream by itself. */
async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array, void> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
