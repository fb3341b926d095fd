import type { Facts, OperationFacts } from './facts.ts';
import { isObject, type JsonObject, withoutUndefined } from './json.ts';

/** The errors that the responses of an operation name (`x-sdk-error`), but for those that hold for the whole API. */
export function refusalTable(facts: Facts, operation: OperationFacts, common: JsonObject): JsonObject | undefined {
  const own = Object.entries(refusalsOf(facts, operation)).filter(([status]) => !Object.hasOwn(common, status));
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}

/** By status: what all operations with such an answer say alike of its errors. */
export function commonRefusals(facts: Facts): JsonObject | undefined {
  const said = new Map<string, Set<string>>();
  for (const operation of facts.operations) {
    const refusals = refusalsOf(facts, operation);
    for (const { status } of operation.answers) {
      const words = said.get(status) ?? new Set();
      said.set(status, words.add(JSON.stringify(refusals[status] ?? null)));
    }
  }
  const alike = [...said].flatMap(([status, words]): [string, unknown][] => {
    const [word] = words;
    return words.size === 1 && word !== undefined && word !== 'null' ? [[status, JSON.parse(word)]] : [];
  });
  return alike.length > 0 ? Object.fromEntries(alike.sort()) : undefined;
}

function refusalsOf(facts: Facts, { answers }: OperationFacts): JsonObject {
  if (!facts.hasVocabulary) return {};
  return Object.fromEntries(
    answers.flatMap(({ status, spec }) => {
      const declared = [spec['x-sdk-error']].flat().filter(isObject);
      const table = declared.map(({ code, retryable, throttling, like }) =>
        withoutUndefined({
          code,
          retryable: retryable === false ? false : undefined,
          throttling,
          like,
        }),
      );
      return table.length > 0 && /^\d{3}$/.test(status) ? [[status, table]] : [];
    }),
  );
}
