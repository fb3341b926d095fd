import { jsonOf } from './journal.ts';
import { afterRealTime } from './turn.ts';
import type { WebhookOutcome } from './webhook.ts';

/** As much of an answer is read, in bytes. */
const mostRead = 16_384;

/** How a delivery is sent, and what bounds it. */
export interface WebhookExchange {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  readonly timeoutMs: number;
  readonly controller: AbortController;
}

/** An outcome, with what the endpoint wrote. */
export type WebhookAnswer = WebhookOutcome & { readonly body?: unknown };

/** Sends one delivery, and reads how its answer begins. Bounded in time and in size, whatever the endpoint does. */
export async function exchangeWebhook(exchange: WebhookExchange): Promise<WebhookAnswer> {
  const { url, headers, body, timeoutMs, controller } = exchange;
  const { signal } = controller;
  const lift = afterRealTime(timeoutMs, () => controller.abort(new DOMException('too late', 'TimeoutError')));
  let status: number | undefined;
  try {
    const request = new Request(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    const response = await within(exchange.fetch(request), signal);
    // Browsers show of a redirect that was not followed only that it is one.
    if (response.type === 'opaqueredirect') return { error: 'The endpoint redirects' };
    status = response.status;
    return { status, body: await within(readBeginning(response, signal), signal) };
  } catch (error) {
    if (status !== undefined) return { status };
    if (signal.aborted) return { error: `The endpoint did not answer within ${timeoutMs} ms` };
    return { error: `The endpoint did not answer${reasonOf(error)}` };
  } finally {
    lift();
    controller.abort();
  }
}

/** What was handed in to send with need not heed its signal. */
function within<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
}

/** Resolves to the JSON value of a short answer, or to a note on any other. */
async function readBeginning({ body }: Response, signal: AbortSignal): Promise<unknown> {
  if (!body) return undefined;
  const reader = body.getReader();
  signal.addEventListener('abort', () => void reader.cancel().catch(() => {}), { once: true });
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > mostRead) return `[longer than ${mostRead} bytes]`;
    text += decoder.decode(read.value, { stream: true });
  }
  return text === '' ? undefined : jsonOf(text);
}

/** The code of the system's error: `ECONNREFUSED`; messages may have the URL in them. */
function reasonOf(error: unknown): string {
  const { cause } = error as { readonly cause?: { readonly code?: unknown } };
  return typeof cause?.code === 'string' ? ` (${cause.code})` : '';
}
