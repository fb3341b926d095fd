/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where the API is, if not where its document says. */
  readonly VITE_INFLUGEN_BASE_URL?: string;
}
