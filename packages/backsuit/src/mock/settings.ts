/** What a person may set about the mock. */
export interface BackSuitMockSettings {
  /**
   * Whether registering without a tenant makes a platform administrator. The seed says so literally, and so it does unless
   * it is switched off; the vendor's own reference later makes such a user of the platform no administrator.
   */
  readonly openPlatformAdmin: boolean;
}
