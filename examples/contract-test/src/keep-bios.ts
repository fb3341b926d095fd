import { parseEvent, WebhookBodyError, WebhookSignatureError } from '@creatorkit/influencers-club';

/** Where the bios of creators are kept. */
export interface BioStore {
  set(handle: string, bio: string | null): void | Promise<void>;
}

/** Answers a delivery of social listening: a handler of `fetch`. What the store refuses is sent again by the service. */
export async function keepBios(request: Request, secret: string, store: BioStore): Promise<Response> {
  try {
    const event = await parseEvent(await request.arrayBuffer(), { secret, headers: request.headers });
    if (event.event_type === 'bio_change') await store.set(event.creator.handle, event.payload.new_bio);
    return new Response(null, { status: 204 });
  } catch (error) {
    if (error instanceof WebhookSignatureError) return new Response(null, { status: 401 });
    if (error instanceof WebhookBodyError) return new Response(null, { status: 400 });
    return new Response(null, { status: 503 });
  }
}
