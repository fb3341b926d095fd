/**
 * Keywords of JSON Schema that zod has no word for, as source code of small functions. A generated package gets those
 * that its schemas use, in `keywords.ts`.
 */
interface KeywordCheck {
  readonly source: string;
  readonly needs?: readonly string[];
}

export const keywordChecks: { readonly [name: string]: KeywordCheck } = {
  otherString: {
    source: `/** Any string beside the known ones; the type leaves them visible. */
export const otherString = (): z.ZodMiniType<string & {}> => z.string();`,
  },
  isObject: {
    source: `const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);`,
  },
  sameJson: {
    needs: ['isObject'],
    source: `/** Whether two JSON values are equal, whatever the order of keys. */
function sameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => sameJson(item, right[index]));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]))
  );
}`,
  },
  report: {
    source: `interface Payload {
  readonly value: unknown;
  readonly issues: unknown[];
}

/** Hands the issues of an inner schema on, from where the value is. */
function report(payload: Payload, schema: Schema, value: unknown, path: readonly PropertyKey[] = []): void {
  const result = schema.safeParse(value);
  for (const issue of result.error?.issues ?? []) {
    payload.issues.push({ ...issue, path: [...path, ...issue.path], input: value });
  }
}`,
  },
  keep: {
    needs: ['report'],
    source: `/** The schema, with the value itself as output: \`z.object\` drops unknown keys, and checks would not see them. */
export const keep = <T extends Schema>(schema: T): z.ZodMiniType<z.output<T>> =>
  z.custom<z.output<T>>().check(z.check<unknown>((payload) => report(payload, schema, payload.value)));`,
  },
  also: {
    needs: ['report'],
    source: `/** \`allOf\`: the value satisfies the schema as well. */
export const also = (schema: Schema) => z.check<unknown>((payload) => report(payload, schema, payload.value));`,
  },
  where: {
    needs: ['isObject', 'report'],
    source: `const kinds = {
  string: (value: unknown) => typeof value === 'string',
  number: (value: unknown) => typeof value === 'number',
  array: Array.isArray,
  object: isObject,
};

/** A value of this kind satisfies the schema; any other is left alone. */
export const where = (kind: keyof typeof kinds, schema: Schema) =>
  z.check<unknown>((payload) => {
    if (kinds[kind](payload.value)) report(payload, schema, payload.value);
  });`,
  },
  not: {
    source: `/** \`not\`: the value does not satisfy the schema. */
export const not = (schema: Schema) =>
  z.refine<unknown>((value) => !schema.safeParse(value).success, 'Invalid input: the value is excluded');`,
  },
  when: {
    needs: ['report'],
    source: `/** \`if\`, \`then\`, \`else\`: what the value must satisfy depends on what it satisfies. */
export const when = (condition: Schema, yes: Schema, no: Schema) =>
  z.check<unknown>((payload) => {
    report(payload, condition.safeParse(payload.value).success ? yes : no, payload.value);
  });`,
  },
  oneOfValues: {
    needs: ['sameJson'],
    source: `/** \`enum\` and \`const\` with objects or lists among the values. */
export const oneOfValues = (...values: readonly unknown[]) =>
  z.refine<unknown>((value) => values.some((each) => sameJson(each, value)), 'Invalid option');`,
  },
  minLength: {
    source: `/** \`minLength\`, counted in characters as JSON Schema does: zod counts UTF-16 units. */
export const minLength = (minimum: number) =>
  z.check<string>(({ value, issues }) => {
    if ([...value].length < minimum) {
      issues.push({ code: 'too_small', origin: 'string', minimum, inclusive: true, input: value });
    }
  });`,
  },
  maxLength: {
    source: `/** \`maxLength\`, counted in characters as JSON Schema does: zod counts UTF-16 units. */
export const maxLength = (maximum: number) =>
  z.check<string>(({ value, issues }) => {
    if (value.length > maximum && [...value].length > maximum) {
      issues.push({ code: 'too_big', origin: 'string', maximum, inclusive: true, input: value });
    }
  });`,
  },
  uniqueItems: {
    needs: ['sameJson'],
    source: `/** \`uniqueItems\`: no two items are equal. */
export const uniqueItems = () =>
  z.refine<readonly unknown[]>((items) => {
    if (items.every((item) => typeof item !== 'object')) return new Set(items).size === items.length;
    return items.every((item, index) => !items.slice(0, index).some((earlier) => sameJson(earlier, item)));
  }, 'Items must differ from each other');`,
  },
  contains: {
    source: `/** \`contains\`: so many items satisfy the schema. */
export const contains = (schema: Schema, minimum = 1, maximum = Number.POSITIVE_INFINITY) =>
  z.refine<readonly unknown[]>((items) => {
    const count = items.filter((item) => schema.safeParse(item).success).length;
    return count >= minimum && count <= maximum;
  }, 'Too few or too many items of the kind that the list must contain');`,
  },
  prefixItems: {
    needs: ['report'],
    source: `/** \`prefixItems\`: each of the first items satisfies a schema of its own, all others the last one. */
export const prefixItems = (schemas: readonly Schema[], others?: Schema) =>
  z.check<readonly unknown[]>((payload) => {
    for (const [index, item] of payload.value.entries()) {
      const schema = schemas[index] ?? others;
      if (schema) report(payload, schema, item, [index]);
    }
  });`,
  },
  minProperties: {
    source: `/** \`minProperties\`. */
export const minProperties = (minimum: number) =>
  z.check<object>(({ value, issues }) => {
    if (Object.keys(value).length < minimum) {
      issues.push({ code: 'too_small', origin: 'object', minimum, inclusive: true, input: value });
    }
  });`,
  },
  maxProperties: {
    source: `/** \`maxProperties\`. */
export const maxProperties = (maximum: number) =>
  z.check<object>(({ value, issues }) => {
    if (Object.keys(value).length > maximum) {
      issues.push({ code: 'too_big', origin: 'object', maximum, inclusive: true, input: value });
    }
  });`,
  },
  requires: {
    source: `/** \`required\`, for names that \`properties\` does not describe. */
export const requires = (...names: readonly string[]) =>
  z.check<object>(({ value, issues }) => {
    for (const name of names) {
      if (Object.hasOwn(value, name)) continue;
      issues.push({ code: 'invalid_type', expected: 'nonoptional', path: [name], input: undefined });
    }
  });`,
  },
  dependentRequired: {
    source: `/** \`dependentRequired\`: where a property is, the properties that it needs are too. */
export const dependentRequired = (needs: Readonly<Record<string, readonly string[]>>) =>
  z.check<object>(({ value, issues }) => {
    for (const [name, others] of Object.entries(needs)) {
      if (!Object.hasOwn(value, name)) continue;
      for (const other of others) {
        if (Object.hasOwn(value, other)) continue;
        issues.push({ code: 'custom', path: [other], message: \`Required beside \${name}\`, input: value });
      }
    }
  });`,
  },
  dependentSchemas: {
    needs: ['report'],
    source: `/** \`dependentSchemas\`: where a property is, the whole satisfies its schema. */
export const dependentSchemas = (schemas: Readonly<Record<string, Schema>>) =>
  z.check<object>((payload) => {
    for (const [name, schema] of Object.entries(schemas)) {
      if (Object.hasOwn(payload.value, name)) report(payload, schema, payload.value);
    }
  });`,
  },
  propertyNames: {
    needs: ['report'],
    source: `/** \`propertyNames\`: every name satisfies the schema. */
export const propertyNames = (schema: Schema) =>
  z.check<object>((payload) => {
    for (const name of Object.keys(payload.value)) report(payload, schema, name, [name]);
  });`,
  },
  patternProperties: {
    needs: ['report'],
    source: `/** \`patternProperties\`: where a name matches, the value satisfies the schema. */
export const patternProperties = (...patterns: readonly (readonly [RegExp, Schema])[]) =>
  z.check<object>((payload) => {
    for (const [name, value] of Object.entries(payload.value)) {
      for (const [pattern, schema] of patterns) if (pattern.test(name)) report(payload, schema, value, [name]);
    }
  });`,
  },
  otherProperties: {
    needs: ['report'],
    source: `/** \`additionalProperties\` beside patterns: what is neither named nor matched satisfies the schema. */
export const otherProperties = (names: readonly string[], patterns: readonly RegExp[], schema: Schema) =>
  z.check<object>((payload) => {
    for (const [name, value] of Object.entries(payload.value)) {
      if (names.includes(name) || patterns.some((pattern) => pattern.test(name))) continue;
      report(payload, schema, value, [name]);
    }
  });`,
  },
  others: {
    needs: ['isObject', 'report'],
    source: `/** \`additionalProperties\` beside \`properties\`: every value whose name is not among these satisfies the schema. */
export const others = <T extends Schema>(
  names: readonly string[],
  schema: T,
): z.ZodMiniType<{ [key: string]: z.output<T> }> =>
  z.custom<{ [key: string]: z.output<T> }>(isObject).check(
    z.check<unknown>((payload) => {
      for (const [name, value] of Object.entries(isObject(payload.value) ? payload.value : {})) {
        if (!names.includes(name)) report(payload, schema, value, [name]);
      }
    }),
  );`,
  },
  withRequired: {
    needs: ['isObject', 'report'],
    source: `/** The schema, with properties that it leaves optional required. */
export const withRequired = <T extends Schema, K extends keyof z.output<T>>(
  schema: T,
  ...names: readonly K[]
): z.ZodMiniType<z.output<T> & { [P in K]-?: z.output<T>[P] }> =>
  z.custom<z.output<T> & { [P in K]-?: z.output<T>[P] }>().check(
    z.check<unknown>((payload) => {
      report(payload, schema, payload.value);
      for (const name of isObject(payload.value) ? names : []) {
        if (Object.hasOwn(payload.value as object, name)) continue;
        payload.issues.push({ code: 'invalid_type', expected: 'nonoptional', path: [name], input: undefined });
      }
    }),
  );`,
  },
  discriminated: {
    needs: ['isObject', 'report'],
    source: `/** The member that a property chooses; only its issues are reported. */
export const discriminated = <T extends Readonly<Record<string, Schema>>>(
  property: string,
  members: T,
): z.ZodMiniType<{ [K in keyof T]: z.output<T[K]> }[keyof T]> =>
  z.custom<{ [K in keyof T]: z.output<T[K]> }[keyof T]>().check(
    z.check<unknown>((payload) => {
      const { value, issues } = payload;
      if (!isObject(value)) {
        issues.push({ code: 'invalid_type', expected: 'object', path: [], input: value });
        return;
      }
      const choice = value[property];
      const member = typeof choice === 'string' && Object.hasOwn(members, choice) ? members[choice] : undefined;
      const read = member?.safeParse(value);
      if (read?.success) payload.value = read.data;
      else if (member) report(payload, member, value);
      else {
        const options = Object.keys(members);
        const path = [property];
        issues.push({ code: 'invalid_union', errors: [], discriminator: property, options, path, input: value });
      }
    }),
  );`,
  },
};

const order = Object.keys(keywordChecks);

/** The functions themselves and those they stand on, in a fixed order. */
export function keywordSources(used: ReadonlySet<string>): string[] {
  const all = new Set<string>();
  const add = (name: string): void => {
    all.add(name);
    for (const need of keywordChecks[name]?.needs ?? []) add(need);
  };
  for (const name of used) add(name);
  return order.filter((name) => all.has(name)).map((name) => keywordChecks[name]?.source ?? '');
}
