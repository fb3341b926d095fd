import type { Handlers } from '../generated/handlers.ts';

/** What is not settled about the service, for a test to choose. */
export interface InflugenMockSettings {
  /**
   * The operations that refuse a lack of credits by 429 `credits_exhausted`, without a time to wait, where all others do
   * by 402 `insufficient_credits`: the service does either, "depending on the workflow" (fact sheet §1.6).
   *
   * @defaultValue None
   */
  readonly creditsRefusedBy429: readonly (keyof Handlers<unknown>)[];
}
