/** Knows the latest keys, so many of them. A server with several processes keeps them in its database instead. */
export function createMemory(most: number) {
  const known = new Set<unknown>();
  /** Whether a key comes for the first time; who has none is always new. */
  return (key: unknown): boolean => {
    if (key === undefined) return true;
    if (known.has(key)) return false;
    known.add(key);
    if (known.size > most) known.delete(known.values().next().value);
    return true;
  };
}
