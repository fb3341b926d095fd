import type { Issues } from './issue.ts';
import { isObject, objectOf, stringsOf } from './json.ts';
import type { Library } from './library.ts';
import { child, children, descend, type Node } from './node.ts';
import { type OperationNode, responseNodes } from './operation-nodes.ts';
import { suggestion } from './suggest.ts';

/** Every name points at an entry: schemes, scopes of security, policies, roles, plans, links, operations. */
export function checkNames(
  library: Library,
  root: Node,
  operations: readonly OperationNode[],
  issues: Issues,
  hasVocabulary: boolean,
): void {
  const names = new Names(library, root, operations, issues);
  names.checkSecurity();
  for (const operation of operations) names.checkLinks(operation);
  if (!hasVocabulary) return;
  names.checkHolder(root);
  for (const entry of children(child(root, 'paths'))) names.checkHolder(entry);
  for (const { pathItem, node } of operations) {
    if (pathItem.file !== root.file) names.checkHolder(pathItem);
    names.checkHolder(node);
  }
  for (const operation of operations) {
    names.checkJob(operation);
    names.checkPlanRefusal(operation);
  }
  names.checkAuth();
  names.checkPlans();
}

class Names {
  readonly #library: Library;
  readonly #root: Node;
  readonly #operations: readonly OperationNode[];
  readonly #issues: Issues;
  readonly #ids: readonly string[];
  readonly #schemes: Node;
  readonly #policies: readonly string[];
  readonly #roles: readonly string[];
  readonly #plans: readonly string[];
  readonly #paginations: readonly string[];

  constructor(library: Library, root: Node, operations: readonly OperationNode[], issues: Issues) {
    this.#library = library;
    this.#root = root;
    this.#operations = operations;
    this.#issues = issues;
    this.#ids = operations.flatMap(({ id }) => (id === undefined ? [] : [id]));
    this.#schemes = descend(root, 'components', 'securitySchemes');
    this.#policies = Object.keys(objectOf(descend(root, 'x-sdk-rate-limits', 'policies').value));
    this.#roles = stringsOf(descend(root, 'x-sdk-roles', 'order').value);
    this.#plans = stringsOf(descend(root, 'x-sdk-plans', 'order').value);
    this.#paginations = Object.keys(objectOf(child(root, 'x-sdk-pagination').value));
  }

  /** The keys that the root, a path or an operation can hold. */
  checkHolder(holder: Node): void {
    if (holder !== this.#root) this.#name(child(holder, 'x-sdk-pagination'), 'pagination scheme', this.#paginations);
    for (const policy of children(descend(holder, 'x-sdk-rate-limit', 'policies')))
      this.#name(policy, 'rate limit policy', this.#policies);
    this.#name(child(holder, 'x-sdk-role'), 'role', this.#roles);
    this.#name(descend(holder, 'x-sdk-plan', 'min'), 'plan', this.#plans);
  }

  checkSecurity(): void {
    const known = Object.keys(objectOf(this.#schemes.value));
    for (const holder of [this.#root, ...this.#operations.map(({ node }) => node)]) {
      for (const alternative of children(child(holder, 'security'))) {
        for (const scheme of children(alternative)) {
          if (known.includes(scheme.key ?? '')) continue;
          this.#issues.error(
            scheme,
            `There is no security scheme ${scheme.key}`,
            suggestion(scheme.key ?? '', known),
            'key',
          );
        }
      }
    }
  }

  checkLinks(operation: OperationNode): void {
    for (const response of responseNodes(this.#library, operation).values()) {
      for (const given of children(child(response, 'links'))) {
        const link = this.#library.resolve(given);
        if (link) this.#name(child(link, 'operationId'), 'operation', this.#ids);
      }
    }
  }

  /** The hops of a job are links of the answers that start it. */
  checkJob({ node, ...operation }: OperationNode): void {
    const job = child(node, 'x-sdk-job');
    if (!isObject(job.value)) return;
    const answers = [...responseNodes(this.#library, { node, ...operation })].filter(([status]) =>
      status.startsWith('2'),
    );
    const links = answers.flatMap(([, response]) => Object.keys(objectOf(child(response, 'links').value)));
    for (const key of ['poll', 'result', 'cancel']) this.#name(child(job, key), 'link', links);
    this.#name(child(job, 'callback'), 'webhook', Object.keys(objectOf(child(this.#root, 'webhooks').value)));
  }

  /** The refusal of a lesser plan is one of the answers of the operation. */
  checkPlanRefusal(operation: OperationNode): void {
    const holders = [operation.node, operation.pathItem, this.#root].map((holder) => child(holder, 'x-sdk-plan'));
    const denied = descend(holders.find(({ value }) => value !== undefined) ?? this.#root, 'denied', 'status');
    if (typeof denied.value !== 'number') return;
    const known = [...responseNodes(this.#library, operation).keys()];
    const status = String(denied.value);
    if ([status, `${status[0]}XX`, 'default'].some((each) => known.includes(each))) return;
    const name = operation.id ?? `${operation.method.toUpperCase()} ${operation.path}`;
    this.#issues.error(denied, `${name} does not answer ${status}`, suggestion(status, known));
  }

  checkAuth(): void {
    for (const given of children(this.#schemes)) {
      const scheme = this.#library.resolve(given);
      if (!scheme) continue;
      const auth = child(scheme, 'x-sdk-auth');
      const credentials = Object.keys(objectOf(child(auth, 'credentials').value));
      for (const step of ['obtain', 'refresh', 'revoke']) {
        this.#name(descend(auth, step, 'operation'), 'operation', this.#ids);
        const known = [...credentials, 'accessToken', 'refreshToken'];
        for (const value of children(descend(auth, step, 'request'))) this.#name(value, 'credential or token', known);
      }
    }
  }

  checkPlans(): void {
    const plans = child(this.#root, 'x-sdk-plans');
    this.#name(child(plans, 'default'), 'plan', this.#plans);
    this.#name(descend(plans, 'detect', 'operation'), 'operation', this.#ids);
    for (const policy of children(descend(this.#root, 'x-sdk-rate-limits', 'policies'))) {
      for (const plan of children(child(policy, 'plans'))) {
        if (!this.#plans.includes(plan.key ?? '')) {
          this.#issues.error(plan, `There is no plan ${plan.key}`, suggestion(plan.key ?? '', this.#plans), 'key');
        }
      }
    }
  }

  #name(node: Node, what: string, known: readonly string[]): void {
    if (typeof node.value !== 'string' || known.includes(node.value)) return;
    this.#issues.error(
      node,
      `There is no ${what} ${node.value}`,
      suggestion(node.value, known) ?? `the document declares no ${what}`,
    );
  }
}
