import type { ContentType, Platform } from '../generated/models.ts';

const videos: readonly ContentType[] = ['video', 'reel', 'short'];
const pictures: readonly ContentType[] = ['single', 'carousel'];

/** docs: of Instagram, X and Pinterest; inferred: the exact set of the other two (fact sheet §1.9) */
const typesOf: { readonly [Name in Platform]: readonly ContentType[] } = {
  instagram: ['single', 'carousel', 'story', 'video', 'reel', 'short'],
  tiktok: videos,
  youtube: videos,
  twitter: pictures,
  pinterest: pictures,
};

export const suits = (type: ContentType, platform: Platform): boolean => typesOf[platform].includes(type);

/** Whether a type is made of moving pictures; a story may be either. */
export const isVideoType = (type: ContentType): boolean => videos.includes(type);
