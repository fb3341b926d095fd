import type { Answer } from './attempt.ts';
import { parseJson, textAt } from './error-body.ts';
import type { Api, Operation, Refusal } from './operation.ts';
import { readFirst } from './pointer.ts';
import { isSpan } from './retry.ts';

/** What an answer means; what is left out is as its status says. */
export interface Meaning extends Partial<Refusal> {
  /** The status of the answer, or the one that usually says the same. */
  readonly status: number;
}

/** Tells what an answer to an operation means. */
export type MeaningOf = (answer: Answer, operation: Operation) => Meaning;

/** Of an error that is none of those about the pace: a repeat is in vain, and nobody has to slow down. */
const inVain: Partial<Refusal> = { retryable: false, throttling: false };

/**
 * What answers mean by the errors that the document names (`x-sdk-error` on a response), for the `meaningOf` of
 * `createCore`. An error that is not named means what the entry without a code says, unless it says when to come back.
 * Without such an entry it is, where some of its status are about the pace, about it only if it says so.
 */
export const meaningByCode =
  ({ error, rateLimits, refusals }: Api): MeaningOf =>
  ({ response, text }, operation) => {
    const { status, headers } = response;
    const declared = operation.refusals?.[status] ?? refusals?.[status];
    if (!declared) return { status };
    const body = parseJson(text);
    const code = textAt(body, error?.code);
    const tellsWhen =
      headers.has(rateLimits?.headers?.retryAfter ?? 'Retry-After') ||
      readFirst(body, error?.retryAfter, isSpan) !== undefined;
    const isNamed = (each: Refusal) => each.code !== undefined && each.code === code;
    const said = declared.find(isNamed) ?? (tellsWhen ? undefined : meaningOfOthers(declared));
    return { ...said, status: said?.like ?? status };
  };

function meaningOfOthers(declared: readonly Refusal[]): Partial<Refusal> | undefined {
  const others = declared.find(({ code }) => code === undefined);
  return others ?? (declared.some(({ throttling }) => throttling) ? inVain : undefined);
}
