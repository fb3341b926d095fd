import type { JobFacts, LinkValue, Operation } from '@creatorkit/runtime';
import type { Reply } from './exchange.ts';

/** What the links of a job take from the answer that starts it, and is not there: nobody could ask how far it is. */
export function missingLinkValues({ job }: Operation, { status, body, headers = {} }: Reply): string[] {
  if (!job || status < 200 || status >= 300) return [];
  const places = linksOf(job).flatMap(({ parameters }) => parameters.flatMap(({ value }) => placeOf(value) ?? []));
  const missing = places.filter((place) =>
    place.in === 'body' ? valueAt(body, place.pointer) === undefined : headerOf(headers, place.name) === undefined,
  );
  return [...new Set(missing.map((place) => (place.in === 'body' ? place.pointer : place.name)))].map(
    (place) => `${place}: missing, and a link of the job needs it`,
  );
}

const linksOf = ({ poll, result, cancel }: JobFacts) => [
  poll,
  ...(result && 'operation' in result ? [result] : []),
  ...(cancel ? [cancel] : []),
];

const placeOf = (value: LinkValue) => (value.of === 'response' ? value : undefined);

const headerOf = (headers: NonNullable<Reply['headers']>, name: string): string | undefined =>
  Object.entries(headers).find(([given]) => given.toLowerCase() === name.toLowerCase())?.[1];

/** RFC 6901; a value that is null names nothing. */
function valueAt(body: unknown, pointer: string): unknown {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const found = keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as { readonly [key: string]: unknown })[key]
        : undefined,
    body,
  );
  return found ?? undefined;
}
