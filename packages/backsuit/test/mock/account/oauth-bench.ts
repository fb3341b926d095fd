import type { Answer } from '../calls.ts';
import { locationOf, setUp } from './stage.ts';

export const start = (provider = 'google') => `/api/v1/auth/oauth/${provider}`;
export const browser = { Accept: 'text/html,application/xhtml+xml' };

/** A backend, and how a person signs in there by a provider. */
export function bench(...given: Parameters<typeof setUp>) {
  const world = setUp(...given);
  const follow = (answer: Answer) => world.call('GET', locationOf(answer).href);

  /** Where the application finds what came of picking somebody. */
  async function pick(email: string, sent: { readonly tenant?: string; readonly provider?: string } = {}) {
    const { tenant, provider } = sent;
    const started = await world.call('GET', `${start(provider)}?pick=${encodeURIComponent(email)}`, { tenant });
    return locationOf(await follow(started));
  }

  /** Whom the tokens in an address are of. */
  const whoIs = async ({ searchParams }: URL) => {
    const token = searchParams.get('access_token') ?? '';
    return (await world.call('GET', '/api/v1/auth/me', { token })).body.user;
  };

  /** A sign-in that a person has agreed to, before the browser is back. */
  async function agreed(email = 'nina.newman@people.example', provider = 'google', tenant?: string): Promise<URL> {
    return locationOf(await world.call('GET', `${start(provider)}?pick=${email}`, { tenant }));
  }

  const usersBefore = world.state.users.size;
  const newUsers = () => world.state.users.size - usersBefore;
  return { ...world, follow, pick, whoIs, agreed, newUsers };
}

export const peopleOn = ({ body }: Answer): string[] =>
  Array.from(String(body).matchAll(/<option value="([^"]*)">/g), ([, email = '']) => email);

export const errorOf = ({ searchParams }: URL) => [searchParams.get('error'), searchParams.get('provider')];
