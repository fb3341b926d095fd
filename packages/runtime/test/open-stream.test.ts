import { describe, expect, it } from 'vitest';
import { NetworkError, NotFoundError, openStream, openUrl, TimeoutError } from '../src/index.ts';
import { createBench, json, operations } from './synthetic.ts';

/** A body of pieces, and what became of it. */
function createBody(pieces: readonly string[], end: 'closes' | 'stalls' | 'breaks' = 'closes') {
  const seen = { made: 0, left: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[seen.made];
        if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece));
        else if (end === 'closes') controller.close();
        else if (end === 'breaks') controller.error(new Error('reset'));
        else return new Promise(() => {});
        seen.made += 1;
        return undefined;
      },
      cancel() {
        seen.left = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, seen };
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += new TextDecoder().decode(chunk);
  return text;
}

describe('an answer that is opened', () => {
  it('is asked for as any other, repeated until it comes, and read piece by piece', async () => {
    const { body, seen } = createBody(['[1,', '2]']);
    let calls = 0;
    const { core, requests } = createBench(() => {
      calls += 1;
      return calls === 1 ? json({ error: 'busy' }, { status: 503 }) : new Response(body);
    });
    const { read } = await openStream(core, operations.getReport, ['7'], undefined);
    expect([requests.length, seen.made]).toEqual([2, 0]);
    expect(await textOf(read())).toBe('[1,2]');
  });

  it('is an error like that of any other when it is refused', async () => {
    const { core } = createBench(() => json({ error: 'no' }, { status: 404 }));
    await expect(openStream(core, operations.getReport, ['7'], undefined)).rejects.toBeInstanceOf(NotFoundError);
  });

  it('is left where the loop ends', async () => {
    const { body, seen } = createBody(['a', 'b', 'c']);
    const { core } = createBench(() => new Response(body));
    const { read } = await openStream(core, operations.getReport, ['7'], undefined);
    for await (const _chunk of read()) break;
    expect(seen).toEqual({ made: 1, left: true });
  });

  it('ends with its signal, with a piece that does not come, and where it breaks off', async () => {
    const open = async (end: 'stalls' | 'breaks', signal?: AbortSignal) => {
      const { body, seen } = createBody(['a'], end);
      const { core, clock } = createBench(() => new Response(body));
      const { read } = await openStream(core, operations.getReport, ['7'], undefined, { signal });
      return { seen, clock, text: textOf(read()) };
    };
    const controller = new AbortController();
    const aborted = await open('stalls', controller.signal);
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(aborted.text).rejects.toBe(reason);
    expect(aborted.seen.left).toBe(true);
    const stalled = await open('stalls');
    const late = expect(stalled.text).rejects.toMatchObject({ bound: 'timeoutMs', limitMs: 30_000 });
    await stalled.clock.advance({ seconds: 30 });
    await late;
    await expect((await open('breaks')).text).rejects.toBeInstanceOf(NetworkError);
  });
});

describe('a URL that is opened', () => {
  const url = 'https://files.example/results.csv?signature=abc';

  it('gets nothing of the client, and answers with whatever status', async () => {
    const { core, requests } = createBench(() => new Response('gone', { status: 403 }));
    const { response, read } = await openUrl(core, operations.getReport, url);
    expect([response.status, await textOf(read())]).toEqual([403, 'gone']);
    expect(requests.map(({ headers }) => [...headers])).toEqual([[]]);
  });

  it('is not told by errors', async () => {
    const { core } = createBench(() => {
      throw new TypeError('fetch failed');
    });
    const opening = openUrl(core, operations.getReport, url);
    await expect(opening).rejects.toThrow('Cannot getReport: no answer from https://files.example');
    await expect(opening).rejects.not.toBeInstanceOf(TimeoutError);
  });
});
