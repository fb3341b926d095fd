/** The kinds of object in an OpenAPI document that hold references or extensions. */
export type Kind =
  | 'document'
  | 'info'
  | 'tag'
  | 'server'
  | 'paths'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'requestBody'
  | 'mediaType'
  | 'encoding'
  | 'responses'
  | 'response'
  | 'header'
  | 'schema'
  | 'property'
  | 'components'
  | 'securityScheme'
  | 'link'
  | 'callback'
  | 'realtime'
  | 'realtimeAuth'
  | 'example';

/** What stands under a field: one object, a list of them, or a map from names to them. */
export interface Field {
  readonly kind: Kind;
  readonly shape: 'one' | 'list' | 'map';
}

export const httpMethods = ['get', 'head', 'put', 'patch', 'post', 'delete', 'options', 'trace'] as const;

const one = (kind: Kind): Field => ({ kind, shape: 'one' });
const list = (kind: Kind): Field => ({ kind, shape: 'list' });
const map = (kind: Kind): Field => ({ kind, shape: 'map' });

const describedValue = { schema: one('schema'), examples: map('example'), content: map('mediaType') };

const schema = {
  properties: map('property'),
  patternProperties: map('schema'),
  additionalProperties: one('schema'),
  unevaluatedProperties: one('schema'),
  propertyNames: one('schema'),
  dependentSchemas: map('schema'),
  items: one('schema'),
  prefixItems: list('schema'),
  contains: one('schema'),
  unevaluatedItems: one('schema'),
  allOf: list('schema'),
  anyOf: list('schema'),
  oneOf: list('schema'),
  not: one('schema'),
  if: one('schema'),
  // biome-ignore lint/suspicious/noThenProperty: the name of a JSON Schema keyword
  then: one('schema'),
  else: one('schema'),
  contentSchema: one('schema'),
  $defs: map('schema'),
  definitions: map('schema'),
};

/** The fields of each kind that lead further; a field that is not here is plain data. `*` stands for every other name. */
export const grammar: { readonly [K in Kind]: { readonly [field: string]: Field } } = {
  document: {
    info: one('info'),
    servers: list('server'),
    tags: list('tag'),
    paths: one('paths'),
    webhooks: map('pathItem'),
    components: one('components'),
  },
  info: {},
  tag: {},
  server: {},
  paths: { '*': one('pathItem') },
  pathItem: {
    parameters: list('parameter'),
    servers: list('server'),
    ...Object.fromEntries(httpMethods.map((method) => [method, one('operation')])),
  },
  operation: {
    parameters: list('parameter'),
    requestBody: one('requestBody'),
    responses: one('responses'),
    callbacks: map('callback'),
    servers: list('server'),
    'x-sdk-realtime': one('realtime'),
  },
  parameter: describedValue,
  requestBody: { content: map('mediaType') },
  mediaType: { schema: one('schema'), examples: map('example'), encoding: map('encoding') },
  encoding: { headers: map('header') },
  responses: { '*': one('response') },
  response: { headers: map('header'), content: map('mediaType'), links: map('link') },
  header: describedValue,
  schema,
  property: schema,
  components: {
    schemas: map('schema'),
    responses: map('response'),
    parameters: map('parameter'),
    examples: map('example'),
    requestBodies: map('requestBody'),
    headers: map('header'),
    securitySchemes: map('securityScheme'),
    links: map('link'),
    callbacks: map('callback'),
    pathItems: map('pathItem'),
  },
  securityScheme: {},
  link: {},
  callback: { '*': one('pathItem') },
  example: {},
  realtime: { auth: one('realtimeAuth'), send: list('schema'), receive: list('schema'), error: one('schema') },
  realtimeAuth: { firstMessage: one('schema'), accepted: one('schema') },
};

/** What stands under a key of an object of this kind, when it leads further. */
export function fieldOf(kind: Kind, key: string): Field | undefined {
  const fields = grammar[kind];
  if (Object.hasOwn(fields, key)) return fields[key];
  return key.startsWith('x-') ? undefined : fields['*'];
}

/** Where components of a kind live. */
export const sections: { readonly [K in Kind]?: string } = {
  schema: 'schemas',
  property: 'schemas',
  response: 'responses',
  parameter: 'parameters',
  example: 'examples',
  requestBody: 'requestBodies',
  header: 'headers',
  securityScheme: 'securitySchemes',
  link: 'links',
};
