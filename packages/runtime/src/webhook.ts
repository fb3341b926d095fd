import { describe } from './arguments.ts';
import { parseJson } from './error-body.ts';
import { toPointer } from './pointer.ts';
import { deviationsFrom } from './read.ts';
import { WebhookBodyError } from './webhook-errors.ts';
import type { WebhookContracts, Webhooks } from './webhook-facts.ts';
import { verifyWebhook, type WebhookVerification } from './webhook-signature.ts';

/** The body of a delivery: raw, or parsed already; only a raw one can be verified. */
export type WebhookBody = string | ArrayBuffer | Uint8Array | object;

/**
 * An event of a type that the document does not know: services add types. `'unknown'` stands where the others have their
 * type, so that a `switch` tells all apart.
 */
export type UnknownWebhookEvent<Property extends string> = { readonly [P in Property]: 'unknown' } & {
  /** What the service calls it. */
  readonly unknownType: string;
  /** The body as it came, compared with nothing. */
  readonly body: { readonly [name: string]: unknown };
};

/**
 * Reads a delivery to a webhook: verifies it where a secret is given, and compares it with the document.
 *
 * @param contracts - Loads the schemas; called when there is something to compare.
 * @returns The event as it came; fields that the document does not have stay in it.
 * @throws {@link WebhookSignatureError} for a signature that is missing, malformed or of something else.
 * @throws {@link WebhookBodyError} for what is no JSON object, has no type, or differs from what is documented of its type.
 * @throws TypeError for a secret that is empty or missing, a body that was parsed before it could be verified, and where
 * the document does not say how deliveries are signed.
 */
export async function parseWebhook<Event extends object, Property extends string>(
  webhooks: Webhooks & { readonly type: Property },
  contracts: () => Promise<WebhookContracts>,
  received: WebhookBody,
  verification?: WebhookVerification,
): Promise<Event | UnknownWebhookEvent<Property>> {
  const raw = rawOf(received);
  if (verification !== undefined) {
    if (!webhooks.signature) throw new TypeError('Cannot verify a webhook: the document does not say how it is signed');
    if (!raw) throw new TypeError(`Cannot verify a webhook: the body must be raw, got ${describe(received)}`);
    await verifyWebhook(webhooks.signature, raw, verification);
  }
  const body = raw ? parseJson(textOf(raw)) : received;
  if (!isRecord(body)) {
    throw new WebhookBodyError([{ pointer: '', message: body === undefined ? 'is not JSON' : 'is no JSON object' }]);
  }
  const type = Object.hasOwn(body, webhooks.type) ? body[webhooks.type] : undefined;
  if (typeof type !== 'string') {
    throw new WebhookBodyError([{ pointer: toPointer([webhooks.type]), message: 'must say which event it is' }]);
  }
  if (!Object.hasOwn(webhooks.events, type)) {
    // The property's name is the type parameter, which no literal can spell.
    return { [webhooks.type]: 'unknown', unknownType: type, body } as UnknownWebhookEvent<Property>;
  }
  const deviations = deviationsFrom((await contracts())[type]?.(), body);
  if (deviations.length > 0) throw new WebhookBodyError(deviations, type);
  return body as Event; // the schema of its type has said so
}

function rawOf(received: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof received === 'string') return new TextEncoder().encode(received);
  if (isArrayBuffer(received)) return new Uint8Array(received);
  if (!ArrayBuffer.isView(received)) return undefined;
  // A copy: who handed it in may use its memory for something else meanwhile.
  return Uint8Array.from(new Uint8Array(received.buffer, received.byteOffset, received.byteLength));
}

/** Also of another realm, as in a test runner that isolates its tests. */
const isArrayBuffer = (value: unknown): value is ArrayBuffer =>
  Object.prototype.toString.call(value) === '[object ArrayBuffer]';

/** RFC 8259 §8.1: JSON is UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
