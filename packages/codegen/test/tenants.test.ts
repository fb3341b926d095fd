import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileOf, generateFrom, issuesOf, yamlWith } from './fixture.ts';

interface Given {
  readonly path: string;
  readonly method?: string;
  readonly tenant?: string;
  readonly header?: boolean;
  readonly security?: string;
  readonly id?: string;
}

/** A document with these GETs; their tenants are in `{tenant_id}`, or in the header X-Tenant. */
const documentOf = (operations: readonly Given[], root = ''): string =>
  yamlWith(`${root}components:
  securitySchemes: {session: {type: http, scheme: bearer}, apiKey: {type: apiKey, in: header, name: X-Key}}
paths:
${operations
  .map(({ path, method, tenant, header, security, id }, index) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(
      ([, name]) => `{name: ${name}, in: path, required: true, schema: {type: string}}`,
    );
    const parameters = [...names, ...(header ? ['{name: X-Tenant, in: header, schema: {type: string}}'] : [])];
    return `  ${path}:
    get:
      operationId: ${id ?? `operation${index}`}
      parameters: [${parameters.join(', ')}]
      ${method === undefined ? 'tags: []' : `x-sdk-method: ${method}`}
      ${tenant === undefined ? 'deprecated: false' : `x-sdk-tenant: ${tenant}`}
      security: ${security ?? '[]'}
      responses: {'204': {description: Done.}}`;
  })
  .join('\n')}
`);

const resourcesOf = async (operations: readonly Given[], root?: string): Promise<string> =>
  fileOf(await generateFrom({ 'openapi.yaml': documentOf(operations, root) }), 'resources.ts');

const inPath = '$request.path.tenant_id';
const inHeader = '$request.header.x-tenant';

describe('the surfaces', () => {
  test('have the same name for different methods, and a method with the header alone on both', async () => {
    const text = await resourcesOf([
      { path: '/t/{tenant_id}', method: 'retrieve', tenant: inPath },
      { path: '/t/{tenant_id}/links', method: 'links.list', tenant: inPath },
      { path: '/t/{tenant_id}/all', method: 'tenants.list', tenant: inPath },
      { path: '/links/{slug}', method: 'links.follow' },
      { path: '/links', method: 'tenants.list' },
      { path: '/keys', method: 'keys.list', tenant: inHeader, header: true },
      { path: '/a', method: 'tenantLinks.list' },
    ]);
    const classes = text.split(/^export class /m).slice(1);
    const methods = classes.flatMap((body) =>
      [...body.matchAll(/^ {2}(?:get )?(\w+)\(/gm)].map(([, name]) => `${/^\w+/.exec(body)}.${name}`),
    );
    expect(methods).toEqual([
      'Keys.list',
      'Links.follow',
      'TenantLinks.list',
      'Tenants.list',
      'Resources.keys',
      'Resources.links',
      'Resources.tenantLinks',
      'Resources.tenants',
      'Resources.tenant',
      'TenantKeys.list',
      'TenantLinksResource.list',
      'TenantTenants.list',
      'TenantResources.keys',
      'TenantResources.links',
      'TenantResources.tenants',
      'TenantResources.retrieve',
    ]);
    expect(text).toContain('export class TenantResources extends TenantResource {');
    expect(text).not.toContain('tenantId');
  });

  test('are one without tenants', async () => {
    const text = await resourcesOf([{ path: '/t/{tenant_id}', method: 'retrieve' }]);
    expect(text).toContain('retrieve(tenantId: string, ');
    expect(text).not.toContain('TenantResource');
  });

  test('come from the root too; false switches off, and what has no place is in no view', async () => {
    const text = await resourcesOf(
      [
        { path: '/t/{tenant_id}', method: 'retrieve' },
        { path: '/t/{tenant_id}/x', method: 'outside', tenant: 'false' },
      ],
      `x-sdk-tenant: ${inPath}\n`,
    );
    expect(text).toContain('outside(tenantId: string, ');
    expect(text).toContain('\n  retrieve(options?: CallOptions)');
  });

  test('give way where the document names no methods', async () => {
    const text = await resourcesOf([
      { path: '/t/{tenant_id}', id: 'id', tenant: inPath },
      { path: '/tenant', id: 'tenant' },
    ]);
    expect(text).toMatch(/^ {2}id2\(options/m);
    expect(text).toMatch(/^ {2}tenant2\(options/m);
  });

  test('tell ids apart that are made of places', async () => {
    const files = await generateFrom({
      'openapi.yaml': documentOf([
        { path: '/t/{tenant_id}/links', method: 'links.list', id: 'v1_t_links', tenant: inPath },
        { path: '/links', method: 'links.list', id: 'v1_links' },
      ]),
    });
    const operations = fileOf(files, 'operations.ts');
    expect([...operations.matchAll(/^ {2}id: '(.*)',$/gm)].map(([, id]) => id)).toEqual([
      'shop',
      'links.list',
      'tenant.links.list',
    ]);
  });

  test('open to each scheme what it opens, in the view as well', async () => {
    const both = '[{session: []}, {apiKey: []}]';
    const views = (
      await resourcesOf([
        { path: '/t/{tenant_id}', method: 'retrieve', tenant: inPath, security: '[{session: []}]' },
        { path: '/t/{tenant_id}/a', method: 'articles.list', tenant: inPath, security: both },
        { path: '/open', method: 'contact.submit', security: '[{session: []}, {}]' },
        { path: '/me', method: 'auth.me', security: '[{session: []}]' },
      ])
    ).match(/^export type [\s\S]*?;$/gm);
    expect(views).toEqual([
      `export type ApiKeyTenantResources = Omit<TenantResources, 'retrieve'>;`,
      `export type ApiKeyResources = Pick<Resources, 'contact'> & { tenant(id: string): ApiKeyTenantResources };`,
    ]);
  });

  test('do not give a way to a view in which a scheme opens nothing', async () => {
    const views = (
      await resourcesOf([
        { path: '/t/{tenant_id}', method: 'retrieve', tenant: inPath, security: '[{session: []}]' },
        { path: '/a', method: 'articles.list', security: '[{apiKey: []}]' },
      ])
    ).match(/^export type [\s\S]*?;$/gm);
    expect(views).toEqual([
      `export type ApiKeyResources = Omit<Resources, 'tenant'>;`,
      `export type SessionResources = Omit<Resources, 'articles'>;`,
    ]);
  });
});

describe('mistakes', () => {
  test.each<[string, readonly Given[], readonly string[]]>([
    [
      'a method twice in the view',
      [
        { path: '/t/{tenant_id}', method: 'a.list', tenant: inPath },
        { path: '/b', method: 'a.list', tenant: inHeader, header: true },
      ],
      ['openapi.yaml:19:21: The method a.list is taken\n  hint: it stands first at openapi.yaml:11:21'],
    ],
    [
      'a group that is a method of the same surface',
      [
        { path: '/t/{tenant_id}', method: 'a', tenant: inPath },
        { path: '/t/{tenant_id}/b', method: 'a.list', tenant: inPath },
        { path: '/b', method: 'b' },
        { path: '/t/{tenant_id}/c', method: 'b.list', tenant: inPath },
      ],
      ['openapi.yaml:11:21: The method a is a group of methods as well\n  hint: see a.list at openapi.yaml:19:21'],
    ],
    [
      'names that clients and views have',
      [
        { path: '/t/{tenant_id}', method: 'id', tenant: inPath },
        { path: '/b', method: 'tenant.list' },
        { path: '/id', method: 'id' },
        { path: '/t/{tenant_id}/b', method: 'tenant.list', tenant: inPath },
      ],
      [
        'openapi.yaml:11:21: The method id cannot be called id: every view of a tenant has a member of that name',
        'openapi.yaml:19:21: The method tenant.list cannot be called tenant: every client has a member of that name',
      ],
    ],
    [
      'an expression that leads nowhere, in a list',
      [{ path: '/t/{tenant_id}', method: 'a', tenant: `[${inPath}, $request.header.X-Tenent]`, header: true }],
      ['openapi.yaml:12:47: $request.header.X-Tenent points at nothing in operation0\n  hint: did you mean x-tenant?'],
    ],
    [
      'places that no view fills in',
      [{ path: '/t/{tenant_id}/{other}', method: 'a', tenant: `[${inPath}, $request.path.other]` }],
      [
        'openapi.yaml:12:47: warning: $request.path.other is checked, but not carried as a tenant\n  hint: a tenant is filled into one parameter of the path and one header',
      ],
    ],
  ])('%s', async (_, operations, issues) => {
    expect(await issuesOf({ 'openapi.yaml': documentOf(operations) })).toEqual(issues);
  });

  test('a tenant in the body or in the query is told at its place, and leaves the method as it is', async () => {
    const yaml = yamlWith(`paths:
  /a:
    x-sdk-tenant: $request.query.tenant
    get:
      operationId: one
      x-sdk-method: one
      parameters: [{name: tenant, in: query, schema: {type: string}}]
      responses: {'204': {description: Done.}}
`);
    const generated = await generateFrom({ 'openapi.yaml': yaml });
    expect(generated.issues.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '6:19 $request.query.tenant is checked, but not carried as a tenant',
    ]);
    expect(fileOf(generated, 'operations.ts')).not.toContain('tenant: {');
    expect(fileOf(generated, 'resources.ts')).not.toContain('TenantResource');
  });
});

describe('the golden package', () => {
  const golden = (name: string) => readFileSync(join(import.meta.dirname, '../golden/generated', name), 'utf8');

  test('says where each operation has its tenant, the header as its parameter spells it', () => {
    const tenants = [...golden('operations.ts').matchAll(/^export const (\w+) = \{[\s\S]*?^\} as const/gm)].flatMap(
      ([text, name]) =>
        /^ {2}tenant: (.*),$/m
          .exec(text)
          ?.slice(1)
          .map((tenant) => `${name} ${tenant}`) ?? [],
    );
    expect(tenants).toContain("getStore { path: 'store_id', header: 'X-Store-Id' }");
    expect(tenants).toContain("listKeys { header: 'X-Store-Id' }");
    expect(tenants).toContain("getCount { path: 'store_id' }");
    expect(tenants).toHaveLength(7);
  });

  test('reckons costs by method names of both surfaces', () => {
    const costs = golden('costs.ts');
    for (const line of [
      "'invitations.accept': acceptInvitation",
      "'tenant.invitations.list': listInvitations",
      "'keys.list': listKeys",
      "'tenant.retrieve': getStore",
    ])
      expect(costs).toContain(line);
    expect(costs).not.toContain("'tenant.keys.list'");
  });

  test('names the surface of each method in the reference', () => {
    const page = golden('reference.md');
    expect(page).toContain('`shop.tenant(id).invitations.list(options?)`');
    expect(page).toContain(
      '`GET /keys` as `shop.keys.list(options?)`, or for one tenant `shop.tenant(id).keys.list(options?)`',
    );
    expect(page).toContain(
      '- **Tenant:** `store_id` in the path and the header `X-Store-Id`, filled in by the view of the tenant',
    );
    expect(page).toContain('`shop.keys.list`, `shop.tenant(id).keys.list`');
    expect(page).toContain(
      '- **Tenant:** the header `X-Store-Id`, filled in by the view of the tenant; any, or none, without it',
    );
  });
});
