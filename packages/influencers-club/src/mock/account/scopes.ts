/** client: the only scope there is (fact sheet §1.3) */
const known: ReadonlySet<string> = new Set(['all']);

/** client: unknown scopes are dropped without a word (fact sheet §1.3) */
export const issuableOf = (scopes: readonly string[]): string[] => [...new Set(scopes)].filter((one) => known.has(one));
