import type { WebhookSignature } from '@creatorkit/runtime';
import { MockError } from './mock-error.ts';
import type { Redaction } from './redact.ts';
import { findDeliveryViolations, type SelfCheck } from './self-check.ts';
import type { WebhookDelivery, WebhookOptions, WebhookOutcome, WebhookSender, WebhookTable } from './webhook.ts';
import { exchangeWebhook, type WebhookAnswer } from './webhook-exchange.ts';
import { createWebhookGuard } from './webhook-guard.ts';
import type { World } from './world.ts';

export interface WebhookSenderParts {
  readonly api: string;
  readonly world: World;
  readonly table: WebhookTable | undefined;
  readonly selfCheck: SelfCheck;
  readonly redaction: Redaction;
  readonly options: WebhookOptions;
  /** Called in the world's turn when an outcome has changed its data. */
  readonly changed: () => void;
}

/** A sender that forgets what is under way when its world is another one. */
export interface WebhookHub extends WebhookSender {
  abandon(): void;
}

/** A delivery on its way. */
interface Passage {
  readonly delivery: WebhookDelivery;
  readonly event: string;
  readonly headers: { [name: string]: string };
  readonly text: string;
  readonly at: number;
  readonly controller: AbortController;
  readonly settle: (outcome: WebhookOutcome) => void;
}

/** @throws RangeError for an `allowTo` that is no host. */
export function createWebhookSender(parts: WebhookSenderParts): WebhookHub {
  const { api, world, table, selfCheck, redaction, options, changed } = parts;
  const { fetch: own, allowTo = [], timeoutMs = 10_000 } = options;
  const guard = createWebhookGuard(allowTo, own !== undefined);
  const underWay = new Map<string, Passage>();
  let departed: Promise<unknown> = Promise.resolve();
  let settled: Promise<unknown> = Promise.resolve();

  function post(delivery: WebhookDelivery, settle: Passage['settle']): void {
    const { id, body } = delivery;
    if (!table) throw new RangeError(`Cannot send the webhook ${id}: the document has none`);
    if (underWay.has(id)) throw new RangeError(`Cannot send the webhook ${id}: it is under way`);
    const event = String((body as { readonly [name: string]: unknown })[table.facts.type]);
    verify(table, event, delivery);
    const headers = { 'Content-Type': 'application/json', ...delivery.headers };
    new Headers(headers); // throws for what no request can carry
    const text = JSON.stringify(body);
    const passage = { delivery, event, headers, text, at: world.now(), controller: new AbortController(), settle };
    underWay.set(id, passage);
    void world.clock.track(pass(passage, table.facts.signature));
  }

  function verify({ facts, contracts }: WebhookTable, event: string, { body, headers = {} }: WebhookDelivery): void {
    if (selfCheck === 'off') return;
    const given = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
    const wanted = Object.hasOwn(facts.events, event) ? (facts.events[event]?.headers ?? []) : [];
    const missing = wanted.filter((name) => !given.has(name.toLowerCase()));
    const schema = Object.hasOwn(contracts, event) ? contracts[event] : undefined;
    const violations = findDeliveryViolations(schema, body, missing);
    if (violations.length === 0) return;
    const text = `The mock's own webhook ${event} breaks the document: ${violations.slice(0, 10).join('; ')}`;
    world.diagnostics.add('self-check', event, text);
    if (selfCheck === 'throw') throw new MockError('self-check', event, text);
  }

  function pass(passage: Passage, signature: WebhookSignature | undefined): Promise<void> {
    const ready = departed.then(() => sign(passage, signature));
    departed = ready.catch(() => {});
    const answered = ready.then(
      () => send(passage),
      (): WebhookAnswer => ({ error: 'Cannot send a webhook: it could not be signed' }),
    );
    const finished = Promise.all([answered, settled]).then(([answer]) =>
      world.serialise(() => finish(passage, answer)),
    );
    settled = finished;
    return finished;
  }

  async function sign({ delivery, headers, text }: Passage, signature: WebhookSignature | undefined): Promise<void> {
    if (!signature || !delivery.secret) return;
    headers[signature.header] = await signatureOf(signature, delivery.secret, text);
  }

  async function send({ delivery, event, headers, text, controller }: Passage): Promise<WebhookAnswer> {
    const { url } = delivery;
    if (controller.signal.aborted) return { error: 'Cannot send a webhook: it was given up' };
    const refusal = guard(url);
    if (refusal !== undefined) {
      world.diagnostics.add('not-modelled', event, refusal);
      return { error: refusal };
    }
    const fetch = own ?? ((request: Request) => globalThis.fetch(request));
    return exchangeWebhook({ fetch, url, headers, body: text, timeoutMs, controller });
  }

  function finish(passage: Passage, { body, ...outcome }: WebhookAnswer): void {
    const { delivery, event, headers, at, settle } = passage;
    if (underWay.get(delivery.id) !== passage) return;
    underWay.delete(delivery.id);
    const request = { url: delivery.url, headers, body: delivery.body };
    const told = outcome.error === undefined ? { response: { status: outcome.status, body } } : outcome;
    world.journal.writeDelivery({ at, api, event, request, ...told }, redaction);
    try {
      settle(outcome);
      changed();
    } catch (error) {
      fail(event, error);
    }
  }

  /** What a rule throws surfaces where a test sees it. */
  function fail(event: string, error: unknown): void {
    const what = `Cannot go on after the webhook ${event}: the mock's rule threw`;
    world.diagnostics.add('failure', event, `${what} ${error instanceof Error ? error.message : ''}`.trim());
    if (selfCheck !== 'throw') return;
    queueMicrotask(() => {
      throw error instanceof MockError ? error : new MockError('failure', event, what, error);
    });
  }

  return {
    post,
    isUnderWay: (id) => underWay.has(id),
    abandon() {
      const passages = [...underWay.values()];
      underWay.clear();
      for (const { controller } of passages) controller.abort();
    },
  };
}

const hashes = { 'hmac-sha256': 'SHA-256', 'hmac-sha512': 'SHA-512' } as const;

async function signatureOf(
  { algorithm, encoding, prefix = '' }: WebhookSignature,
  secret: string,
  text: string,
): Promise<string> {
  const encoder = new TextEncoder();
  const method = { name: 'HMAC', hash: hashes[algorithm] };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), method, false, ['sign']);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
  if (encoding === 'base64') return prefix + btoa(String.fromCharCode(...bytes));
  return prefix + Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
