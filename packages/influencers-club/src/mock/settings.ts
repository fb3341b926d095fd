/** What a test may choose about the backend. */
export interface InfluencersClubMockSettings {
  /** How many creators there are, up to 1,000,000. The first are the same in every size. @defaultValue 2000 */
  readonly creators: number;
}
