import { byCodeUnit } from './json.ts';
import { keywordChecks } from './keyword-checks.ts';
import { isIdentifier, NamePool, pascalCase } from './names.ts';

/** Names that the generated files use in other senses. */
const reservedNames = new Set([
  ...['components', 'operations', 'paths', 'contracts', 'once', 'z', ...Object.keys(keywordChecks)],
  ...[
    'Call',
    'CallOptions',
    'CancellableJobHandle',
    'Contracts',
    'Handlers',
    'Headers',
    'JobHandle',
    'List',
    'Resource',
  ],
  ...['Redirect', 'Resources', 'Sockets', 'SubscribeOptions', 'Subscription', 'startJob', 'subscribe', 'withinWindow'],
  ...['Blob', 'NonNullable', 'Promise', 'Readonly', 'Record', 'String', 'Uint8Array'],
]);

const isModelName = (name: string): boolean => /^[A-Z]/.test(name) && isIdentifier(name);

/** The names under which `models.ts` and `schemas.ts` export things; no two are the same. */
export class ModelNames {
  readonly #pool = new NamePool(reservedNames);
  readonly #models = new Map<string, string>();
  /** Names of types that are not components: `ListKeywordsQuery`, and what it stands for. */
  readonly aliases = new Map<string, string>();

  constructor(schemas: readonly string[]) {
    // Names that can stay as they are come first, so that only the others have to give way.
    const sorted = [...schemas].sort((a, b) => Number(!isModelName(a)) - Number(!isModelName(b)) || byCodeUnit(a, b));
    for (const name of sorted) {
      const wanted = isModelName(name) ? name : pascalCase(name);
      const base = reservedNames.has(wanted) ? `${wanted}Model` : wanted;
      this.#models.set(name, this.#pool.claim(base));
    }
  }

  /** The model of a component: `Keyword` of `#/components/schemas/Keyword`. */
  model(schema: string): string {
    return this.#models.get(schema) ?? 'unknown';
  }

  /** Names a type that is no component; the name is a function of the wish and of all names before. */
  alias(wanted: string, definition: string): string {
    const name = this.#pool.claim(wanted);
    this.aliases.set(name, definition);
    return name;
  }

  get models(): [schema: string, name: string][] {
    return [...this.#models].sort(([, a], [, b]) => byCodeUnit(a, b));
  }
}
