import type { Exchange } from './exchange.ts';
import { jsonOf } from './journal.ts';
import { isUrlencoded } from './read-body.ts';

/** The body of a request as the journal has it: files are shown by what they are, not by what is in them. */
export function shownBody({ body, exchange }: { readonly body: unknown; readonly exchange: Exchange }): unknown {
  if (!exchange.bytes) return body ?? (exchange.body ? unreadBody(exchange.body, exchange.headers) : undefined);
  if (typeof body !== 'object' || body === null) return `[form of ${exchange.bytes.length} bytes]`;
  const shown = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(shown);
    return part instanceof Blob ? `[${part.type || 'file'} of ${part.size} bytes]` : part;
  };
  return Object.fromEntries(Object.entries(body).map(([name, part]) => [name, shown(part)]));
}

/** Fields by name, so that those that are secret can be told. */
const unreadBody = (text: string, headers: Exchange['headers']): unknown =>
  isUrlencoded(headers['content-type'] ?? '') ? Object.fromEntries(new URLSearchParams(text)) : jsonOf(text);
