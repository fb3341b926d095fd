/** What a transport hands to a backend: a request as plain values. */
export interface Exchange {
  /** In capitals. */
  readonly method: string;
  /** The absolute URL as it was sent. */
  readonly url: string;
  /** The path within the API, as on the wire (still percent-encoded), without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case; several values of one name are joined by `, `. */
  readonly headers: { readonly [name: string]: string };
  /** The body as text; left out when there is none, and for a form of parts. */
  readonly body?: string | undefined;
  /** The body of a form of parts (`multipart/form-data`), which may hold what is no text. */
  readonly bytes?: Uint8Array<ArrayBuffer> | undefined;
  /** Address of the caller: the partition of limits that count anonymous calls. */
  readonly clientAddress: string;
  /** Where clients reach this API (origin and mount prefix, no trailing slash): absolute links are built on it. */
  readonly baseUrl: string;
}

/** What a backend hands back: an answer as plain values. */
export interface Result {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  /** The body as text; left out for an empty one. */
  readonly body?: string | undefined;
  /** In place of the text, one that is too long to be made at once: its pieces. Whoever leaves early returns the iterator. */
  readonly pieces?: Iterable<string> | undefined;
}

/** What a rule answers: a JSON value, or a text with its own content type, or nothing. */
export interface Reply {
  readonly status: number;
  readonly headers?: { readonly [name: string]: string } | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, for pages and files; `headers` names its content type. */
  readonly text?: string | undefined;
  /**
   * In place of `text`, one that is too long to be made at once: made piece by piece while the client reads, from what no
   * later exchange changes. It is not held against the document.
   */
  readonly pieces?: Iterable<string> | undefined;
}
