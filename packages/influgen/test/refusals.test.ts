import { describe, expect, test } from 'vitest';
import { type ApiError, Influgen, InsufficientCreditsError, RateLimitError, ServerError } from '../src/index.ts';
import { createScriptedService } from './scripted-service.ts';

const auth = { email: 'operator@example.com', password: 'correct-horse' };

/** Starts a generation that is answered like this once; tells the error and the seconds of the requests. */
async function generateWith(refusal: () => Response) {
  let refusals = 0;
  const service = createScriptedService({
    answer: (request) => (request === 'POST content/generate' && refusals++ === 0 ? refusal() : undefined),
  });
  const client = new Influgen({ auth, ...service.options, random: () => 0.5 });
  const error = (await client.content.generate({ character_id: 'char_1', prompt: 'at dawn' }).then(
    () => undefined,
    (caught: unknown) => caught,
  )) as ApiError | undefined;
  const sent = service.requests.flatMap((line) => (line.endsWith('generate') ? Number.parseFloat(line) : []));
  return { error, sent };
}

const refused = (status: number, code: string, headers: Record<string, string> = {}) =>
  Response.json({ error: { code, message: 'No.' } }, { status, headers });

describe('a generation that is refused', () => {
  test('for want of credits is never repeated, whichever status says it', async () => {
    for (const refusal of [
      () => refused(402, 'insufficient_credits', { 'Retry-After': '1' }),
      () => refused(429, 'credits_exhausted'),
    ]) {
      const { error, sent } = await generateWith(refusal);
      expect(error).toBeInstanceOf(InsufficientCreditsError);
      expect(sent).toEqual([0]);
    }
  });

  test('for its pace is repeated, when the service says or soon', async () => {
    expect(await generateWith(() => refused(429, 'rate_limited', { 'Retry-After': '9' }))).toEqual({ sent: [0, 9] });
    expect(await generateWith(() => refused(429, 'rate_limited'))).toEqual({ sent: [0, 1] });
    expect(await generateWith(() => new Response('Slow', { status: 429, headers: { 'Retry-After': '3' } }))).toEqual({
      sent: [0, 3],
    });
  });

  test('with a 429 that says neither is not repeated', async () => {
    const { error, sent } = await generateWith(() => new Response('Too many', { status: 429 }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(sent).toEqual([0]);
  });

  test('by a proxy in plain text is an error with what it said', async () => {
    const { error, sent } = await generateWith(() => new Response('upstream connect error', { status: 503 }));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ status: 503, body: 'upstream connect error', outcome: 'unknown' });
    expect(sent).toEqual([0]);
  });
});

test('an answer of a proxy to a read is repeated, and in the end told', async () => {
  const service = createScriptedService({
    answer: (request) =>
      request === 'GET auth/me' ? new Response('<h1>Bad gateway</h1>', { status: 502 }) : undefined,
  });
  const client = new Influgen({ auth, ...service.options });
  await expect(client.auth.me()).rejects.toSatisfy(
    (error) => error instanceof ServerError && error.status === 502 && error.body === '<h1>Bad gateway</h1>',
  );
  expect(service.requests.filter((line) => line.endsWith('me')).length).toBe(3);
});
