import { parseExpression } from './expression.ts';
import type { Issues } from './issue.ts';
import { isObject } from './json.ts';
import type { Library } from './library.ts';
import { child, children, descend, type Node } from './node.ts';
import { type OperationNode, parameterNodes, responseNodes } from './operation-nodes.ts';
import { bodySchema, schemaAt } from './schema-lookup.ts';
import { suggestion } from './suggest.ts';

/** Jobs can be carried out: their links say all that the next call needs, and every state has one meaning. */
export function checkJobs(library: Library, operations: readonly OperationNode[], issues: Issues): void {
  const check = new JobCheck(library, operations, issues);
  for (const operation of operations)
    if (isObject(child(operation.node, 'x-sdk-job').value)) check.operation(operation);
}

/** The id of the operation to which a link of the successes leads. */
export const jobTargetId = (library: Library, operation: OperationNode, name: unknown): string | undefined => {
  const link = linkNode(library, operation, name);
  const id = link && child(link, 'operationId').value;
  return typeof id === 'string' ? id : undefined;
};

function linkNode(library: Library, operation: OperationNode, name: unknown): Node | undefined {
  if (typeof name !== 'string') return undefined;
  const successes = [...responseNodes(library, operation)].filter(([status]) => status.startsWith('2'));
  const links = successes.map(([, response]) => descend(response, 'links', name));
  const found = links.find(({ value }) => value !== undefined);
  return found && library.resolve(found);
}

class JobCheck {
  readonly #library: Library;
  readonly #operations: readonly OperationNode[];
  readonly #issues: Issues;

  constructor(library: Library, operations: readonly OperationNode[], issues: Issues) {
    this.#library = library;
    this.#operations = operations;
    this.#issues = issues;
  }

  operation(operation: OperationNode): void {
    const job = child(operation.node, 'x-sdk-job');
    for (const key of ['poll', 'result', 'cancel']) this.#link(operation, child(job, key));
    this.#delay(child(job, 'delay'));
    this.#distinct(child(job, 'states'));
    const poll = this.#target(operation, child(job, 'poll').value);
    if (poll) this.#states(poll, job);
    if (
      isObject(child(operation.node, 'x-sdk-pagination').value) ||
      typeof child(operation.node, 'x-sdk-pagination').value === 'string'
    )
      this.#issues.error(job, 'A list that is paged cannot start a job', undefined, 'key');
  }

  #target(operation: OperationNode, name: unknown): OperationNode | undefined {
    const id = jobTargetId(this.#library, operation, name);
    return id === undefined ? undefined : this.#operations.find((each) => each.id === id);
  }

  /** A hop of a job is a call without a body and without pages, whose parameters the link gives. */
  #link(operation: OperationNode, hop: Node): void {
    const link = linkNode(this.#library, operation, hop.value);
    if (!link) return;
    const name = String(hop.value);
    if (child(link, 'operationId').value === undefined) {
      this.#issues.error(link, `The link ${name} names no operation`, 'write operationId: …', 'key');
      return;
    }
    const target = this.#target(operation, name);
    if (!target) return;
    const given = children(child(link, 'parameters'));
    for (const [identity, parameter] of parameterNodes(this.#library, target)) {
      const [place = '', parameterName = ''] = [
        identity.slice(0, identity.indexOf(' ')),
        identity.slice(identity.indexOf(' ') + 1),
      ];
      const value = given.find(({ key }) => key === parameterName || key === `${place}.${parameterName}`);
      const isRequired = child(parameter, 'required').value === true;
      if (!value && isRequired) {
        this.#issues.error(
          link,
          `The link ${name} leaves out the ${place} parameter ${parameterName} of ${target.id}`,
          'add it to its parameters',
          'key',
        );
      } else if (value && place !== 'path' && place !== 'query') {
        this.#issues.error(value, `The link ${name} of a job cannot carry a ${place} parameter`, undefined, 'key');
      }
      const expression = parseExpression(value?.value);
      if (value && expression?.of === 'request' && expression.in === 'header')
        this.#issues.error(value, `The link ${name} of a job cannot hand on a header of the request`);
    }
    if (descend(target.node, 'requestBody', 'required').value === true)
      this.#issues.error(hop, `${target.id} needs a body, and a link of a job sends none`);
    const pagination = child(target.node, 'x-sdk-pagination').value;
    if (hop.key !== 'cancel' && pagination !== undefined && pagination !== false)
      this.#issues.error(hop, `${target.id} answers page by page: a job cannot give that`);
  }

  #delay(delay: Node): void {
    const [min, max] = [child(delay, 'min').value, child(delay, 'max')];
    if (typeof min !== 'number' || typeof max.value !== 'number' || min <= max.value) return;
    this.#issues.error(max, `x-sdk-job/delay/max is less than min (${min})`);
  }

  /** A state has one meaning. */
  #distinct(states: Node): void {
    const first = new Map<unknown, Node>();
    for (const value of children(states).flatMap(children)) {
      const other = first.get(value.value);
      if (other) this.#issues.error(value, `The state ${String(value.value)} is ${other.parent?.key} already`);
      else first.set(value.value, value);
    }
  }

  /** The table has the states that the poll can answer: all of them, and no other. */
  #states(poll: OperationNode, job: Node): void {
    const values = this.#enumOf(poll, child(job, 'state'));
    if (!values) return;
    const listed = children(child(job, 'states')).flatMap(children);
    for (const value of listed) {
      if (values.includes(value.value)) continue;
      const hint = suggestion(String(value.value), values.map(String));
      this.#issues.error(value, `${poll.id} never answers the state ${String(value.value)}`, hint);
    }
    for (const value of values) {
      if (value === null || listed.some((each) => each.value === value)) continue;
      this.#issues.error(
        child(job, 'states'),
        `The state ${String(value)} of ${poll.id} has no place in x-sdk-job/states`,
        'add it to what it means',
        'key',
      );
    }
  }

  #enumOf(poll: OperationNode, place: Node): readonly unknown[] | undefined {
    const expression = parseExpression(place.value);
    if (expression?.in !== 'body') return undefined;
    const successes = [...responseNodes(this.#library, poll)].filter(([status]) => status.startsWith('2'));
    const schema = successes
      .map(([, response]) => bodySchema(this.#library, response))
      .find((each) => each !== undefined);
    const found = schema && schemaAt(this.#library, schema, expression.pointer);
    const state = found && found !== 'unknown' ? this.#library.resolve(found) : undefined;
    return state && isObject(state.value) && Array.isArray(state.value.enum) ? state.value.enum : undefined;
  }
}
