export type * from './audience/types.ts';
export type * from './enrichment/types.ts';
export type * from './posts/types.ts';
export * from './types.ts';
