import {
  parseWebhook,
  type UnknownWebhookEvent,
  type WebhookBody,
  type WebhookVerification,
} from '@creatorkit/runtime';
import type { WebhookEvent } from './generated/models.ts';
import { webhooks } from './generated/webhooks.ts';

/** An event of social listening, as `parseEvent` gives it; types that came later are `event_type: 'unknown'`. */
export type ReceivedEvent = WebhookEvent | UnknownWebhookEvent<'event_type'>;

/**
 * Reads what social listening has posted to an endpoint: compares it with the document, and verifies it where a secret
 * is given. The schemas are loaded with the first event.
 *
 * @param body - As it came: text or bytes. A body that is parsed already can be read, but not verified.
 * @param verification - The endpoint's `secret`, and the `headers` of the request (or the `signature` alone).
 * @throws WebhookSignatureError for a signature that is missing, malformed or of something else.
 * @throws WebhookBodyError for what is no event, or is of a known type and of another shape: `deviations` names the places.
 * @throws TypeError for a secret that is empty.
 * @example
 * ```ts
 * import { parseEvent } from '@creatorkit/influencers-club';
 *
 * export async function receive(request: Request, secret: string): Promise<Response> {
 *   const event = await parseEvent(await request.text(), { secret, headers: request.headers });
 *   if (event.event_type === 'new_post') console.log(event.payload.post.url);
 *   return new Response(null, { status: 204 });
 * }
 * ```
 */
export const parseEvent = (body: WebhookBody, verification?: WebhookVerification): Promise<ReceivedEvent> =>
  parseWebhook<WebhookEvent, 'event_type'>(
    webhooks,
    async () => (await import('./generated/contracts.ts')).webhookContracts,
    body,
    verification,
  );
