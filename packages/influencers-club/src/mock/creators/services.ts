import type { Draws } from './draws.ts';
import type { People } from './people.ts';
import { type Platform, platforms } from './types.ts';

/** client: keys of `creator_has`, without has_ (fact sheet §2.1), and how many of a hundred people are there. */
const shares = {
  amazonaffiliates: 9,
  anchor: 2,
  applemusic: 6,
  bandcamp: 2,
  behance: 3,
  buymeacoffee: 5,
  cameo: 3,
  canva: 2,
  clubhouse: 1,
  community: 4,
  dribbble: 1,
  etsy: 4,
  fiverr: 3,
  github: 3,
  gofundme: 2,
  goodreads: 2,
  kakao: 1,
  kickstarter: 1,
  kofi: 4,
  linktree: 0,
  medium: 3,
  patreon: 0,
  personal_website: 0,
  phone: 8,
  podcast: 7,
  redbubble: 2,
  shopify: 6,
  shopltk: 0,
  soundcloud: 4,
  spotify: 11,
  spring: 1,
  streamlabs: 3,
  substack: 5,
  telegram: 10,
  tumblr: 3,
  udemy: 1,
  viber: 1,
  vimeo: 3,
  vk: 2,
  weebly: 1,
  whatsApp: 12,
  wix: 3,
} as const;

/** Services that a link in the bio leads to: who has the link is there. */
const byLink: { readonly [service: string]: string } = {
  linktree: 'linktr.ee',
  patreon: 'patreon.com',
  shopltk: 'shopltk.com',
  personal_website: '.example',
};

export interface Services {
  /** Of all services and platforms, in the order of the alphabet. */
  readonly names: readonly string[];
  /** By the bare name; undefined for an unknown one. */
  isOn(service: string): ((person: number) => boolean) | undefined;
}

/** Where else people are: on platforms as their accounts say, on the rest by chance. */
export function createServices(draws: Draws, people: People, linkOf: (person: number) => string | null): Services {
  const known = new Map<string, (person: number) => boolean>();
  for (const platform of platforms) known.set(platform, (person) => people.isOn(platform as Platform, person));
  for (const [service, share] of Object.entries(shares)) {
    const host = byLink[service];
    const drawn = draws.field(`is on ${service}`);
    known.set(service, host ? (person) => linkOf(person) === host : (person) => drawn.of(person) * 100 < share);
  }
  return { names: [...known.keys()].sort(), isOn: (service) => known.get(service) };
}
