import { make } from './elements.ts';
import { placeOf } from './wording.ts';

const frequent = [
  'America/New_York',
  'America/Los_Angeles',
  'Europe/London',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
  'UTC',
];

/** Fills a field with the time zones that the browser knows; those of many people come first. */
export function offerTimeZones(field: HTMLSelectElement): void {
  const others = Intl.supportedValuesOf('timeZone').filter((name) => !frequent.includes(name));
  field.replaceChildren(
    make('optgroup', { label: 'Often used' }, ...frequent.map(toOption)),
    make('optgroup', { label: 'All others' }, ...others.map((name) => make('option', { value: name }, name))),
  );
}

const toOption = (name: string): HTMLElement => make('option', { value: name }, placeOf(name));
