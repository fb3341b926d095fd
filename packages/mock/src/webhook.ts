import type { WebhookContracts, Webhooks } from '@creatorkit/runtime';

/** The webhooks of a document, for the engine. */
export interface WebhookTable {
  readonly facts: Webhooks;
  readonly contracts: WebhookContracts;
}

/** An event that is to be sent to an endpoint. */
export interface WebhookDelivery<Body extends object = object> {
  /** Its name in the world, by which a rule knows it again; no two under way may have the same. */
  readonly id: string;
  /** Of the endpoint. */
  readonly url: string;
  /** Beside the content type and the signature, which the engine adds. */
  readonly headers?: { readonly [name: string]: string } | undefined;
  /** Sent as JSON. */
  readonly body: Body;
  /** The endpoint's; left out or empty: the delivery is not signed. */
  readonly secret?: string | undefined;
}

/** What became of a delivery: the endpoint answered, with whatever status, or no answer came. */
export type WebhookOutcome =
  | { readonly status: number; readonly error?: undefined }
  /** In English, without the path of the endpoint, which may be secret. */
  | { readonly status?: undefined; readonly error: string };

/**
 * Sends a world's webhooks over HTTP. What is to be sent, when, and how often it is tried is the rules' own data; the
 * engine only carries it. So a rule marks a row as being sent, posts it, and writes the outcome into the row. A row that is
 * marked although nothing of it is under way comes from a snapshot, and is due again.
 */
export interface WebhookSender {
  /**
   * Sends a delivery. Those of one world leave in the order in which they were posted, and their outcomes come in it, each
   * in the world's turn. A virtual clock stands still until then. None comes once the world was reset or restored.
   *
   * @param settle - Takes the outcome; what comes due by it is looked after.
   * @throws MockError for a body that the document does not describe, with `selfCheck: 'throw'`; nothing is sent.
   * @throws RangeError for an id that is under way, and where the document has no webhooks.
   */
  post<Body extends object>(delivery: WebhookDelivery<Body>, settle: (outcome: WebhookOutcome) => void): void;
  /** Whether the delivery of this id was posted and has no outcome yet. */
  isUnderWay(id: string): boolean;
}

export interface WebhookOptions {
  /**
   * How webhooks are sent. With a function of its own a mock reaches no network by itself, so that endpoints may be on any
   * host; redirects are never followed.
   *
   * @defaultValue The global `fetch`, at the time of sending, to loopback addresses and to the hosts of `allowTo`
   */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Hosts beside loopback addresses that may be sent to, by https: `hooks.example.com`, `*.example.org`. @defaultValue [] */
  readonly allowTo?: readonly string[] | undefined;
  /** How long an endpoint may take to answer, in real milliseconds. @defaultValue 10000 */
  readonly timeoutMs?: number | undefined;
}
