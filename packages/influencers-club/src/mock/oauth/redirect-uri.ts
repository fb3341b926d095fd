/** inferred: applications on the same machine may take http, on whichever port is free (RFC 8252 §7.3, §8.3) */
const loopback = /^(http:\/\/(?:127\.0\.0\.1|\[::1\]|localhost))(?::\d{1,5})?((?:[/?].*)?)$/i;

/** Schemes by which a page would run a script or read a file, and no application be reached. */
const forbiddenSchemes = new Set(['about:', 'blob:', 'data:', 'file:', 'javascript:', 'vbscript:']);

/** Others cannot stand in a URI, nor in the header that leads there. */
const isAscii = /^[!-~]*$/;

/** What is wrong with a URI that an application wants to register; `undefined` for a good one. */
export function faultOf(uri: string): string | undefined {
  if (!isAscii.test(uri)) return 'A redirect URI must be of ASCII characters, without spaces.'; // RFC 3986 §2
  if (!URL.canParse(uri)) return 'A redirect URI must be absolute.';
  if (uri.includes('#')) return 'A redirect URI must have no fragment.'; // RFC 6749 §3.1.2
  const { protocol } = new URL(uri);
  if (protocol === 'http:' && !loopback.test(uri))
    return 'A redirect URI must be https, unless it is on the loopback interface.';
  if (forbiddenSchemes.has(protocol)) return `A redirect URI must not begin with ${protocol}`;
  return undefined;
}

/** inferred: compared as texts, but for the port on the loopback interface (RFC 9700 §4.1.3, RFC 8252 §7.3) */
export function isRegistered(uri: string, registered: readonly string[]): boolean {
  return registered.includes(uri) || registered.some((one) => areAlikeButForPort(one, uri));
}

function areAlikeButForPort(one: string, other: string): boolean {
  const [, origin, rest] = loopback.exec(one) ?? [];
  const [, otherOrigin, otherRest] = loopback.exec(other) ?? [];
  return origin !== undefined && origin === otherOrigin && rest === otherRest && URL.canParse(other);
}

/** RFC 6749 §4.1.2: parameters are added to the query that the URI has. */
export function withParameters(uri: string, parameters: { readonly [name: string]: string | null }): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== null) query.set(name, value);
  return `${uri}${uri.includes('?') ? '&' : '?'}${query}`;
}
