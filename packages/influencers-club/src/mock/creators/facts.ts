import type { Random } from '@creatorkit/mock';
import { type Catalogue, createCatalogue } from './catalogue.ts';
import { type Codes, createCodes, linkHosts } from './codes.ts';
import { createDraws, type Draws } from './draws.ts';
import { createPeople, type People } from './people.ts';
import { createServices, type Services } from './services.ts';
import { createTraits, type Traits } from './traits.ts';
import type { Platform } from './types.ts';

/** Everything that can be said of the people, each made when first asked for. */
export interface Facts {
  readonly size: number;
  readonly mediaUrl: string;
  readonly random: Random;
  readonly draws: Draws;
  readonly catalogue: Catalogue;
  readonly people: People;
  traits(platform: Platform): Traits;
  codes(platform: Platform): Codes;
  services(platform: Platform): Services;
}

export function createFacts(random: Random, size: number, mediaUrl: string): Facts {
  const draws = createDraws(random);
  const catalogue = once(createCatalogue);
  const people = once(() => createPeople(draws, catalogue()));
  const codes = perPlatform((platform) => createCodes(platform, draws, people(), catalogue()));
  const traits = perPlatform((platform) => createTraits(platform, draws, people()));
  const services = perPlatform((platform) => {
    const { link } = codes(platform);
    const { linkInBio } = traits(platform);
    const linkOf = (person: number): string | null =>
      linkInBio.at(person, 0) ? (linkHosts[link.at(person, 0)] ?? null) : null;
    return createServices(draws, people(), linkOf);
  });
  return {
    size,
    mediaUrl,
    random,
    draws,
    get catalogue() {
      return catalogue();
    },
    get people() {
      return people();
    },
    traits,
    codes,
    services,
  };
}

/** The start of the day, UTC: when profiles were last read. */
export const midnight = (instant: number): number => Math.floor(instant / 86_400_000) * 86_400_000;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function perPlatform<T>(make: (platform: Platform) => T): (platform: Platform) => T {
  const made = new Map<Platform, T>();
  return (platform) => {
    const known = made.get(platform);
    if (known !== undefined) return known;
    const value = make(platform);
    made.set(platform, value);
    return value;
  };
}
