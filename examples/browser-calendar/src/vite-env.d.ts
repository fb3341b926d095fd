/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where the API is, if not where its document says. */
  readonly VITE_BACKSUIT_BASE_URL?: string;
}
