import { parseExpression } from './expression.ts';
import type { Issues } from './issue.ts';
import { isObject, type JsonObject, objectOf } from './json.ts';
import type { Library } from './library.ts';
import { child, children, descend, type Node } from './node.ts';
import type { Kind } from './openapi-grammar.ts';
import { suggestion } from './suggest.ts';
import { visitDocument } from './visit-document.ts';
import { formats, isValidPattern } from './zod-checks.ts';

const types = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];

const unreadSchemaKeywords = [
  '$dynamicRef',
  '$dynamicAnchor',
  '$anchor',
  '$id',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
];

/** Formats that forbid no text, or nearly none (RFC 3986 §4.1). */
const formatsOfAnyText = ['binary', 'password', 'uri-reference'];

/** Says what the output leaves out, and refuses schemas that mean nothing. */
export function checkSupport(library: Library, root: Node, issues: Issues, hasVocabulary: boolean): void {
  const version = child(root, 'openapi');
  if (!/^3\.[01]\.\d+/.test(String(version.value))) {
    const found = version.value === undefined ? child(root, 'swagger') : version;
    const at = found.value === undefined ? root : found;
    issues.error(at, 'The document is not OpenAPI 3.0 or 3.1', 'begin it with openapi: 3.1.0');
  }
  const support = new Support(issues, hasVocabulary);
  visitDocument(library, root, { object: (node, kind) => support.check(node, kind) });
  if (hasVocabulary) support.checkRoot(root);
}

class Support {
  readonly #issues: Issues;
  readonly #hasVocabulary: boolean;

  constructor(issues: Issues, hasVocabulary: boolean) {
    this.#issues = issues;
    this.#hasVocabulary = hasVocabulary;
  }

  check(node: Node, kind: Kind): void {
    if (kind === 'schema' || kind === 'property') this.#schema(node);
    else if (kind === 'parameter') this.#parameter(node);
    else if (kind === 'responses') this.#responses(node);
    else if (kind === 'response') this.#response(node);
    else if (kind === 'operation') this.#operation(node);
    else if (kind === 'pathItem') this.#pathItem(node);
    else if (kind === 'securityScheme') this.#securityScheme(node);
  }

  checkRoot(root: Node): void {
    for (const scheme of children(child(root, 'x-sdk-pagination'))) this.#pagination(scheme);
    for (const policy of children(descend(root, 'x-sdk-rate-limits', 'policies'))) {
      if (objectOf(policy.value).unit === 'concurrent') {
        this.#issues.unsupported(
          child(policy, 'unit'),
          'rate limits of unit concurrent are not carried yet',
          undefined,
          'value',
        );
      }
    }
    this.#left(root, ['x-sdk-plans', 'detect'], 'x-sdk-plans/detect is checked, but not carried yet');
    this.#tenant(root);
  }

  #schema(node: Node): void {
    const schema = objectOf(node.value);
    for (const type of [schema.type].flat()) {
      if (type !== undefined && !types.includes(String(type))) {
        this.#issues.error(child(node, 'type'), `There is no type ${String(type)}`, `types are ${types.join(', ')}`);
      }
    }
    this.#pattern(child(node, 'pattern'), schema.pattern, 'value');
    for (const entry of children(child(node, 'patternProperties'))) this.#pattern(entry, entry.key, 'key');
    this.#format(child(node, 'format'), schema);
    for (const keyword of unreadSchemaKeywords) this.#left(node, [keyword], `${keyword} is not checked`);
  }

  #format(node: Node, { type, format, pattern }: JsonObject): void {
    if (![type].flat().includes('string') || typeof format !== 'string' || pattern !== undefined) return;
    if (Object.hasOwn(formats, format) || formatsOfAnyText.includes(format)) return;
    const hint = suggestion(format, Object.keys(formats));
    this.#issues.unsupported(node, `The format ${format} is not checked: add a pattern`, hint, 'value');
  }

  #pattern(node: Node, pattern: unknown, at: 'key' | 'value'): void {
    if (typeof pattern !== 'string' || isValidPattern(pattern) || isValidPattern(pattern, 'u')) return;
    this.#issues.error(node, `JavaScript cannot read the pattern ${pattern}`, undefined, at);
  }

  #parameter(node: Node): void {
    this.#left(node, ['content'], 'a parameter with content is sent as it is given: encode it yourself');
    if (objectOf(node.value).in === 'cookie')
      this.#issues.unsupported(child(node, 'in'), 'cookie parameters are not sent', undefined, 'value');
  }

  #responses(node: Node): void {
    for (const response of children(node)) {
      if (/^\d[xX]{2}$/.test(response.key ?? '')) {
        this.#issues.unsupported(
          response,
          `answers to ${response.key} are not checked`,
          'list the statuses, or use default',
        );
      }
    }
  }

  #response(node: Node): void {
    if (!this.#hasVocabulary) return;
    const errors = child(node, 'x-sdk-error');
    for (const error of Array.isArray(errors.value) ? children(errors) : [errors]) {
      if (error.value === undefined) continue;
      const { retryable, throttling }: JsonObject = objectOf(error.value);
      const root = 'the x-sdk-error of the root says where codes are';
      this.#left(error, ['codeAt'], `x-sdk-error/codeAt is checked, but not carried yet: ${root}`);
      if (retryable === true && throttling !== true)
        this.#issues.unsupported(
          child(error, 'retryable'),
          'x-sdk-error/retryable makes no client repeat a status that it does not: see x-sdk-retry',
        );
    }
  }

  #pathItem(node: Node): void {
    this.#left(node, ['servers'], 'servers of a single path are not used');
    if (this.#hasVocabulary) this.#tenant(node);
  }

  /** Views of tenants fill in one parameter of the path and one header. */
  #tenant(holder: Node): void {
    const tenant = child(holder, 'x-sdk-tenant');
    const carried = new Set<string>();
    for (const node of Array.isArray(tenant.value) ? children(tenant) : [tenant]) {
      const expression = parseExpression(node.value);
      if (!expression) continue;
      const { in: place } = expression;
      const isCarried = (place === 'path' || place === 'header') && !carried.has(place);
      carried.add(place);
      if (isCarried) continue;
      const hint = 'a tenant is filled into one parameter of the path and one header';
      this.#issues.unsupported(node, `${String(node.value)} is checked, but not carried as a tenant`, hint, 'value');
    }
  }

  #operation(node: Node): void {
    this.#left(node, ['servers'], 'servers of a single operation are not used');
    this.#left(node, ['callbacks'], 'callbacks have types, but nothing more');
    if (!this.#hasVocabulary) return;
    if (isObject(objectOf(node.value)['x-sdk-realtime']))
      this.#left(node, ['x-sdk-tenant'], 'the tenant of a WebSocket is checked, but not carried yet');
    this.#tenant(node);
    const plan = objectOf(child(node, 'x-sdk-plan').value);
    if (plan.min === undefined)
      this.#left(
        node,
        ['x-sdk-plan', 'feature'],
        'which plans have a feature is not known: only x-sdk-plan/min is enforced',
      );
    const pagination = child(node, 'x-sdk-pagination');
    if (isObject(pagination.value)) this.#pagination(pagination);
    this.#keys(node, 'x-sdk-job', ['callback']);
    this.#keys(node, 'x-sdk-retry', ['when', 'network', 'backoff', 'maxElapsed', 'honour']);
    this.#keys(node, 'x-sdk-idempotency', ['at', 'ttl', 'inFlight', 'mismatch']);
    if (isObject(descend(node, 'x-sdk-rate-limit', 'amount').value)) {
      this.#left(node, ['x-sdk-rate-limit', 'amount'], 'x-sdk-rate-limit/amount is carried as a number only');
    }
  }

  #pagination(scheme: Node): void {
    const { style, next }: JsonObject = objectOf(scheme.value);
    if (['itemCursor', 'link', 'single'].includes(String(style))) {
      this.#issues.unsupported(
        child(scheme, 'style'),
        `pagination of style ${String(style)} is not carried yet: the method returns one page`,
        undefined,
        'value',
      );
    } else if (isObject(next))
      this.#left(scheme, ['next'], 'a Link header as x-sdk-pagination/next is not carried yet');
    for (const key of ['itemCursor', 'stop']) this.#left(scheme, [key], `x-sdk-pagination/${key} is not carried yet`);
  }

  #securityScheme(node: Node): void {
    if (objectOf(node.value).type === 'mutualTLS') {
      this.#issues.unsupported(child(node, 'type'), 'mutualTLS is left to whoever hands in fetch', undefined, 'value');
    }
    if (!this.#hasVocabulary) return;
    const auth = child(node, 'x-sdk-auth');
    for (const key of ['revoke', 'scopes', 'pkce', 'clientAuth', 'redirect', 'metadataUrl'])
      this.#left(auth, [key], `x-sdk-auth/${key} is checked, but not carried yet`);
    for (const step of ['obtain', 'refresh']) {
      for (const key of ['expiresAt', 'jwt'])
        this.#left(auth, [step, 'response', key], `x-sdk-auth/${step}/response/${key} is checked, but not carried yet`);
      for (const place of children(descend(auth, step, 'request'))) {
        if (/^\$request\.(body|header)/.test(place.key ?? '')) continue;
        this.#issues.unsupported(place, 'x-sdk-auth carries only places in the body and the headers of a request');
      }
    }
  }

  #keys(node: Node, holder: string, keys: readonly string[]): void {
    for (const key of keys) this.#left(node, [holder, key], `${holder}/${key} is checked, but not carried yet`);
  }

  #left(node: Node, path: readonly string[], message: string): void {
    const found = descend(node, ...path);
    const isEmptyList = Array.isArray(found.value) && found.value.length === 0;
    if (found.value !== undefined && !isEmptyList) this.#issues.unsupported(found, message);
  }
}
