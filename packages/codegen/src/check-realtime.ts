import { placeOf } from './check-operations.ts';
import type { Issues } from './issue.ts';
import { isObject, listOf, objectOf, stringsOf } from './json.ts';
import type { Library } from './library.ts';
import { child, children, descend, type Node } from './node.ts';
import type { OperationNode } from './operation-nodes.ts';
import { schemaAt } from './schema-lookup.ts';

/** Every message of a WebSocket is an object with a `type` of its own; the first one has one place for the token. */
export function checkRealtime(
  library: Library,
  root: Node,
  operations: readonly OperationNode[],
  issues: Issues,
): void {
  for (const operation of operations) {
    const realtime = child(operation.node, 'x-sdk-realtime');
    if (isObject(realtime.value)) new RealtimeCheck(library, root, operation, realtime, issues).run();
  }
}

class RealtimeCheck {
  readonly #library: Library;
  readonly #root: Node;
  readonly #operation: OperationNode;
  readonly #realtime: Node;
  readonly #issues: Issues;

  constructor(library: Library, root: Node, operation: OperationNode, realtime: Node, issues: Issues) {
    this.#library = library;
    this.#root = root;
    this.#operation = operation;
    this.#realtime = realtime;
    this.#issues = issues;
  }

  run(): void {
    this.#place();
    const first = descend(this.#realtime, 'auth', 'firstMessage');
    const accepted = descend(this.#realtime, 'auth', 'accepted');
    const error = child(this.#realtime, 'error');
    this.#direction([first, ...children(child(this.#realtime, 'send'))]);
    const events = this.#direction([accepted, error, ...children(child(this.#realtime, 'receive'))]);
    if (isObject(first.value)) {
      this.#firstMessage(first);
      this.#credential(first);
    }
    if (!isObject(first.value) && isObject(accepted.value))
      this.#issues.error(accepted, 'There is no first message that could be accepted');
    if (events === 0) {
      this.#issues.error(
        this.#realtime,
        'The WebSocket brings no events',
        'list the messages of the service as receive',
        'key',
      );
    }
  }

  /** WebSockets are opened by a GET of the very path (RFC 6455, section 4.1). */
  #place(): void {
    const { method, path, node } = this.#operation;
    if (method !== 'get') {
      const text = `A WebSocket is opened by GET, not by ${method.toUpperCase()}`;
      this.#issues.error(this.#realtime, text, 'move x-sdk-realtime to the GET operation', 'key');
    }
    const url = child(this.#realtime, 'url');
    if (typeof url.value !== 'string') return;
    if (/^[a-z][a-z0-9+.-]*:/i.test(url.value)) {
      if (/^wss?:\/\/[^/]/i.test(url.value)) return;
      this.#issues.error(url, `${url.value} is no URL of a WebSocket`, 'write wss://…, or the path of the operation');
    } else if (url.value !== path) {
      const hint = `write ${path}, or an absolute wss: URL where the WebSocket is on another server`;
      this.#issues.error(url, `The url ${url.value} is not the path of the operation`, hint);
    }
    const parameters = child(node, 'parameters');
    if (listOf(parameters.value).length > 0)
      this.#issues.unsupported(parameters, 'parameters of a WebSocket are not carried yet');
  }

  /** The token of the first message is that of the operation's security. */
  #credential(first: Node): void {
    const { node } = this.#operation;
    const security = listOf(child(node, 'security').value ?? child(this.#root, 'security').value);
    if (security.some((alternative) => Object.keys(objectOf(alternative)).length === 1)) return;
    const hint = 'write security: with the scheme whose token goes into the message';
    this.#issues.error(first, 'The first message takes a token, and the operation asks for no credential', hint);
  }

  /** Checks all messages of one side, and counts what only `receive` names. */
  #direction(references: readonly Node[]): number {
    const owners = new Map<string, Node>();
    const known = new Set<unknown>();
    let others = 0;
    for (const reference of references) {
      const messages = this.#messages(reference, 0);
      const isOther = messages.length === 0 || messages.some(({ value }) => !known.has(value));
      if (isOther && reference.parent?.key === 'receive') others++;
      for (const message of messages) {
        if (known.has(message.value)) continue;
        known.add(message.value);
        for (const type of this.#types(reference, message)) {
          const other = owners.get(type);
          if (other) {
            const hint = `the other one stands at ${placeOf(other)}`;
            this.#issues.error(reference, `Two messages of one side are of type ${type}`, hint);
          }
          owners.set(type, message);
        }
      }
    }
    return others;
  }

  /** The message that is referred to, or the members of a choice between messages. */
  #messages(reference: Node, depth: number): Node[] {
    const schema = isObject(reference.value) ? this.#library.resolve(reference) : undefined;
    if (!schema || depth > 10) return [];
    const members = ['oneOf', 'anyOf'].flatMap((key) => children(child(schema, key)));
    return members.length === 0 ? [schema] : members.flatMap((member) => this.#messages(member, depth + 1));
  }

  #types(reference: Node, message: Node): string[] {
    const { type, allOf } = objectOf(message.value);
    if (type !== 'object' && allOf === undefined) {
      const is = typeof type === 'string' ? `a schema of type ${type}` : 'no schema of an object';
      this.#issues.error(reference, `A message must be an object: ${nameOf(reference)} is ${is}`);
      return [];
    }
    const found = schemaAt(this.#library, message, '/type');
    const discriminator = found && found !== 'unknown' ? objectOf(this.#library.resolve(found)?.value) : {};
    const types = typeof discriminator.const === 'string' ? [discriminator.const] : stringsOf(discriminator.enum);
    if (types.length === 0) {
      this.#issues.error(
        message,
        `The message ${nameOf(message)} has no discriminator type`,
        'add a required property type with a const',
        'key',
      );
    } else if (!requires(this.#library, message, 'type')) {
      this.#issues.error(message, `The message ${nameOf(message)} does not require its type`, undefined, 'key');
    }
    return types;
  }

  #firstMessage(reference: Node): void {
    const [message, ...others] = this.#messages(reference, 0);
    if (!message || !isObject(message.value)) return;
    if (others.length > 0) {
      this.#issues.error(reference, 'The first message must be one message, not a choice of several');
      return;
    }
    const properties = children(child(message, 'properties'));
    const secrets = properties.filter(({ value }) => objectOf(value)['x-sdk-secret'] !== undefined);
    if (secrets.length !== 1) {
      const text = `The first message ${nameOf(message)} has ${secrets.length === 0 ? 'no place' : `${secrets.length} places`} for the token`;
      this.#issues.error(message, text, 'mark one property with x-sdk-secret: always', 'key');
    }
    const given = ['type', ...secrets.map(({ key }) => key)];
    for (const name of stringsOf(objectOf(message.value).required)) {
      if (given.includes(name)) continue;
      const text = `The first message ${nameOf(message)} requires ${name}, which no client could know`;
      this.#issues.error(message, text, 'only type and the token can be required', 'key');
    }
  }
}

/** The name of a component, or what a reference is written as. */
const nameOf = (node: Node): string => String(objectOf(node.value).$ref ?? node.key ?? 'of this file');

function requires(library: Library, given: Node, name: string, depth = 0): boolean {
  const schema = library.resolve(given);
  if (!schema || depth > 10) return false;
  if (stringsOf(objectOf(schema.value).required).includes(name)) return true;
  return children(child(schema, 'allOf')).some((part) => requires(library, part, name, depth + 1));
}
