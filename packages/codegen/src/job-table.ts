import { parseExpression, placeOf } from './expression.ts';
import type { Facts, OperationFacts } from './facts.ts';
import { isObject, type JsonObject, listOf, objectOf, withoutUndefined } from './json.ts';

/** The operations that the links of a job lead to. */
export interface JobLinks {
  readonly poll: OperationFacts;
  readonly result?: OperationFacts | undefined;
  readonly cancel?: OperationFacts | undefined;
}

/** The operations behind the links of a job; undefined for an operation that starts none. */
export function jobLinks(facts: Facts, operation: OperationFacts): JobLinks | undefined {
  const job = objectOf(operation.vocabulary('x-sdk-job'));
  const target = (name: unknown): OperationFacts | undefined => {
    const { operationId } = linkOf(facts, operation, name);
    return facts.operations.find(({ id }) => id === operationId);
  };
  const poll = target(job.poll);
  return poll && { poll, result: target(job.result), cancel: target(job.cancel) };
}

const phases = ['pending', 'running', 'succeeded', 'partial', 'failed', 'cancelled'];

/** What each state means: phases in their order, each with its states. */
export function jobStates(job: JsonObject): (readonly [phase: string, states: readonly unknown[]])[] {
  const states = objectOf(job.states);
  return phases.filter((phase) => Object.hasOwn(states, phase)).map((phase) => [phase, listOf(states[phase])]);
}

/** The job of an operation as `operations.ts` writes it; the type is `JobFacts` of the runtime. */
export function jobTable(facts: Facts, operation: OperationFacts): JsonObject | undefined {
  const links = jobLinks(facts, operation);
  if (!links) return undefined;
  const job = objectOf(operation.vocabulary('x-sdk-job'));
  const { done, total } = objectOf(job.progress);
  const { min, max, honour } = objectOf(job.delay);
  const link = (name: unknown, target: OperationFacts | undefined): JsonObject | undefined =>
    target && linkTable(linkOf(facts, operation, name), target);
  return withoutUndefined({
    poll: link(job.poll, links.poll),
    state: placeOf(job.state),
    states: Object.fromEntries(jobStates(job)),
    progress: isObject(job.progress) ? withoutUndefined({ done: placeOf(done), total: placeOf(total) }) : undefined,
    error: placeOf(job.error),
    result: isObject(job.result) ? { at: placeOf(job.result.at) } : link(job.result, links.result),
    cancel: link(job.cancel, links.cancel),
    delay: isObject(job.delay)
      ? withoutUndefined({ min, max, honour: Array.isArray(honour) ? honour.map(hintPlace) : undefined })
      : undefined,
    expiresAfter: job.expiresAfter,
  });
}

const hintPlace = (text: unknown): JsonObject | undefined =>
  text === 'Retry-After' ? { in: 'header', name: text } : placeOf(text);

/** The Link Object of a success by its name. */
function linkOf(facts: Facts, { answers }: OperationFacts, name: unknown): JsonObject {
  if (typeof name !== 'string') return {};
  const holders = answers.filter(({ status }) => status.startsWith('2')).map(({ spec }) => objectOf(spec.links));
  return facts.components.object(holders.find((links) => links[name] !== undefined)?.[name]);
}

/** Parameters in the order of the target: those of the path as the template has them. */
function linkTable(link: JsonObject, target: OperationFacts): JsonObject {
  const given = Object.entries(objectOf(link.parameters));
  const parameters = target.parameters.flatMap(({ name, in: place }) => {
    const found = given.find(([key]) => key === `${place}.${name}`) ?? given.find(([key]) => key === name);
    return found ? [{ name, in: place, value: linkValue(found[1]) }] : [];
  });
  return { operation: target.name, parameters };
}

function linkValue(value: unknown): JsonObject {
  const expression = parseExpression(value);
  return expression ? { of: expression.of, ...placeOf(value) } : { of: 'document', value };
}
