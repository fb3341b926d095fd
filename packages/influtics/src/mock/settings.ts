/** What is not settled about the service, for a test to choose. */
export interface InfluticsMockSettings {
  /**
   * The shape of errors: `'flat'` as in the seed (`error`, `code`), `'nested'` as the vendor's connector for n8n expects
   * (`error: { code, message }`, and `UNAUTHORIZED` for every 401; fact sheet §1.3, §1.4). @defaultValue 'flat'
   */
  readonly errors: 'flat' | 'nested';
  /**
   * Whether `GET /v1/bloggers/info` is still there: the documentation has it, the vendor's connector says that it was
   * removed on 2026-08-20 (fact sheet §4.2). `'removed'` answers 404 `NOT_FOUND`. @defaultValue 'available'
   */
  readonly bloggerInfo: 'available' | 'removed';
}
