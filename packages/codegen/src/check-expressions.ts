import { jobTargetId } from './check-jobs.ts';
import { type Expression, parseExpression } from './expression.ts';
import type { Issues } from './issue.ts';
import { isObject, objectOf, parsePointer } from './json.ts';
import type { Library } from './library.ts';
import { child, children, descend, type Node } from './node.ts';
import { type OperationNode, parameterNodes, responseNodes } from './operation-nodes.ts';
import { isRequiredPlace } from './required-place.ts';
import { bodySchema, schemaAt } from './schema-lookup.ts';
import { suggestion } from './suggest.ts';

/** Every runtime expression points at something that the schemas, parameters and headers of its operation have. */
export function checkExpressions(
  library: Library,
  root: Node,
  operations: readonly OperationNode[],
  issues: Issues,
  hasVocabulary: boolean,
): void {
  const check = new ExpressionCheck(library, root, operations, issues);
  for (const operation of operations) check.links(operation);
  if (!hasVocabulary) return;
  for (const operation of operations) check.operation(operation);
  check.root();
  check.securitySchemes();
}

class ExpressionCheck {
  readonly #library: Library;
  readonly #root: Node;
  readonly #operations: readonly OperationNode[];
  readonly #issues: Issues;
  readonly #byId: ReadonlyMap<string, OperationNode>;

  constructor(library: Library, root: Node, operations: readonly OperationNode[], issues: Issues) {
    this.#library = library;
    this.#root = root;
    this.#operations = operations;
    this.#issues = issues;
    this.#byId = new Map(
      operations.flatMap((operation) => (operation.id === undefined ? [] : [[operation.id, operation]])),
    );
  }

  operation(operation: OperationNode): void {
    this.#pagination(operation);
    this.#success(operation, this.#held(operation, 'x-sdk-unwrap'));
    const tenant = this.#held(operation, 'x-sdk-tenant');
    for (const place of Array.isArray(tenant?.value) ? children(tenant) : [tenant]) this.#anySide(operation, place);
    const cost = this.#held(operation, 'x-sdk-cost', false);
    if (cost)
      for (const path of [['count'], ['max', 'count'], ['by', 'field'], ['reported'], ['remaining']])
        this.#anySide(operation, descend(cost, ...path));
    const limit = this.#held(operation, 'x-sdk-rate-limit');
    if (limit) this.#anySide(operation, descend(limit, 'amount', 'count'));
    const idempotency = this.#held(operation, 'x-sdk-idempotency');
    if (idempotency) this.#anySide(operation, child(idempotency, 'at'));
    this.#job(operation);
    for (const response of responseNodes(this.#library, operation).values()) {
      const errors = child(response, 'x-sdk-error');
      for (const error of Array.isArray(errors.value) ? children(errors) : [errors])
        this.#inResponses(child(error, 'codeAt'), [response], 'the response');
    }
  }

  /** Links send values of this operation on to parameters of another one. */
  links(operation: OperationNode): void {
    for (const response of responseNodes(this.#library, operation).values()) {
      for (const given of children(child(response, 'links'))) {
        const link = this.#library.resolve(given);
        if (!link) continue;
        const target = this.#byId.get(String(child(link, 'operationId').value));
        for (const value of children(child(link, 'parameters'))) {
          if (target) this.#linkParameter(value, target);
          const expression = parseExpression(value.value);
          if (expression?.of === 'request') this.#inRequest(operation, value, expression);
          else if (expression) this.#inResponses(value, [response], nameOf(operation));
        }
      }
    }
  }

  /** What holds for the API as a whole must be true of at least one answer. */
  root(): void {
    const all = this.#operations.map((operation) => responseNodes(this.#library, operation));
    const errors = all.flatMap((responses) =>
      [...responses].filter(([status]) => !/^[123]/.test(status)).map(([, node]) => node),
    );
    for (const place of children(child(this.#root, 'x-sdk-error'))) {
      const values = Array.isArray(place.value) ? children(place) : [place];
      for (const value of values) this.#inSomeResponse(value, errors, 'any error response');
    }
    const every = all.flatMap((responses) => [...responses.values()]);
    this.#inSomeResponse(child(this.#root, 'x-sdk-request-id'), every, 'any response');
    const detect = descend(this.#root, 'x-sdk-plans', 'detect');
    const detector = this.#byId.get(String(child(detect, 'operation').value));
    if (detector) this.#success(detector, child(detect, 'at'));
  }

  securitySchemes(): void {
    for (const given of children(descend(this.#root, 'components', 'securitySchemes'))) {
      const scheme = this.#library.resolve(given);
      if (!scheme) continue;
      for (const step of ['obtain', 'refresh', 'revoke']) {
        const call = descend(scheme, 'x-sdk-auth', step);
        const operation = this.#byId.get(String(child(call, 'operation').value));
        if (!operation) continue;
        for (const value of children(child(call, 'request'))) {
          const expression = parseExpression(value.key);
          if (expression) this.#inRequest(operation, value, expression, 'key');
          const credential = descend(scheme, 'x-sdk-auth', 'credentials', String(value.value));
          if (expression && child(credential, 'optional').value === true)
            this.#mayBeLeftOut(operation, value, expression);
        }
        for (const value of children(child(call, 'response'))) this.#success(operation, value);
      }
    }
  }

  /** A place for an optional credential is one that a request may lack. */
  #mayBeLeftOut(operation: OperationNode, node: Node, expression: Expression): void {
    if (!isRequiredPlace(this.#library, operation, expression)) return;
    const text = `${String(node.value)} is optional, but ${nameOf(operation)} requires ${String(node.key)}`;
    this.#issues.error(node, text, undefined, 'key');
  }

  #pagination(operation: OperationNode): void {
    const use = this.#held(operation, 'x-sdk-pagination', false);
    if (!use) return;
    const scheme = typeof use.value === 'string' ? descend(this.#root, 'x-sdk-pagination', use.value) : use;
    if (!isObject(scheme.value)) return;
    for (const value of children(scheme)) {
      const expression = parseExpression(value.value);
      if (!expression) continue;
      // A scheme that is named is right in itself: the operation that names it is to blame.
      const blame = scheme === use ? value : use;
      if (expression.of === 'request') this.#inRequest(operation, value, expression, 'value', blame);
      else this.#success(operation, value, blame, value.key === 'items' ? 'array' : undefined);
    }
  }

  /** What a job tells is in the answers of the operation that is polled. */
  #job(operation: OperationNode): void {
    const job = child(operation.node, 'x-sdk-job');
    const poll = this.#byId.get(jobTargetId(this.#library, operation, child(job, 'poll').value) ?? '');
    if (!poll) return;
    for (const path of [['state'], ['progress', 'done'], ['progress', 'total'], ['error'], ['result', 'at']])
      this.#success(poll, descend(job, ...path));
    for (const place of children(descend(job, 'delay', 'honour'))) this.#success(poll, place);
  }

  /** The value that holds for an operation: its own, its path's, or the root's. */
  #held(operation: OperationNode, key: string, fromRoot = true): Node | undefined {
    const holders = [operation.node, operation.pathItem, ...(fromRoot ? [this.#root] : [])];
    const value = holders.map((holder) => child(holder, key)).find((each) => each.value !== undefined);
    return value?.value === false ? undefined : value;
  }

  #anySide(operation: OperationNode, node: Node | undefined): void {
    const expression = parseExpression(node?.value);
    if (!node || !expression) return;
    if (expression.of === 'request') this.#inRequest(operation, node, expression);
    else this.#success(operation, node);
  }

  #successes(operation: OperationNode): Node[] {
    return [...responseNodes(this.#library, operation)]
      .filter(([status]) => status.startsWith('2'))
      .map(([, response]) => response);
  }

  /** The expression must hold for every success that carries a body. */
  #success(operation: OperationNode, node: Node | undefined, blame: Node | undefined = node, type?: string): void {
    if (!node || !blame || parseExpression(node.value)?.of !== 'response') return;
    this.#inResponses(node, this.#successes(operation), nameOf(operation), blame, type);
  }

  #inResponses(node: Node, responses: readonly Node[], where: string, blame = node, type?: string): void {
    const expression = parseExpression(node.value);
    if (expression?.of !== 'response') return;
    const bearing = responses.filter(
      (response) => expression.in === 'header' || bodySchema(this.#library, response) !== undefined,
    );
    if (bearing.length === 0) {
      this.#issues.error(blame, `${String(node.value)} points at nothing: ${where} answers no such body`);
      return;
    }
    for (const response of bearing) {
      const miss = this.#missInResponse(response, expression, type);
      if (miss === undefined) continue;
      this.#issues.error(blame, `${String(node.value)} points at nothing in ${where}`, miss.hint);
      return;
    }
  }

  #inSomeResponse(node: Node, responses: readonly Node[], where: string): void {
    const expression = parseExpression(node.value);
    if (expression?.of !== 'response') return;
    if (responses.some((response) => this.#missInResponse(response, expression) === undefined)) return;
    const [first] = responses;
    this.#issues.error(
      node,
      `${String(node.value)} points at nothing in ${where}`,
      first && this.#missInResponse(first, expression)?.hint,
    );
  }

  #missInResponse(response: Node, expression: Expression, type?: string): Miss | undefined {
    if (expression.in === 'header') {
      const names = Object.keys(objectOf(child(response, 'headers').value));
      const wanted = expression.name.toLowerCase();
      return names.some((name) => name.toLowerCase() === wanted)
        ? undefined
        : { hint: suggestion(expression.name, names) };
    }
    if (expression.in !== 'body') return { hint: undefined };
    return this.#missInBody(bodySchema(this.#library, response), expression.pointer, type);
  }

  #missInBody(schema: Node | undefined, pointer: string, type?: string): Miss | undefined {
    if (!schema) return { hint: 'there is no body' };
    const found = schemaAt(this.#library, schema, pointer);
    if (found === undefined) return { hint: this.#hint(schema, pointer) };
    if (type === undefined || found === 'unknown') return undefined;
    const value = objectOf(this.#library.resolve(found)?.value);
    const is = value.type;
    return is === undefined || is === type || (Array.isArray(is) && is.includes(type))
      ? undefined
      : { hint: `it points at ${String(is)}, not at ${type}` };
  }

  /** What the deepest object on the way does have. */
  #hint(schema: Node, pointer: string): string | undefined {
    const tokens = parsePointer(pointer);
    for (let depth = tokens.length - 1; depth >= 0; depth--) {
      const found = schemaAt(
        this.#library,
        schema,
        tokens
          .slice(0, depth)
          .map((token) => `/${token}`)
          .join(''),
      );
      if (found === undefined || found === 'unknown') continue;
      const properties = child(this.#library.resolve(found) ?? found, 'properties');
      return suggestion(tokens[depth] ?? '', Object.keys(objectOf(properties.value)));
    }
    return undefined;
  }

  #inRequest(
    operation: OperationNode,
    node: Node,
    expression: Expression,
    at: 'key' | 'value' = 'value',
    blame = node,
  ): void {
    const text = String(at === 'key' ? node.key : node.value);
    const miss = this.#missInRequest(operation, expression);
    if (miss) this.#issues.error(blame, `${text} points at nothing in ${nameOf(operation)}`, miss.hint, at);
  }

  #missInRequest(operation: OperationNode, expression: Expression): Miss | undefined {
    if (expression.of !== 'request') return undefined;
    if (expression.in === 'body')
      return this.#missInBody(bodySchema(this.#library, child(operation.node, 'requestBody')), expression.pointer);
    const parameters = [...parameterNodes(this.#library, operation).keys()];
    const wanted = expression.in === 'header' ? expression.name.toLowerCase() : expression.name;
    if (parameters.includes(`${expression.in} ${wanted}`)) return undefined;
    const names = parameters
      .filter((name) => name.startsWith(`${expression.in} `))
      .map((name) => name.slice(expression.in.length + 1));
    return { hint: suggestion(expression.name, names) ?? `there is no ${expression.in} parameter` };
  }

  #linkParameter(value: Node, target: OperationNode): void {
    const name = (value.key ?? '').replace(/^(path|query|header|cookie)\./, '');
    const names = [...parameterNodes(this.#library, target).keys()].map((identity) =>
      identity.slice(identity.indexOf(' ') + 1),
    );
    if (names.includes(name) || names.includes(name.toLowerCase())) return;
    this.#issues.error(value, `${nameOf(target)} has no parameter ${name}`, suggestion(name, names), 'key');
  }
}

interface Miss {
  readonly hint: string | undefined;
}

const nameOf = ({ id, method, path }: OperationNode): string => id ?? `${method.toUpperCase()} ${path}`;
