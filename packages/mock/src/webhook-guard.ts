/** Says why nothing may be sent to a URL; `undefined` where it may. */
export type WebhookGuard = (url: string) => string | undefined;

/**
 * What a mock may send to: loopback addresses, and by https the hosts that are allowed. Whoever can call a mock can make it
 * send, so that without this it would reach into the network in which it runs.
 *
 * @param isOpen - Whether hosts do not matter, since nothing of it goes over the network.
 * @throws RangeError for what is no host.
 */
export function createWebhookGuard(allowTo: readonly string[], isOpen: boolean): WebhookGuard {
  const hosts = allowTo.map(readWebhookHost);
  return (text) => {
    if (!URL.canParse(text)) return 'Cannot send a webhook: the URL of the endpoint is not absolute';
    const url = new URL(text);
    const { protocol, origin, hostname } = url;
    if (protocol !== 'https:' && protocol !== 'http:')
      return `Cannot send a webhook by ${protocol.slice(0, -1)}: only by http and https`;
    const refused = `Cannot send a webhook to ${origin}:`;
    if (url.username !== '' || url.password !== '') return `${refused} its URL has credentials in it`;
    if (isOpen || isLoopback(hostname)) return undefined;
    if (protocol !== 'https:') return `${refused} only loopback addresses may be called by http`;
    const host = withoutFinalDot(hostname);
    if (hosts.some((allowed) => (allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed)))
      return undefined;
    return `${refused} the host is not allowed; allow it by --allow-webhooks-to ${host}, or webhooks: { allowTo: ['${host}'] }`;
  };
}

/**
 * Reads a host as it is allowed to be sent to: a name, an address, or `*.` and a name for all hosts below it.
 *
 * @throws RangeError for anything else, such as a URL.
 */
export function readWebhookHost(text: string): string {
  const name = text.startsWith('*.') ? text.slice(2) : text;
  const isHost = /^[^\s/?#@\\*:]+$|^\[[0-9a-f:.]+\]$/i.test(name) && URL.canParse(`https://${name}`);
  if (!isHost) {
    const form = 'a host like hooks.example.com or *.example.org, without scheme, port and path';
    throw new RangeError(`Cannot allow webhooks to ${JSON.stringify(text)}: it must be ${form}`);
  }
  return (text.startsWith('*.') ? '*.' : '') + withoutFinalDot(new URL(`https://${name}`).hostname);
}

/** RFC 6890 §2.2.2: 127.0.0.0/8; RFC 4291 §2.5.3: ::1; RFC 6761 §6.3: localhost and what is below it. */
function isLoopback(hostname: string): boolean {
  const host = withoutFinalDot(hostname);
  // The URL parser has brought addresses into their one form: 127.1 and 0x7f.1 are 127.0.0.1 here.
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

const withoutFinalDot = (host: string): string => host.replace(/\.$/, '');
