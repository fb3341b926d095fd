import type { Check } from './operation.ts';

/** How deliveries are signed (`x-sdk-webhook-signature`): an HMAC of the raw body, in a header. */
export interface WebhookSignature {
  readonly header: string;
  readonly algorithm: 'hmac-sha256' | 'hmac-sha512';
  readonly encoding: 'hex' | 'base64';
  /** What stands before the HMAC in the header: `sha256=`. */
  readonly prefix?: string;
}

/** One event of which a service tells. */
export interface WebhookFacts {
  /** Its name in the document's `webhooks`. */
  readonly webhook: string;
  /** Headers that each delivery has. */
  readonly headers?: readonly string[];
}

/** The webhooks of a document: POSTs of JSON objects that one property tells apart. */
export interface Webhooks {
  /** The name of that property. */
  readonly type: string;
  /** Left out where deliveries are not signed. */
  readonly signature?: WebhookSignature;
  /** By what the property says. */
  readonly events: { readonly [type: string]: WebhookFacts };
}

/** The schema that the body of each event must satisfy, by type; built when first asked for. */
export interface WebhookContracts {
  readonly [type: string]: () => Check;
}
