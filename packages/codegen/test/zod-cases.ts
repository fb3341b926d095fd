/** A schema, values that satisfy it, and values that don't; ajv is asked whether the table itself is right. */
export interface ZodCase {
  readonly name: string;
  readonly schema: unknown;
  readonly valid: readonly unknown[];
  readonly invalid: readonly unknown[];
}

const one = (name: string, schema: unknown, valid: readonly unknown[], invalid: readonly unknown[]): ZodCase => ({
  name,
  schema,
  valid,
  invalid,
});

const a = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };
const b = { type: 'object', properties: { b: { type: 'integer' } }, required: ['b'] };

export const zodCases: readonly ZodCase[] = [
  // Values
  one('text', { type: 'string' }, ['', 'x'], [1, null, {}]),
  one('number', { type: 'number' }, [1, 1.5, -0], ['1', null]),
  one('integer', { type: 'integer' }, [1, -1, 1.0], [1.5, '1']),
  one('integer32', { type: 'integer', format: 'int32' }, [2147483647], [1.5]),
  one('boolean', { type: 'boolean' }, [true, false], [0, 'true']),
  one('null', { type: 'null' }, [null], [0, '', false]),
  one('anything', {}, [1, null, 'x', []], []),
  one('nothing', false, [], [1, null, {}]),
  one('typeList', { type: ['string', 'integer'] }, ['x', 1], [1.5, null]),
  one('nullableType', { type: ['string', 'null'] }, ['x', null], [1]),
  one('nullableBound', { type: ['integer', 'null'], minimum: 1 }, [1, null], [0, 1.5]),
  one('boundsOfEachType', { type: ['string', 'number'], minLength: 2, minimum: 5 }, ['ab', 5], ['a', 4]),
  one('enumOfStrings', { type: 'string', enum: ['a', 'b'] }, ['a'], ['c', null]),
  one('enumMixed', { enum: ['a', 1, true, null] }, ['a', 1, true, null], ['b', 2, false]),
  one('enumNarrowedByType', { type: 'string', enum: ['a', 1] }, ['a'], [1]),
  one('enumOfNothing', { type: 'string', enum: [1] }, [], ['a', 1]),
  one('enumOfObjects', { enum: [{ a: 1, b: [2] }, [1]] }, [{ b: [2], a: 1 }, [1]], [{ a: 1 }, [2], 'x']),
  one('constText', { const: 'a' }, ['a'], ['b', null]),
  one('constNull', { const: null }, [null], [0]),
  one('constObject', { const: { a: [1] } }, [{ a: [1] }], [{ a: [2] }, {}]),
  // Numbers
  one('minimum', { type: 'number', minimum: 1 }, [1, 2], [0.9]),
  one('maximum', { type: 'number', maximum: 1 }, [1, 0], [1.1]),
  one('exclusiveMinimum', { type: 'number', exclusiveMinimum: 1 }, [1.1], [1]),
  one('exclusiveMaximum', { type: 'number', exclusiveMaximum: 1 }, [0.9], [1]),
  one('multipleOf', { type: 'number', multipleOf: 3 }, [9, 0, -3], [8]),
  one('boundWithoutType', { minimum: 5 }, [5, 'x', null, []], [4]),
  // Strings
  one('minLength', { type: 'string', minLength: 2 }, ['ab', '👍👍'], ['a', '👍']),
  one('minLengthOne', { type: 'string', minLength: 1 }, ['a'], ['']),
  one('maxLength', { type: 'string', maxLength: 2 }, ['ab', '👍👍'], ['abc', '👍👍👍']),
  one('pattern', { type: 'string', pattern: '^a/b+$' }, ['a/b', 'a/bb'], ['ab', 'xa/b']),
  one('patternUnanchored', { type: 'string', pattern: 'b' }, ['abc'], ['ac']),
  one('patternUnicode', { type: 'string', pattern: '^\\p{Lu}$' }, ['Ä'], ['ä']),
  one('lengthWithoutType', { minLength: 2 }, ['ab', 1, null], ['a']),
  one(
    'dateTime',
    { type: 'string', format: 'date-time' },
    ['2025-11-16T08:00:00.123456Z', '2025-11-16T08:00:00+01:00'],
    ['2025-11-16', 'x'],
  ),
  one(
    'dateTimeLocal',
    { type: 'string', format: 'date-time-local', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}$' },
    ['2025-11-16T08:00:00.123456'],
    ['2025-11-16T08:00:00.123456Z', '2025-11-16T08:00:00', '2025-11-16'],
  ),
  one('date', { type: 'string', format: 'date' }, ['2025-11-16', '2024-02-29'], ['2025-02-29', '2025-11-16T08:00:00Z']),
  one('uuid', { type: 'string', format: 'uuid' }, ['550e8400-e29b-41d4-a716-446655440000'], ['550e8400']),
  one('email', { type: 'string', format: 'email' }, ['user@example.com'], ['user', 'a@']),
  one('uri', { type: 'string', format: 'uri' }, ['https://example.com/a?b=c'], ['example', '']),
  one('ipv4', { type: 'string', format: 'ipv4' }, ['127.0.0.1'], ['256.0.0.1']),
  one('ipv6', { type: 'string', format: 'ipv6' }, ['::1'], ['::g']),
  one('formatAndLength', { type: 'string', format: 'email', maxLength: 8 }, ['a@bc.de'], ['abcdef@gh.de', 'a']),
  // Arrays
  one('items', { type: 'array', items: { type: 'integer' } }, [[], [1]], [['a'], {}]),
  one('itemsUnknown', { type: 'array' }, [[], [1, 'a']], ['a']),
  one('minItems', { type: 'array', items: {}, minItems: 1 }, [[1]], [[]]),
  one('maxItems', { type: 'array', items: {}, maxItems: 1 }, [[], [1]], [[1, 2]]),
  one(
    'uniqueItems',
    { type: 'array', items: {}, uniqueItems: true },
    [
      [1, '1'],
      [{ a: 1 }, { a: 2 }],
    ],
    [
      [1, 1],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    ],
  ),
  one('contains', { type: 'array', contains: { const: 1 } }, [[1], [2, 1]], [[], [2]]),
  one(
    'containsBounds',
    { type: 'array', contains: { const: 1 }, minContains: 2, maxContains: 3 },
    [[1, 1]],
    [[1], [1, 1, 1, 1]],
  ),
  one('containsNone', { type: 'array', contains: { const: 1 }, minContains: 0 }, [[], [2]], []),
  one(
    'tuple',
    { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false, minItems: 2 },
    [['a', 1]],
    [['a'], ['a', 1, 2], [1, 'a']],
  ),
  one(
    'prefixItems',
    { type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'integer' } },
    [[], ['a'], ['a', 1]],
    [[1], ['a', 'b']],
  ),
  one('arrays', { type: 'array', items: { type: 'array', items: { type: 'number' } } }, [[[1]], []], [[1], [['a']]]),
  // Objects
  one('properties', a, [{ a: 'x' }, { a: 'x', other: 1 }], [{}, { a: 1 }, [], 'x', null]),
  one('optional', { type: 'object', properties: { a: { type: 'string' } } }, [{}, { a: 'x' }], [{ a: null }, { a: 1 }]),
  one('requiredUndescribed', { type: 'object', properties: {}, required: ['z'] }, [{ z: 1 }], [{}]),
  one('requiredBesideDescribed', { ...a, required: ['a', 'z'] }, [{ a: '', z: 1 }], [{ a: '' }, { z: 1 }]),
  one('requiredWithoutType', { required: ['z'] }, [{ z: 1 }, 'x', 1, []], [{}]),
  one('closed', { ...a, additionalProperties: false }, [{ a: 'x' }], [{ a: 'x', b: 1 }]),
  one('closedEmpty', { type: 'object', additionalProperties: false }, [{}], [{ a: 1 }]),
  one('open', { ...a, additionalProperties: true }, [{ a: 'x', b: 1 }], [{ b: 1 }]),
  one('map', { type: 'object', additionalProperties: { type: 'integer' } }, [{}, { x: 1 }], [{ x: 'a' }, []]),
  one(
    'others',
    { ...a, additionalProperties: { type: 'integer' } },
    [{ a: 'x', b: 1 }],
    [{ a: 'x', b: 'y' }, { a: 1 }],
  ),
  one(
    'patternProperties',
    { type: 'object', patternProperties: { '^n_': { type: 'integer' } } },
    [{ n_a: 1, b: 'x' }],
    [{ n_a: 'x' }],
  ),
  one(
    'patternsAndOthers',
    {
      type: 'object',
      properties: { a: { type: 'string' } },
      patternProperties: { '^n_': { type: 'integer' } },
      additionalProperties: false,
    },
    [{ a: 'x', n_b: 1 }],
    [{ c: 1 }, { n_b: 'x' }],
  ),
  one(
    'patternsAndOtherSchema',
    { type: 'object', patternProperties: { '^n_': { type: 'integer' } }, additionalProperties: { type: 'boolean' } },
    [{ n_a: 1, b: true }],
    [{ b: 1 }, { n_a: true }],
  ),
  one('propertyNames', { type: 'object', propertyNames: { maxLength: 2 } }, [{ ab: 1 }], [{ abc: 1 }]),
  one('propertyNamesEnum', { type: 'object', propertyNames: { enum: ['a', 'b'] } }, [{ a: 1 }], [{ c: 1 }]),
  one('minProperties', { type: 'object', minProperties: 1 }, [{ a: 1 }], [{}]),
  one('maxProperties', { type: 'object', maxProperties: 1 }, [{}, { a: 1 }], [{ a: 1, b: 1 }]),
  one(
    'dependentRequired',
    { type: 'object', dependentRequired: { a: ['b'] } },
    [{}, { b: 1 }, { a: 1, b: 1 }],
    [{ a: 1 }],
  ),
  one(
    'dependentSchemas',
    { type: 'object', dependentSchemas: { a: { required: ['b'] } } },
    [{}, { a: 1, b: 2 }],
    [{ a: 1 }],
  ),
  one(
    'awkwardNames',
    {
      type: 'object',
      properties: { 'a-b': { type: 'string' }, '1': { type: 'integer' }, "it's": {} },
      required: ['a-b'],
    },
    [{ 'a-b': 'x', 1: 2 }],
    [{}, { 'a-b': 'x', 1: 'y' }],
  ),
  one(
    'readOnly',
    { type: 'object', properties: { a: { enum: ['x'], readOnly: true }, b: { type: 'integer', readOnly: true } } },
    [{ a: 'x', b: 1 }],
    [{ a: 'y' }],
  ),
  // Compositions
  one('oneOfExclusive', { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 5 }] }, [1, 5.5], [5, 1.5, 'x']),
  one('oneOfObjects', { oneOf: [a, b] }, [{ a: 'x' }, { b: 1 }], [{ a: 'x', b: 1 }, {}]),
  one('oneOfNull', { oneOf: [a, { type: 'null' }] }, [{ a: 'x' }, null], [{}, 1]),
  one('oneOfTwoNulls', { oneOf: [{ type: ['string', 'null'] }, { type: 'null' }] }, ['x'], [null, 1]),
  one('anyOf', { anyOf: [{ type: 'string' }, { type: 'integer' }] }, ['x', 1], [1.5, null]),
  one('anyOfNull', { anyOf: [{ type: 'string' }, { type: 'null' }] }, ['x', null], [1]),
  one(
    'anyOfRequired',
    { ...a, required: [], anyOf: [{ required: ['a'] }, { required: ['c'] }] },
    [{ a: 'x' }, { c: 1 }],
    [{}, { a: 1 }],
  ),
  one(
    'oneOfRequired',
    { type: 'object', properties: { a: {}, c: {} }, oneOf: [{ required: ['a'] }, { required: ['c'] }] },
    [{ a: 1 }, { c: 1 }],
    [{}, { a: 1, c: 1 }],
  ),
  one('anyOfBesideBounds', { type: 'integer', anyOf: [{ minimum: 10 }, { maximum: 0 }] }, [10, 0], [5, 'x']),
  one('allOf', { allOf: [a, b] }, [{ a: 'x', b: 1 }], [{ a: 'x' }, { b: 1 }]),
  one('allOfBesideProperties', { ...a, allOf: [b] }, [{ a: 'x', b: 1 }], [{ a: 'x' }, { b: 1 }]),
  one('allOfChecks', { type: 'string', allOf: [{ minLength: 2 }, { pattern: '^a' }] }, ['ab'], ['a', 'bb', 1]),
  one(
    'allOfRequires',
    { allOf: [{ type: 'object', properties: { a: { type: 'string' } } }], required: ['a'] },
    [{ a: 'x' }],
    [{}, { a: 1 }],
  ),
  one('allOfRequiresUnknown', { allOf: [a], required: ['z'] }, [{ a: 'x', z: 1 }], [{ a: 'x' }]),
  one(
    'allOfOneOf',
    { allOf: [a, { oneOf: [b, { type: 'object', properties: { c: { type: 'boolean' } }, required: ['c'] }] }] },
    [{ a: 'x', b: 1 }],
    [{ a: 'x' }, { a: 'x', b: 1, c: true }],
  ),
  one('not', { not: { type: 'string' } }, [1, null], ['x']),
  one('notBesideType', { type: 'integer', not: { const: 0 } }, [1], [0, 'x']),
  one('notRequired', { type: 'object', not: { required: ['a'] } }, [{}, { b: 1 }], [{ a: 1 }]),
  one(
    'ifThenElse',
    // biome-ignore lint/suspicious/noThenProperty: the name of a JSON Schema keyword
    { type: 'object', if: { required: ['a'] }, then: { required: ['b'] }, else: { required: ['c'] } },
    [{ a: 1, b: 1 }, { c: 1 }],
    [{ a: 1 }, {}],
  ),
  // biome-ignore lint/suspicious/noThenProperty: the name of a JSON Schema keyword
  one('ifThen', { if: { type: 'string' }, then: { minLength: 2 } }, ['ab', 1], ['a']),
  one('unionOfEnums', { anyOf: [{ enum: ['a'] }, { enum: ['b', 1] }] }, ['a', 'b', 1], ['c', 2]),
  one(
    'checksSeeAllKeys',
    { type: 'object', properties: { a: {} }, minProperties: 2, not: { required: ['z'] } },
    [
      { a: 1, b: 1 },
      { b: 1, c: 1 },
    ],
    [{ a: 1 }, { a: 1, z: 1 }],
  ),
  one(
    'uniqueObjects',
    { type: 'array', items: { type: 'object', properties: { a: {} } }, uniqueItems: true },
    [[{ b: 1 }, { b: 2 }]],
    [[{ b: 1 }, { b: 1 }]],
  ),
  // References
  one('reference', { $ref: '#/components/schemas/properties' }, [{ a: 'x' }], [{}]),
  one('referenceBesideChecks', { $ref: '#/components/schemas/text', minLength: 2 }, ['ab'], ['a', 1]),
  one(
    'nullableReference',
    { anyOf: [{ $ref: '#/components/schemas/properties' }, { type: 'null' }] },
    [{ a: 'x' }, null],
    [{}],
  ),
  one(
    'requiredOfReference',
    { allOf: [{ $ref: '#/components/schemas/optional' }, b], required: ['a'] },
    [{ a: 'x', b: 1 }],
    [{ b: 1 }, { a: 'x' }],
  ),
  one(
    'nestedRequired',
    { allOf: [{ allOf: [{ $ref: '#/components/schemas/optional' }] }], required: ['a'] },
    [{ a: 'x' }],
    [{}],
  ),
  one(
    'recursive',
    {
      type: 'object',
      properties: { next: { $ref: '#/components/schemas/recursive' }, value: { type: 'integer' } },
      required: ['value'],
    },
    [{ value: 1, next: { value: 2 } }],
    [{ value: 1, next: {} }, { value: 'x' }],
  ),
  one('pointerInside', { $ref: '#/components/schemas/recursive/properties/value' }, [1], ['x']),
  one(
    'localDefinitions',
    { $ref: '#/components/schemas/localDefinitions/$defs/word', $defs: { word: { type: 'string' } } },
    ['x'],
    [1],
  ),
  one(
    'discriminated',
    {
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
      discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat', dog: 'Dog' } },
    },
    [{ kind: 'cat', lives: 9 }, { kind: 'dog' }],
    [{ kind: 'cat' }, { kind: 'bird' }, {}, 1],
  ),
  one(
    'toldApart',
    {
      oneOf: [
        { type: 'object', required: ['on', 'a'], properties: { on: { const: 'x' }, a: { type: 'integer' } } },
        { type: 'object', required: ['on'], properties: { on: { enum: ['y', 'z'] }, a: { type: 'string' } } },
      ],
    },
    [{ on: 'x', a: 1 }, { on: 'y', a: 'b', more: true }, { on: 'z' }],
    [{ on: 'x', a: 'b' }, { on: 'x' }, { on: 'y', a: 1 }, { on: 'w' }, { a: 1 }, 'x'],
  ),
  one(
    'toldApartByAPart',
    {
      anyOf: [
        {
          allOf: [
            { type: 'object', required: ['on'], properties: { on: { const: 'x' } } },
            { type: 'object', properties: { a: { type: 'integer' } } },
          ],
        },
        { type: 'object', required: ['on'], properties: { on: { const: 'y' } }, minProperties: 2 },
      ],
    },
    [{ on: 'x' }, { on: 'x', a: 1 }, { on: 'y', b: 1 }],
    [{ on: 'x', a: 'b' }, { on: 'y' }, { on: 'z', a: 1 }, {}],
  ),
  one(
    'notToldApart',
    {
      oneOf: [
        { type: 'object', required: ['on'], properties: { on: { enum: ['x', 'y'] } } },
        { type: 'object', required: ['on', 'a'], properties: { on: { enum: ['y', 'z'] }, a: { type: 'integer' } } },
      ],
    },
    [{ on: 'x' }, { on: 'y' }, { on: 'z', a: 1 }],
    [{ on: 'y', a: 1 }, { on: 'z' }],
  ),
];

/** Right at run time, but openapi-typescript writes types for them that TypeScript refuses as circular. */
export const untypedCases: readonly ZodCase[] = [
  one(
    'recursiveList',
    { type: 'array', items: { $ref: '#/components/schemas/recursiveList' } },
    [[], [[], [[]]]],
    [[1]],
  ),
  one(
    'recursiveUnion',
    { oneOf: [{ type: 'string' }, { type: 'array', items: { $ref: '#/components/schemas/recursiveUnion' } }] },
    ['x', ['x', ['y']]],
    [1, [1]],
  ),
];

/** What the references of the table mean besides the cases themselves. */
export const otherSchemas = {
  Cat: {
    type: 'object',
    properties: { kind: { const: 'cat' }, lives: { type: 'integer' } },
    required: ['kind', 'lives'],
  },
  Dog: { type: 'object', properties: { kind: { enum: ['dog', 'hound'] } }, required: ['kind'] },
};
