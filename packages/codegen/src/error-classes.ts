import { isErrorStatus } from './call-words.ts';

/** A class of the runtime for answers of 400 and more, and when it is thrown. */
export interface ErrorClass {
  readonly name: string;
  readonly meaning: string;
}

const validation: ErrorClass = {
  name: 'ValidationError',
  meaning: 'The API found the input wrong; `fields` says where.',
};

const byStatus: { readonly [status: string]: ErrorClass } = {
  400: validation,
  401: {
    name: 'AuthenticationError',
    meaning: 'The credential is missing, wrong or expired, and could not be renewed.',
  },
  402: { name: 'InsufficientCreditsError', meaning: 'The account cannot pay for the call.' },
  403: { name: 'PermissionError', meaning: 'This credential may not do that.' },
  404: { name: 'NotFoundError', meaning: 'There is no such resource, or it belongs to somebody else.' },
  409: { name: 'ConflictError', meaning: 'It exists already, or its state forbids the call.' },
  422: validation,
  429: {
    name: 'RateLimitError',
    meaning:
      'A limit would make the call wait too long; `retryAt` says until when. Without a `status`, nothing was sent.',
  },
};

const server: ErrorClass = { name: 'ServerError', meaning: 'The server failed.' };
const other: ErrorClass = { name: 'ApiError', meaning: 'Any other refusal; the base of all classes above.' };

/** The class that the client throws for a status of the document, as `apiErrorClass` of the runtime does. */
export function errorClassOf(status: string): ErrorClass | undefined {
  if (!isErrorStatus(status)) return undefined;
  return byStatus[status] ?? (status.startsWith('5') ? server : other);
}

/** Errors of calls that got no answer, or none that can be used. */
export const otherErrors: readonly ErrorClass[] = [
  { name: 'NetworkError', meaning: 'No answer came, and the call had no effect or is safe to repeat.' },
  { name: 'TimeoutError', meaning: 'An attempt took longer than `timeoutMs`, or the call longer than `deadlineMs`.' },
  {
    name: 'OutcomeUnknownError',
    meaning: 'No answer came to a call that is not safe to repeat: look before you call again.',
  },
];

/** The error of work that a call has started. */
export const jobError: ErrorClass = {
  name: 'JobError',
  meaning: 'A job failed or was cancelled, or is in a state that nobody knows; thrown by its `wait()`.',
};
