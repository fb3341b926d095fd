import { expect, test } from 'vitest';
import { fileOf, generateFrom, yamlWith } from './fixture.ts';

const document = yamlWith(`paths:
  /login:
    post:
      operationId: login
      security: []
      parameters:
        - {name: X-Shop, in: header, schema: {type: string}}
        - {name: X-Pin, in: header, required: true, schema: {type: string}}
      requestBody: {content: {application/json: {schema: {type: object, properties: {user: {type: string}}}}}}
      responses: &tokens
        '200':
          description: The tokens.
          content: {application/json: {schema: {type: object, properties: {token: {type: string}}}}}
  /refresh:
    post:
      operationId: refresh
      security: []
      parameters: [{name: X-Renewal, in: header, required: true, schema: {type: string}}]
      responses: *tokens
components:
  securitySchemes:
    session:
      type: http
      scheme: bearer
      x-sdk-auth:
        credentials: {user: {}, pin: {secret: true}, shop: {optional: true}}
        obtain:
          operation: login
          request: {$request.body#/user: user, $request.header.X-Pin: pin, $request.header.X-Shop: shop}
          response: &token {accessToken: $response.body#/token}
        refresh:
          operation: refresh
          request: {$request.header.X-Renewal: refreshToken}
          response: *token
`);

test('token calls have places in bodies and headers, and what is secret of these is shown nowhere', async () => {
  const operations = fileOf(await generateFrom({ 'openapi.yaml': document }), 'operations.ts');
  const lines = operations.split('\n').map((line) => line.trim());
  expect(lines).toContain('credentials: { pin: { secret: true }, shop: { optional: true }, user: {} },');
  expect(lines).toContain("request: { '/user': 'user' },");
  expect(lines).toContain("headers: { 'X-Pin': 'pin', 'X-Shop': 'shop' },");
  expect(lines).toContain("headers: { 'X-Renewal': 'refreshToken' },");
  expect(lines).toContain("secrets: ['X-Pin', 'X-Renewal'],");
});
