/** Whether this is a page or a worker of one: what it holds, everybody can read. */
export const isBrowser = (): boolean =>
  (typeof window !== 'undefined' && typeof window.document !== 'undefined') ||
  // HTML standard §10.2.1.1: only the workers of browsers have it.
  typeof (globalThis as { readonly importScripts?: unknown }).importScripts === 'function';
