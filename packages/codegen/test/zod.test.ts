import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { runModule, typeCheck } from './compile.ts';
import { documentWith, fileOf, generateFrom } from './fixture.ts';
import { otherSchemas, untypedCases, zodCases } from './zod-cases.ts';

const schemas = { ...otherSchemas, ...Object.fromEntries(zodCases.map(({ name, schema }) => [name, schema])) };

interface Schema {
  safeParse(value: unknown): {
    success: boolean;
    error?: { issues: readonly { code: string; path: readonly PropertyKey[] }[] };
  };
}

describe('zod schemas', () => {
  let files: ReadonlyMap<string, string>;
  let exports: Readonly<Record<string, unknown>>;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  beforeAll(async () => {
    const generated = await generateFrom({ 'openapi.json': documentWith(schemas) });
    fileOf(generated, 'schemas.ts');
    files = generated.files;
    exports = runModule(files, 'schemas.ts');
    ajv.addSchema({ $id: 'urn:test:table', components: { schemas } });
  });

  const schemaOf = (name: string): Schema => (exports[name.charAt(0).toUpperCase() + name.slice(1)] as () => Schema)();

  test('there are at least 49 hard cases', () => {
    expect(zodCases.length).toBeGreaterThanOrEqual(49);
  });

  test.each(zodCases.map((each) => [each.name, each] as const))(
    '%s accepts and refuses what JSON Schema does',
    (name, { valid, invalid }) => {
      const schema = schemaOf(name);
      const accepted = [...valid, ...invalid].filter((value) => schema.safeParse(value).success);
      expect(accepted).toEqual(valid);
    },
  );

  test.each(
    zodCases
      .filter(({ schema }) => !JSON.stringify(schema).includes('"format"'))
      .map((each) => [each.name, each] as const),
  )('%s is judged as by ajv', (name, { valid, invalid }) => {
    const validate = ajv.compile({ $ref: `urn:test:table#/components/schemas/${name}` });
    expect([...valid, ...invalid].filter((value) => validate(value))).toEqual(valid);
  });

  test.each(['discriminated', 'toldApart', 'toldApartByAPart'])(
    '%s tells what is wrong with the chosen member alone, and what there is to choose',
    (name) => {
      const property = name === 'discriminated' ? 'kind' : 'on';
      const schema = schemaOf(name);
      const [issue, ...others] = schema.safeParse({ [property]: 'none', lives: 'x' }).error?.issues ?? [];
      expect(others).toEqual([]);
      expect(issue).toMatchObject({ code: 'invalid_union', path: [property], discriminator: property });
      const [wrong] = schema.safeParse({ kind: 'cat', on: 'x', a: true }).error?.issues ?? [];
      expect(wrong).toMatchObject({ code: 'invalid_type', path: [name === 'discriminated' ? 'lives' : 'a'] });
      for (const none of [[], 'x', 1, null]) {
        expect(schema.safeParse(none).error?.issues).toMatchObject([{ code: 'invalid_type', expected: 'object', path: [] }]);
      }
    },
  );

  test('a chosen member reads what it knows, and nothing else', () => {
    const read = schemaOf('discriminated').safeParse({ kind: 'cat', lives: 9, bark: true });
    expect(read).toMatchObject({ success: true, data: { kind: 'cat', lives: 9 } });
    expect(Object.keys((read as { readonly data?: object }).data ?? {})).toEqual(['kind', 'lives']);
  });

  test('every output type equals the type of openapi-typescript', () => {
    expect(typeCheck(files)).toEqual([]);
  }, 60_000);

  test.each(untypedCases.map((each) => [each.name, each] as const))(
    '%s accepts and refuses what JSON Schema does',
    async (name, { schema, valid, invalid }) => {
      const { files: own } = await generateFrom({ 'openapi.json': documentWith({ [name]: schema }) });
      const built = (Object.values(runModule(own, 'schemas.ts')).at(-1) as () => Schema)();
      expect([...valid, ...invalid].filter((value) => built.safeParse(value).success)).toEqual(valid);
    },
  );

  test('issues of bounds keep the codes of zod', () => {
    expect(schemaOf('maxLength').safeParse('abc').error?.issues[0]).toMatchObject({ code: 'too_big', maximum: 2 });
    expect(schemaOf('minProperties').safeParse({}).error?.issues[0]).toMatchObject({ code: 'too_small', minimum: 1 });
    expect(schemaOf('requiredUndescribed').safeParse({}).error?.issues[0]).toMatchObject({
      code: 'invalid_type',
      path: ['z'],
    });
  });

  test('a discriminated union reports only what its member says, where it is', () => {
    expect(schemaOf('discriminated').safeParse({ kind: 'cat', lives: 'x' }).error?.issues).toMatchObject([
      { code: 'invalid_type', path: ['lives'] },
    ]);
  });

  test('importing the module builds nothing', async () => {
    const text = files.get('schemas.ts') ?? '';
    const topLevel = text.split('\n').filter((line) => /^export const \w+(:| =)/.test(line));
    expect(topLevel.length).toBeGreaterThan(100);
    expect(topLevel.filter((line) => !/= \(\) =>|once\(|=$/.test(line))).toEqual([]);
  });

  test('the keywords file holds no function that is not used', async () => {
    const { files: plain } = await generateFrom({ 'openapi.json': documentWith({ A: { type: 'string' } }) });
    expect(plain.has('keywords.ts')).toBe(false);
    const { files: one } = await generateFrom({ 'openapi.json': documentWith({ A: { not: { type: 'string' } } }) });
    expect(one.get('keywords.ts')?.match(/export const \w+/g)).toEqual(['export const not']);
  });
});
