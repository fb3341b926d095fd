/** Where an exchange departs from the document, as Prism tells it; the fields are those of its `sl-violations`. */
export interface Violation {
  /** `request` or `response`, then where in it: `['request', 'body', 'seed_keyword_id']`. */
  readonly location: readonly string[];
  /** A status that the document does not have is a `Warning` when it is an error's. */
  readonly severity: string;
  /** The keyword of JSON Schema that failed, or the status that Prism would have answered. */
  readonly code?: string | number | undefined;
  readonly message: string;
}

/** The longest header that Prism writes. */
const maxHeaderLength = 8 * 1024 - 100;

/** The value of the `sl-violations` header, as Prism's own proxy writes it. */
export function writeViolations(violations: readonly Violation[]): string {
  // A header takes Latin-1; what JSON escapes reads the same.
  const value = JSON.stringify(violations).replace(/[^\x20-\x7e]/g, escapeUnit);
  return value.length > maxHeaderLength ? `Too many violations! ${value.slice(0, maxHeaderLength)}` : value;
}

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
