import type { World } from '@creatorkit/mock';
import type { NotifyEndpoint, NotifyEndpointInput } from '../../generated/models.ts';
import { invalidFields } from '../errors.ts';
import type { EndpointRow } from './rows.ts';

/** inferred: https, or http on the loopback interface (fact sheet §2.22) */
export function refuseEndpoints(endpoints: readonly NotifyEndpointInput[] = []) {
  const wrong = endpoints.findIndex(({ url }) => !isAllowed(url));
  if (wrong === -1) return undefined;
  return invalidFields({
    endpoints: { [wrong]: { url: ['Give an https URL, or an http URL of the loopback interface.'] } },
  });
}

function isAllowed(text: string): boolean {
  const url = URL.parse(text);
  if (url === null) return false;
  if (url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname));
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export const endpointRows = (world: World, inputs: readonly NotifyEndpointInput[] = []): EndpointRow[] =>
  inputs.map(({ url, secret = null, active = true }) => ({ id: world.nextId('endpoint'), url, secret, active }));

export const showEndpoint = ({ id, url, active }: EndpointRow): NotifyEndpoint => ({
  id,
  type: 'webhook',
  url,
  active,
});
