/** The properties that a message requires and whose values are fixed: what each can be. */
export type FixedValues = ReadonlyMap<string, readonly string[]>;

/**
 * The property that tells messages apart: each requires it, and no two have a value in common. One with a single value
 * in each message comes before one with several; `undefined` where none does it, or several do it as well.
 */
export function typeProperty(messages: readonly FixedValues[]): string | undefined {
  const [first, ...others] = messages;
  const candidates = [...(first?.keys() ?? [])].filter((name) => {
    const values = messages.map((message) => message.get(name) ?? []);
    if (others.length > 0 && values.some((each) => each.length === 0)) return false;
    const all = values.flat();
    return new Set(all).size === all.length;
  });
  const exact = candidates.filter((name) => messages.every((message) => message.get(name)?.length === 1));
  const best = exact.length > 0 ? exact : candidates;
  return best.length === 1 ? best[0] : undefined;
}
