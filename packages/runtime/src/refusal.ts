import type { Answer } from './attempt.ts';
import { parseJson, textAt } from './error-body.ts';
import type { Api, Operation, Refusal } from './operation.ts';

/** What an answer means; what is left out is as its status says. */
export interface Meaning extends Partial<Refusal> {
  /** The status of the answer, or the one that usually says the same. */
  readonly status: number;
}

/** Tells what an answer means. */
export type MeaningOf = (api: Api, operation: Operation, answer: Answer) => Meaning;

/** Of an error that is none of those about the pace: a repeat is in vain, and nobody has to slow down. */
const inVain: Partial<Refusal> = { retryable: false, throttling: false };

/**
 * What answers mean by the errors that the document names (`x-sdk-error` on a response), for the `meaningOf` of
 * `createCore`. Where some of a status are about the pace, another one is about it only if it says when to come back.
 */
export const meaningByCode: MeaningOf = (api, operation, { response, text }) => {
  const { status, headers } = response;
  const declared = operation.refusals?.[status] ?? api.refusals?.[status];
  if (!declared) return { status };
  const code = textAt(parseJson(text), api.error?.code);
  const isOther = declared.some(({ throttling }) => throttling) && !headers.has('Retry-After');
  const said = declared.find((each) => each.code === code) ?? (isOther ? inVain : undefined);
  return { ...said, status: said?.like ?? status };
};
