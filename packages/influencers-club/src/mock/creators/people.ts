import { brandsPerCategory, type Catalogue } from './catalogue.ts';
import { fixedPeople } from './data/fixed.ts';
import { type Draw, type Draws, normal } from './draws.ts';
import { createHandles, type Handles } from './handles.ts';
import { type DiscoveryPlatform, discoveryPlatforms, type Platform, platforms } from './types.ts';

/** What is of a person, not of one of their accounts; numbers are those of the catalogue's lists. */
export interface People {
  readonly handles: Handles;
  isOn(platform: Platform, person: number): boolean;
  platformsOf(person: number): readonly Platform[];
  fullName(person: number): string;
  isBusiness(person: number): boolean;
  niche(person: number): number;
  /** Six to a niche: `niche * 6 + n`. */
  subniche(person: number): number;
  place(person: number): number;
  country(person: number): number;
  language(person: number): number;
  /** Who has worked with the person: brands in the order of the first deal. */
  brands(person: number): readonly number[];
  /** The brands as one number, for columns: {@link brandsOfDeals} takes it apart. */
  deals(person: number): number;
  /** How well known somebody is, everywhere: a normal variate. */
  fame(person: number): number;
  email(person: number): string | null;
  emailType(person: number): 'personal_email' | 'role_based_email' | null;
  personOfEmail(email: string): number;
}

export const subnichesPerNiche = 6;
const dealChoices = 4;

/** On which platform somebody began, in hundredths; the order of {@link discoveryPlatforms}. */
const beginnings = [45, 18, 25, 4, 6, 2];

/** How many of those who began elsewhere are there, too. */
const presence: { readonly [Name in Platform]: number } = {
  instagram: 0.62,
  youtube: 0.3,
  tiktok: 0.4,
  twitch: 0.03,
  twitter: 0.24,
  onlyfans: 0.025,
  snapchat: 0.16,
  discord: 0.07,
  pinterest: 0.14,
  facebook: 0.28,
  linkedin: 0.12,
};

const personalDomains = ['mail.example', 'post.example', 'inbox.example', 'example.com', 'example.net', 'example.org'];
const roles = ['info', 'hello', 'contact', 'booking', 'team', 'management'];

export function createPeople(draws: Draws, catalogue: Catalogue): People {
  const handles = createHandles(draws, catalogue);
  const { niches, places, languages, spoken, brandCategories } = catalogue;
  const start = draws.field('begins on');
  const present = platforms.map((platform) => draws.field(`is on ${platform}`));
  const draw = (name: string): Draw => draws.field(`person ${name}`);
  const [business, niche, subniche, place, language, tongue] = [
    draw('business'),
    draw('niche'),
    draw('subniche'),
    draw('place'),
    draw('language'),
    draw('tongue'),
  ];
  const [deals, dealCount, fame, mailKind, mailHost] = [
    draw('deals'),
    draw('number of deals'),
    draw('fame'),
    draw('address'),
    draw('host'),
  ];
  const english = languages.findIndex(({ abbreviation }) => abbreviation === 'en');
  const gaming = niches.findIndex(({ name }) => name === 'Gaming');
  const categoryOf = niches.map(({ brandCategory }) => brandCategories.indexOf(brandCategory));
  const fixed = fixedPeople.map((known) => {
    const niche = niches.findIndex(({ name }) => name === known.niche);
    return {
      niche,
      subniche: niche * subnichesPerNiche + (niches[niche]?.subniches.indexOf(known.subniche) ?? 0),
      place: places.findIndex(({ label }) => label === known.place),
      language: languages.findIndex(({ abbreviation }) => abbreviation === known.language),
      platforms: platforms.filter((platform) => known.accounts[platform] !== undefined),
    };
  });
  const fixedEmails = new Map(fixedPeople.map(({ email }, person) => [email, person]));
  const cumulated = Float64Array.from(places, (each) => each.cumulated);

  const nicheOf = (person: number): number => fixed[person]?.niche ?? Math.floor(niche.of(person) * niches.length);
  const placeOf = (person: number): number => fixed[person]?.place ?? below(cumulated, place.of(person));
  const countryOf = (person: number): number => places[placeOf(person)]?.country ?? 0;

  function beganOn(person: number): DiscoveryPlatform {
    let left = start.of(person) * 100;
    // Who plays streams: half of them begin there.
    if (nicheOf(person) === gaming && left >= 50) return 'twitch';
    for (const [index, share] of beginnings.entries()) {
      left -= share;
      if (left < 0) return discoveryPlatforms[index] ?? 'instagram';
    }
    return 'instagram';
  }

  function isOn(platform: Platform, person: number): boolean {
    const known = fixed[person];
    if (known) return known.platforms.includes(platform);
    const number = platforms.indexOf(platform);
    return (present[number]?.of(person) ?? 1) < presence[platform] || beganOn(person) === platform;
  }

  function dealsOf(person: number): number {
    const startsAt = Math.floor(deals.of(person) * brandsPerCategory);
    const count = person < fixed.length ? 2 : [0, 0, 0, 1, 1, 2, 2, 3][Math.floor(dealCount.of(person) * 8)];
    const brand = (categoryOf[nicheOf(person)] ?? 0) * brandsPerCategory + startsAt;
    return brand * dealChoices + (count ?? 0);
  }

  const kindOf = (person: number): 'personal_email' | 'role_based_email' | null => {
    if (person < fixed.length) return 'personal_email';
    const drawn = mailKind.of(person);
    return drawn < 0.38 ? 'personal_email' : drawn < 0.55 ? 'role_based_email' : null;
  };

  function emailOf(person: number): string | null {
    const known = fixedPeople[person];
    if (known) return known.email;
    const kind = kindOf(person);
    if (kind === null) return null;
    const host = mailHost.of(person);
    const plain = handles.plain(person);
    if (kind === 'role_based_email') return `${roles[Math.floor(host * roles.length)]}@${plain}.example`;
    return `${plain}@${personalDomains[Math.floor(host * personalDomains.length)]}`;
  }

  return {
    handles,
    isOn,
    platformsOf: (person) => platforms.filter((platform) => isOn(platform, person)),
    fullName: (person) => `${handles.firstName(person)} ${handles.lastName(person)}`,
    isBusiness: (person) => person >= fixed.length && business.of(person) < 0.09,
    niche: nicheOf,
    subniche: (person) =>
      fixed[person]?.subniche ??
      nicheOf(person) * subnichesPerNiche + Math.floor(subniche.of(person) * subnichesPerNiche),
    place: placeOf,
    country: countryOf,
    language(person) {
      const known = fixed[person];
      if (known) return known.language;
      if (tongue.of(person) < 0.12) return english;
      const list = spoken[countryOf(person)] ?? [];
      const drawn = language.of(person);
      return list[drawn < 0.7 ? 0 : Math.floor(((drawn - 0.7) / 0.3) * list.length)] ?? english;
    },
    brands: (person) => brandsOfDeals(dealsOf(person)),
    deals: dealsOf,
    fame: (person) => normal(fame, person),
    email: emailOf,
    emailType: kindOf,
    personOfEmail(email) {
      const address = email.trim().toLowerCase();
      const known = fixedEmails.get(address);
      if (known !== undefined) return known;
      const [local = '', host = ''] = address.split('@');
      const plain = personalDomains.includes(host) ? local : host.replace(/\.example$/, '');
      const person = handles.personOfPlain(plain);
      return person >= 0 && emailOf(person) === address ? person : -1;
    },
  };
}

/** Up to three brands of one category. */
export function brandsOfDeals(deals: number): readonly number[] {
  const first = Math.floor(deals / dealChoices);
  const category = Math.floor(first / brandsPerCategory);
  const place = first % brandsPerCategory;
  return Array.from(
    { length: deals % dealChoices },
    (_, index) => category * brandsPerCategory + ((place + 3 * index) % brandsPerCategory),
  );
}

/** The first place whose share, added up, is above the value. */
function below(cumulated: Float64Array, value: number): number {
  let [low, high] = [0, cumulated.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cumulated[middle] ?? 1) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
