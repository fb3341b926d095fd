import type { Operation } from '@creatorkit/runtime';

/** Puts right what the API does not heed, before the body is held against the document. */
export function forgiveBody(body: unknown, { id }: Pick<Operation, 'id'>): unknown {
  if (!isObject(body)) return body;
  switch (id) {
    case 'discovery.search':
    case 'discovery.similar':
      return isObject(body.filters) ? { ...body, filters: inLowerCase(body.filters) } : body;
    case 'content.posts':
      return body.platform === 'instagram' && typeof body.count === 'number' ? withoutCount(body) : body;
    default:
      return body;
  }
}

interface Fields {
  readonly [name: string]: unknown;
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** client: `gender` and `type` in any case of letters (fact sheet §2.1) */
function inLowerCase(filters: Fields): Fields {
  const texts = ['gender', 'type'].flatMap((name) => {
    const value = filters[name];
    return typeof value === 'string' ? [[name, value.toLowerCase()]] : [];
  });
  return { ...filters, ...Object.fromEntries(texts) };
}

/** inferred: on Instagram a page has 12 posts, whatever is asked for (fact sheet §2.44) */
const withoutCount = ({ count: _, ...rest }: Fields): Fields => rest;
