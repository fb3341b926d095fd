import { createServer, type IncomingMessage, type Server } from 'node:http';
import { parseEvent, type ReceivedEvent, WebhookBodyError, WebhookSignatureError } from '@creatorkit/influencers-club';
import { createMemory } from './memory.ts';
import { readBody } from './read-body.ts';

export interface ReceiverOptions {
  /** What the endpoint was created with. */
  readonly secret: string;
  /** Called once for each event, after its answer. */
  readonly onEvent: (event: ReceivedEvent) => unknown;
  /** What could not be taken in, or not be worked on; without what was in it. */
  readonly warn: (text: string) => void;
}

const mostBytes = 1024 * 1024;

/** A server that takes webhooks at `POST /hooks`. */
export function createReceiver({ secret, onEvent, warn }: ReceiverOptions): Server {
  const isNew = createMemory(10_000);

  async function receive(request: IncomingMessage): Promise<number> {
    if (request.url !== '/hooks') return 404;
    if (request.method !== 'POST') return 405;
    const body = await readBody(request, mostBytes);
    if (!body) return 413;
    try {
      const event = await parseEvent(body, { secret, headers: request.headers });
      // A delivery that failed is sent again, and one whose answer was lost, too.
      if (isNew(idOf(event))) setImmediate(work, event);
      return 204;
    } catch (error) {
      if (error instanceof WebhookSignatureError) return 401;
      if (!(error instanceof WebhookBodyError)) throw error;
      warn(error.message);
      return 400;
    }
  }

  /** The service waits for an answer, and not for what becomes of the event. */
  async function work(event: ReceivedEvent): Promise<void> {
    try {
      await onEvent(event);
    } catch (error) {
      warn(`Event ${idOf(event)} was lost: ${error}`);
    }
  }

  return createServer(async (request, response) => {
    const status = await receive(request).catch((error: unknown) => {
      warn(`A delivery was not taken in: ${error}`);
      return 500; // the service tries again
    });
    response.writeHead(status).end();
  });
}

const idOf = (event: ReceivedEvent): unknown => (event.event_type === 'unknown' ? event.body.event_id : event.event_id);
