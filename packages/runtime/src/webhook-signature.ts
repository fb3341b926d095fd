import { WebhookSignatureError } from './webhook-errors.ts';
import type { WebhookSignature } from './webhook-facts.ts';

/** Headers as `fetch` handlers and `node:http` have them. */
export type WebhookHeaders = Headers | { readonly [name: string]: string | readonly string[] | undefined };

/** With what a delivery is verified: the secret of the endpoint, and where its signature is. */
export type WebhookVerification = {
  /** As it was given to the service; never empty. */
  readonly secret: string;
} & (
  | { readonly headers: WebhookHeaders; readonly signature?: undefined }
  /** The value of the signature's header. */
  | { readonly signature: string | null | undefined; readonly headers?: undefined }
);

const hashes = { 'hmac-sha256': 'SHA-256', 'hmac-sha512': 'SHA-512' } as const;

/**
 * Verifies that a body was signed by who knows the secret. Takes as long for a wrong signature as for a right one.
 *
 * @param body - As it came: parsing and writing it anew changes bytes.
 * @throws {@link WebhookSignatureError} for a signature that is missing, malformed or of something else.
 * @throws TypeError without a secret.
 */
export async function verifyWebhook(
  facts: WebhookSignature,
  body: Uint8Array<ArrayBuffer>,
  verification: WebhookVerification,
): Promise<void> {
  const { header } = facts;
  const secret: unknown = (verification as WebhookVerification | null)?.secret;
  if (typeof secret !== 'string' || secret === '') {
    throw new TypeError('Cannot verify a webhook: secret must be a text that is not empty');
  }
  const given = verification.headers ? headerOf(verification.headers, header) : verification.signature;
  if (given === undefined || given === null || given === '') throw new WebhookSignatureError(header, 'missing');
  const signature = readSignature(facts, given);
  if (!signature) throw new WebhookSignatureError(header, 'malformed');
  const algorithm = { name: 'HMAC', hash: hashes[facts.algorithm] };
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['verify']);
  if (await crypto.subtle.verify('HMAC', key, signature, body)) return;
  throw new WebhookSignatureError(header, 'mismatch');
}

function headerOf(headers: WebhookHeaders, wanted: string): string | undefined {
  if (isHeaders(headers)) return headers.get(wanted) ?? undefined;
  const name = Object.keys(headers).find((each) => each.toLowerCase() === wanted.toLowerCase());
  const value = name === undefined ? undefined : headers[name];
  return typeof value === 'string' ? value : value?.join(', ');
}

/** Those of a library, too. */
const isHeaders = (headers: WebhookHeaders): headers is Headers => typeof headers.get === 'function';

function readSignature(
  { prefix = '', encoding }: WebhookSignature,
  given: string,
): Uint8Array<ArrayBuffer> | undefined {
  if (!given.startsWith(prefix)) return undefined;
  const text = given.slice(prefix.length);
  if (encoding === 'base64') return bytesOfBase64(text);
  if (!/^(?:[0-9a-f]{2})+$/i.test(text)) return undefined;
  return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(2 * index, 2 * index + 2), 16),
  );
}

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
