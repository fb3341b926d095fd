import type { RoleName, SocialPlatformName } from '@creatorkit/backsuit';

// Days and months are no instants: they are written as they stand, whatever the zone.
const days = new Intl.DateTimeFormat('en', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
const shortDays = new Intl.DateTimeFormat('en', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' });
const months = new Intl.DateTimeFormat('en', { timeZone: 'UTC', month: 'long', year: 'numeric' });

/** `Sunday, March 8` */
export const dayName = (day: string): string => days.format(Date.parse(`${day}T00:00Z`));

/** `Sun, Mar 8` */
export const shortDayName = (day: string): string => shortDays.format(Date.parse(`${day}T00:00Z`));

/** `March 2026` */
export const monthName = (month: string): string => months.format(Date.parse(`${month}-01T00:00Z`));

/** `New York` of `America/New_York` */
export const placeOf = (timeZone: string): string => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

/** `1 draft`, `3 drafts`. */
export const count = (value: number, noun: string): string => `${value} ${noun}${value === 1 ? '' : 's'}`;

/** `A`, `A and B`, `A, B and C`. */
const names = new Intl.ListFormat('en', { type: 'conjunction' });
export const listed = (texts: readonly string[]): string => names.format(texts);

const roles: { readonly [role: string]: string } = { User: 'Viewer' };

/** In a tenant a `User` reads. */
export const roleWord = (role: RoleName): string => roles[role] ?? role;

const platforms: { readonly [platform: string]: string } = {
  twitter: 'Twitter',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  facebook_page: 'Facebook page',
  instagram: 'Instagram',
};

/** A platform that came later goes by its own name. */
export const platformName = (platform: SocialPlatformName): string => platforms[platform] ?? platform;
