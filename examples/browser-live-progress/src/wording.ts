import type { ContentItem, ContentType } from '@creatorkit/influgen';

const numbers = new Intl.NumberFormat('en');
const seconds = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const times = new Intl.DateTimeFormat('en', { timeStyle: 'medium' });

export const asNumber = (value: number): string => numbers.format(value);
export const asTime = (date: Date): string => times.format(date);

/** `0.4 s` */
export const asSeconds = (ms: number): string => `${seconds.format(ms / 1000)} s`;

/** `1 credit`, `3 credits`. */
export const count = (value: number, noun: string): string => `${asNumber(value)} ${noun}${value === 1 ? '' : 's'}`;

const kinds: { readonly [type in ContentType]: string } = {
  single: 'Picture',
  carousel: 'Carousel',
  story: 'Story',
  video: 'Video',
  reel: 'Reel',
  short: 'Short',
};

/** A type that came later goes by its own name. */
export const kindOf = (type: ContentType): string => kinds[type] ?? type;

const states: { readonly [status in ContentItem['status']]: string } = {
  queued: 'Queued',
  generating: 'Generating',
  ready: 'Ready',
  approved: 'Approved',
  published: 'Published',
  rejected: 'Rejected',
  failed: 'Failed',
};

/** A state that came later goes by its own name. */
export const stateOf = (status: ContentItem['status']): string => states[status] ?? status;

/** `sea_view` is a code; people read words. */
export const asWords = (code: string): string => code.replaceAll('_', ' ');
