// The world

// What it answers
export type * from './audience/types.ts';
export { createCreators } from './create-creators.ts';
export type { Creators } from './creators.ts';
export type { Dictionaries } from './dictionaries.ts';
export type { FullResult, RawResult } from './enrichment/enrichment.ts';
export { mediaType } from './enrichment/instagram.ts';
export type * from './posts/types.ts';
export * from './types.ts';
