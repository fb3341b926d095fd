import { type JsonObject, objectOf, stringOf } from './json.ts';
import { code, inline, type Link, prose, type Section, table } from './markdown.ts';
import { ownMark } from './provenance.ts';
import { keyOf, linkedTypes, markWords, point, points, type Reference } from './reference.ts';
import type { WebhookFacts } from './webhooks.ts';

/** What the service tells by itself: the events of each webhook, their headers, and how they are signed. */
export function webhooks(reference: Reference): Section[] {
  const { webhooks: carried } = reference.facts;
  if (!carried) return [];
  const { type, signature, list } = carried;
  const all: Section = {
    level: 2,
    key: 'webhooks',
    title: 'Webhooks',
    blocks: () => [
      `The service sends each event by POST, as a JSON object whose ${code(type)} says which one it is.`,
      signature && signatureWords(signature),
    ],
  };
  return [all, ...list.map((webhook) => webhookSection(reference, webhook))];
}

function webhookSection(reference: Reference, { name, spec, events, headers, mark }: WebhookFacts): Section {
  return {
    level: 3,
    key: `webhook ${name}`,
    title: stringOf(spec.summary)?.trim().replace(/\.$/, '') ?? name,
    blocks: (link) => [
      prose(stringOf(spec.description) ?? ''),
      points(point('Webhook', code(name)), mark && point('Known from', markWords(mark))),
      table(
        ['Event', 'Model', 'Meaning'],
        events.map(({ type, schema }) => {
          const { description } = objectOf(reference.facts.components.section('schemas')[schema]);
          const model = link(keyOf.model(schema), reference.signatures.names.model(schema));
          return [code(type), model, inline(stringOf(description) ?? '')];
        }),
      ),
      headerTable(reference, headers, link),
    ],
  };
}

function headerTable(reference: Reference, headers: WebhookFacts['headers'], link: Link): string | undefined {
  const types = linkedTypes(reference, link);
  const rows = headers.map(({ name, required, spec }) => [
    code(name),
    types.of(spec.schema),
    required ? 'yes' : '',
    inline(stringOf(spec.description) ?? ''),
  ]);
  return table(['Header', 'Type', 'Required', 'Meaning'], rows);
}

function signatureWords(signature: JsonObject): string {
  const { header, algorithm, encoding, prefix } = signature;
  const form = `${stringOf(prefix) ?? ''}<${String(encoding)}>`;
  const hash = algorithm === 'hmac-sha512' ? 'SHA-512' : 'SHA-256';
  const mark = ownMark(signature);
  const known = mark ? ` (_${markWords(mark)}_)` : '';
  return `Where the endpoint has a secret, ${code(String(header))} is ${code(form)}: the HMAC of the raw body with ${hash}.${known}`;
}
