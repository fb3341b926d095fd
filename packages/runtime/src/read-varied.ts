import type { Answer } from './attempt.ts';
import type { Operation } from './operation.ts';
import type { Recipe } from './recipe.ts';

/** Where an answer redirects to; nobody has gone there. */
export interface Redirect {
  /** The absolute URL. Its query may hold secrets: a code, a signature. */
  readonly location: string;
}

/**
 * What an answer of an operation with several kinds of them carries; nothing where that is JSON. Loaded by who calls one.
 */
export function readVaried(
  { redirects = [] }: Operation,
  { response, text }: Answer,
  { url }: Recipe,
): { readonly data: Redirect | string | undefined } | undefined {
  const { status, headers } = response;
  if (redirects.includes(status)) {
    const location = headers.get('location') ?? '';
    return { data: { location: URL.canParse(location, url) ? new URL(location, url).href : location } };
  }
  if (text === '' && status === 204) return { data: undefined };
  return /^application\/(json|[^;]+\+json)|^$/i.test(headers.get('content-type') ?? '') ? undefined : { data: text };
}
