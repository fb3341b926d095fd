const mask = '[redacted]';

/** Header names that carry credentials in every API. */
const secretHeaders = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie']);

/** A copy of the headers as plain values, credentials masked. */
export function redactHeaders(headers: Headers, secrets: ReadonlySet<string>): Record<string, string> {
  const shown: Record<string, string> = {};
  headers.forEach((value, name) => {
    shown[name] = secretHeaders.has(name) || secrets.has(name) ? mask : value;
  });
  return shown;
}

/** The URL with secret query values masked. */
export function redactUrl(url: string, secrets: ReadonlySet<string>): string {
  if (secrets.size === 0 || !url.includes('?')) return url;
  return url.replace(/([?&])([^=&#]+)=([^&#]*)/g, (whole, mark: string, name: string) =>
    secrets.has(decodeURIComponent(name).toLowerCase()) ? `${mark}${name}=${mask}` : whole,
  );
}

/** Deeper than any API's bodies; what is below is not shown, and can't exhaust the stack. */
const deepest = 100;

/** A copy of a parsed body in which the properties named in `secrets` are masked. */
export function redactBody(value: unknown, secrets: ReadonlySet<string>, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === deepest) return '[too deep to show]';
  if (Array.isArray(value)) return value.map((item) => redactBody(item, secrets, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      secrets.has(key.toLowerCase()) ? mask : redactBody(child, secrets, depth + 1),
    ]),
  );
}

const excerptLength = 80;

/** The beginning of an unreadable body; whatever is long enough to be a token is masked. */
export function excerptOf(text: string): string {
  const start = text.slice(0, 4 * excerptLength).replace(/[\w+/=.-]{16,}/g, '…');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is to be taken out
  return start.replace(/[\u0000-\u001f\u007f]+/g, ' ').slice(0, excerptLength);
}
