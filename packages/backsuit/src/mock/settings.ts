/** What a person may set about the mock. */
export interface BackSuitMockSettings {
  /**
   * Whether registering without a tenant makes a platform administrator. The seed says so literally, and so it does unless
   * it is switched off; the vendor's own reference later makes such a user of the platform no administrator.
   */
  readonly openPlatformAdmin: boolean;
  /** Where the application is that signing in by a provider leads back to; an absolute URL of http or https. */
  readonly frontendUrl: string;
}

/**
 * Where the application is, without a slash at the end.
 *
 * @throws RangeError for what is no absolute URL of http or https, and for one with a query or a fragment.
 */
export function readFrontendUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new RangeError(
      `Cannot create a mock: frontendUrl must be an absolute URL of http or https without a query, got ${JSON.stringify(value)}`,
    );
  }
  return url.href.replace(/\/+$/, '');
}
