import type { Api } from '@creatorkit/runtime';

const hidden = '[redacted]';

/** Deeper than any API's bodies; what is below is not shown, and can't exhaust the stack. */
const deepest = 100;

/** Takes credentials out of what is shown. */
export interface Redaction {
  /** Headers that carry credentials keep their name and lose their value. */
  headers(headers: { readonly [name: string]: string }): { readonly [name: string]: string };
  url(url: string): string;
  /** Properties with the name of a credential, at any depth. */
  body(value: unknown): unknown;
}

/**
 * Redaction for an API: what its security schemes send, and the properties that its document marks as secret.
 *
 * @param secretHeaders - Further headers that are not shown.
 */
export function createRedaction(api: Api, secretHeaders: readonly string[] = []): Redaction {
  const schemes = Object.values(api.securitySchemes);
  const named = (place: string) => schemes.flatMap((scheme) => (scheme.in === place && scheme.name) || []);
  const headerNames = new Set(
    ['authorization', 'proxy-authorization', 'cookie', 'set-cookie', ...named('header'), ...secretHeaders].map((name) =>
      name.toLowerCase(),
    ),
  );
  // A presigned URL is a credential by itself.
  const queryNames = ['signature', ...named('query')];
  const secrets = new Set(api.secrets ?? []);

  function body(value: unknown, depth = 0): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (depth === deepest) return '[too deep to show]';
    if (Array.isArray(value)) return value.map((inner) => body(inner, depth + 1));
    const copy: { [name: string]: unknown } = {};
    for (const [name, inner] of Object.entries(value)) {
      const secret = secrets.has(name) && inner !== null && inner !== undefined;
      // A plain assignment to __proto__ would change the copy's prototype.
      Object.defineProperty(copy, name, {
        value: secret ? hidden : body(inner, depth + 1),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    return copy;
  }

  return {
    headers(headers) {
      const copy: { [name: string]: string } = {};
      for (const name in headers) copy[name] = headerNames.has(name.toLowerCase()) ? hidden : (headers[name] ?? '');
      return copy;
    },
    url(url) {
      if (!queryNames.some((name) => url.includes(`${name}=`))) return url;
      const parsed = new URL(url);
      for (const name of queryNames) if (parsed.searchParams.has(name)) parsed.searchParams.set(name, hidden);
      return parsed.href;
    },
    body: (value) => body(value),
  };
}
