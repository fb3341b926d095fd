import type { Facts } from './facts.ts';
import { withoutUndefined } from './json.ts';
import { printLiteral } from './print.ts';

/** `webhooks.ts`: what tells events apart, and how they are signed; undefined where the document has no webhooks. */
export function emitWebhooks({ webhooks }: Facts): string | undefined {
  if (!webhooks) return undefined;
  const { type, signature, list } = webhooks;
  const events = list.flatMap((webhook) => {
    const headers = webhook.headers.filter(({ required }) => required).map(({ name }) => name);
    const facts = withoutUndefined({ webhook: webhook.name, headers: headers.length > 0 ? headers : undefined });
    return webhook.events.map((event) => [event.type, facts] as const);
  });
  const table = withoutUndefined({
    type,
    signature: signature && signatureTable(signature),
    events: Object.fromEntries(events),
  });
  return [
    "import type { Webhooks } from '@creatorkit/runtime';\n\n",
    `export const webhooks = ${printLiteral(table, 0, 200)} as const satisfies Webhooks;\n`,
  ].join('');
}

const signatureTable = ({
  header,
  algorithm,
  encoding,
  prefix,
}: NonNullable<Facts['webhooks']>['signature'] & object) => withoutUndefined({ header, algorithm, encoding, prefix });
