/** The job that news are wanted of. */
export interface JobRef {
  /** The operation that started it. */
  readonly operation: string;
  /** What the polls are sent with, by the name of the parameter: `{ id: 'job_7' }`. */
  readonly parameters: { readonly [name: string]: unknown };
  /** The answer that started it, unwrapped. */
  readonly start: unknown;
}

/** News of a job. Any but `closed` says as well that the connection is open; `{}` says no more than that. */
export interface JobHint {
  /** In percent. */
  readonly progress?: number | undefined;
  /** A state in the service's own words; one that the document does not list is passed over. */
  readonly state?: string | number | boolean | undefined;
  /** Nothing will come for now. */
  readonly closed?: true | undefined;
}

/**
 * By what a client hears of its jobs between polls, such as a WebSocket. It need not be sure: what it says is progress, the
 * outcome comes from a poll. While it is open the polls keep their longest distance; a hint of the end brings the next one
 * at once, and so does a hint after `closed`, since nobody tells what happened in between; when it closes, never opens, or
 * throws, polling goes on as if it were not there.
 */
export interface JobEvents {
  /** Called once for each wait; the function that comes back ends it, and is called whatever the outcome. */
  subscribe(job: JobRef, listener: (hint: JobHint) => void): () => void;
}
