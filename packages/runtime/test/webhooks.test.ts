import { createHmac } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  CreatorKitError,
  parseWebhook,
  type WebhookBody,
  WebhookBodyError,
  WebhookSignatureError,
  type Webhooks,
  type WebhookVerification,
} from '../src/index.ts';

interface Posted {
  readonly event_type: 'new_post';
  readonly payload: { readonly likes: number };
}

const webhooks = {
  type: 'event_type',
  signature: { header: 'X-Signature', algorithm: 'hmac-sha256', encoding: 'hex', prefix: 'sha256=' },
  events: { new_post: { webhook: 'new_post' }, bio_change: { webhook: 'bio_change' } },
} as const satisfies Webhooks;

function createReceiver(facts: Webhooks & { readonly type: 'event_type' } = webhooks) {
  let loads = 0;
  const contracts = async () => {
    loads++;
    return {
      new_post: () => z.object({ event_type: z.literal('new_post'), payload: z.object({ likes: z.int() }) }),
      bio_change: () => z.object({ event_type: z.literal('bio_change') }),
    };
  };
  return {
    parse: (body: WebhookBody, verification?: WebhookVerification) =>
      parseWebhook<Posted, 'event_type'>(facts, contracts, body, verification),
    get loads() {
      return loads;
    },
  };
}

const { parse } = createReceiver();
const posted = { event_type: 'new_post', payload: { likes: 3 }, later: true };
const text = JSON.stringify(posted);
const secret = 'whsec_Grüße';
const hmac = (body: string, hash = 'sha256') => createHmac(hash, secret).update(body);
const signature = `sha256=${hmac(text).digest('hex')}`;

const caught = async (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);

describe('parseWebhook', () => {
  const bytes = new TextEncoder().encode(text);
  const inside = new Uint8Array([0, ...bytes, 0]).subarray(1, -1);

  it.each<[string, WebhookBody]>([
    ['text', text],
    ['bytes', bytes],
    ['a part of a buffer', inside],
    ['a Buffer', Buffer.from(text)],
    ['an ArrayBuffer', bytes.buffer],
    [
      'an ArrayBuffer of another realm',
      runInNewContext('Uint8Array.from(bytes).buffer', { bytes: [...bytes] }) as ArrayBuffer,
    ],
    ['what is parsed', posted],
  ])('reads %s, and keeps what the document does not have', async (_, body) => {
    expect(await parse(body)).toEqual(posted);
  });

  it('gives an event of a type that came later as it is, and compares it with nothing', async () => {
    const receiver = createReceiver();
    const body = { event_type: 'follower_lost', payload: 7 };
    expect(await receiver.parse(body)).toEqual({ event_type: 'unknown', unknownType: 'follower_lost', body });
    expect(receiver.loads).toBe(0);
  });

  it.each(['constructor', '__proto__', 'unknown'])('takes %s for a type like any other', async (type) => {
    expect(await parse(`{"event_type":"${type}"}`)).toMatchObject({ event_type: 'unknown', unknownType: type });
  });

  it.each<[string, WebhookBody, string]>([
    ['no JSON', '{"event_type":"new_post"', '(the body) is not JSON'],
    ['nothing', '', '(the body) is not JSON'],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), '(the body) is not JSON'],
    ['a list', '[1]', '(the body) is no JSON object'],
    ['null', 'null', '(the body) is no JSON object'],
    ['no type', '{"payload":{}}', '/event_type must say which event it is'],
    ['a type that is no text', '{"event_type":7}', '/event_type must say which event it is'],
  ])('refuses %s', async (_, body, places) => {
    const error = await caught(parse(body));
    expect(error).toBeInstanceOf(WebhookBodyError);
    expect(error).toMatchObject({ code: 'webhook_body', message: `Cannot read a webhook: ${places}` });
  });

  it('tells where a known event differs from the document, and never what is there', async () => {
    const error = await caught(parse({ event_type: 'new_post', payload: { likes: 'tok_secret' } }));
    expect(error).toBeInstanceOf(WebhookBodyError);
    expect(error).toMatchObject({ deviations: [{ pointer: '/payload/likes', message: 'invalid type' }] });
    expect(String(error)).toBe('WebhookBodyError: Cannot read a webhook new_post: /payload/likes invalid type');
  });
});

describe('a signature', () => {
  it.each<[string, WebhookVerification]>([
    ['by its value', { secret, signature }],
    ['in the headers of fetch', { secret, headers: new Headers({ 'x-signature': signature }) }],
    ['in the headers of Node', { secret, headers: { host: 'a', 'x-signature': signature, 'set-cookie': ['b'] } }],
    ['in capitals', { secret, signature: `sha256=${hmac(text).digest('hex').toUpperCase()}` }],
  ])('is verified %s', async (_, verification) => {
    expect(await parse(text, verification)).toEqual(posted);
    expect(await parse(Buffer.from(text), verification)).toEqual(posted);
  });

  it.each<[string, string | undefined | null, string]>([
    ['is missing', undefined, 'missing'],
    ['is missing in Headers', null, 'missing'],
    ['is empty', '', 'missing'],
    ['lacks its prefix', hmac(text).digest('hex'), 'malformed'],
    ['is no hexadecimal', 'sha256=zz', 'malformed'],
    ['is only a prefix', 'sha256=', 'malformed'],
    ['has half a byte', signature.slice(0, -1), 'malformed'],
    ['is shorter', signature.slice(0, -2), 'mismatch'],
    ['is of another body', `sha256=${hmac(`${text} `).digest('hex')}`, 'mismatch'],
    ['is of another secret', `sha256=${createHmac('sha256', 'other').update(text).digest('hex')}`, 'mismatch'],
  ])('that %s is refused before anything is read', async (_, given, problem) => {
    const receiver = createReceiver();
    const error = await caught(receiver.parse('no JSON', { secret, signature: given }));
    expect(error).toBeInstanceOf(WebhookSignatureError);
    expect(error).toBeInstanceOf(CreatorKitError);
    expect(error).toMatchObject({ code: 'webhook_signature', header: 'X-Signature', problem });
    expect(String(error)).not.toContain(secret);
    expect(receiver.loads).toBe(0);
  });

  it('is of the bytes that came: the same value in other words does not do', async () => {
    const spaced = JSON.stringify(posted, null, 2);
    expect(await caught(parse(spaced, { secret, signature }))).toMatchObject({ problem: 'mismatch' });
  });

  it.each([
    ['hmac-sha512', 'hex', 'sha512'],
    ['hmac-sha256', 'base64', 'sha256'],
    ['hmac-sha512', 'base64', 'sha512'],
  ] as const)(
    'of %s in %s is verified, and bare where the document names no prefix',
    async (algorithm, encoding, hash) => {
      const facts = { ...webhooks, signature: { header: 'X-Signature', algorithm, encoding } } as const;
      const receiver = createReceiver(facts);
      expect(await receiver.parse(text, { secret, signature: hmac(text, hash).digest(encoding) })).toEqual(posted);
      const other = receiver.parse(text, { secret, signature: hmac('other', hash).digest(encoding) });
      expect(await caught(other)).toMatchObject({ problem: 'mismatch' });
      expect(await caught(receiver.parse(text, { secret, signature: '!' }))).toMatchObject({ problem: 'malformed' });
    },
  );

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['empty', ''],
    ['no text', 7],
  ])('is never passed over because the secret is %s', async (_, wrong) => {
    const error = await caught(parse(text, { secret: wrong as string, signature }));
    expect(error).toEqual(new TypeError('Cannot verify a webhook: secret must be a text that is not empty'));
  });

  it('is never passed over because there is nothing to verify with', async () => {
    const error = await caught(parse(text, null as never));
    expect(error).toEqual(new TypeError('Cannot verify a webhook: secret must be a text that is not empty'));
  });

  it('needs the raw body, and a document that says how it is made', async () => {
    const parsed = await caught(parse(posted, { secret, signature }));
    expect(parsed).toEqual(new TypeError('Cannot verify a webhook: the body must be raw, got an object'));
    const { type, events } = webhooks;
    const unsigned = await caught(createReceiver({ type, events }).parse(text, { secret, signature }));
    expect(unsigned).toEqual(new TypeError('Cannot verify a webhook: the document does not say how it is signed'));
  });
});
