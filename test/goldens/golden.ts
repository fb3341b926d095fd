import type { Mock } from '@creatorkit/mock';

/** An example of the API's documentation, as it stands there, and how to have the mock tell it again. */
export interface Golden {
  /** Where the example stands in its source. */
  readonly section: string;
  readonly request: {
    readonly method: string;
    /** As it is, or made of what the backend gave before. */
    readonly path: string | ((mock: Mock) => Promise<string>);
    /** Signs the request as this user of the fixtures, or as one who signs in with these fields. */
    readonly user?: string | { readonly [field: string]: string };
    readonly headers?: { readonly [name: string]: string };
    /** As it is, or made of what the backend gave before. */
    readonly body?: unknown | ((mock: Mock) => Promise<unknown>);
  };
  /** What brings the backend to where the example is. */
  readonly given?: 'the limit is used up';
  readonly answer: {
    readonly status: number;
    readonly headers?: { readonly [name: string]: string };
    /** The example's own words; left out where the source shows a request alone. */
    readonly body?: unknown;
    /** Where a redirect leads, in the example's own words: what stands for a value is told by type alone. */
    readonly location?: string;
  };
  /** Places where the mock says something else, and why; only the type is compared there. */
  readonly deviations?: { readonly [pointer: string]: string };
}

/** An example of what a client says on a WebSocket before it is told anything. */
export interface SocketGolden {
  readonly section: string;
  readonly path: string;
  readonly user: string;
  /** The source's own words. */
  readonly firstMessage: { readonly [name: string]: string };
  /** The word in it that stands for the access token. */
  readonly tokenPlaceholder: string;
  /** What makes the service tell something. */
  readonly cause: { readonly method: string; readonly path: string; readonly body: (mock: Mock) => Promise<unknown> };
  /** How each message of the service after its first answer is marked. */
  readonly told: { readonly [name: string]: string };
}

/** What an API's goldens are replayed with. */
export interface GoldenSet {
  /** The seed; where that shows no exchange, what the vendor published besides. */
  readonly source: string;
  /** Names of properties whose values are constants of the API, not of the example. */
  readonly constants: readonly string[];
  readonly goldens: readonly Golden[];
  readonly sockets?: readonly SocketGolden[];
}

/** How an answer differs from an example: missing properties, other types, other constants. */
export function differences(
  example: unknown,
  actual: unknown,
  { constants, deviations = {} }: { readonly constants: readonly string[]; readonly deviations?: Golden['deviations'] },
  pointer = '',
  isConstant = false,
): string[] {
  const options = { constants, deviations };
  if (kindOf(example) !== kindOf(actual)) {
    return [`${pointer}: the example has ${kindOf(example)}, the mock ${kindOf(actual)}`];
  }
  if (Array.isArray(example)) {
    const items = actual as readonly unknown[];
    if (isConstant && items.length !== example.length)
      return [`${pointer}: ${example.length} items, not ${items.length}`];
    return example.flatMap((item, index) =>
      differences(item, items[index], options, `${pointer}/${index}`, isConstant),
    );
  }
  if (typeof example === 'object' && example !== null) {
    return Object.entries(example).flatMap(([name, value]) =>
      differences(
        value,
        (actual as Record<string, unknown>)[name],
        options,
        `${pointer}/${name}`,
        isConstant || constants.includes(name),
      ),
    );
  }
  if (!isConstant || example === actual || pointer in deviations) return [];
  return [`${pointer}: the example has ${JSON.stringify(example)}, the mock ${JSON.stringify(actual)}`];
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
