import type { HttpMethod, Operation } from '@creatorkit/runtime';
import { describe, expect, test } from 'vitest';
import { createRouter } from '../src/index.ts';

const operation = (method: HttpMethod, path: string): Operation => ({
  id: `${method} ${path}`,
  method,
  path,
  security: [],
});

const router = createRouter(
  [
    operation('GET', '/keywords/'),
    operation('POST', '/keywords/'),
    operation('GET', '/keywords/{id}/'),
    operation('DELETE', '/keywords/{id}/'),
    operation('POST', '/keywords/auto_cluster/'),
    operation('GET', '/{tenant}/files/{name}'),
    operation('GET', '/keywords/auto_cluster/{run}/log'),
  ],
  ['/docs/', '/consent/', 'POST /consent/'],
);

describe('the router', () => {
  test('finds operations and reads the variables of their paths', () => {
    expect(router('GET', '/keywords/')).toMatchObject({ kind: 'operation', operation: { id: 'GET /keywords/' } });
    expect(router('DELETE', '/keywords/12/')).toMatchObject({
      operation: { id: 'DELETE /keywords/{id}/' },
      values: { id: '12' },
    });
    expect(router('GET', '/acme/files/a%2Fb%20c')).toMatchObject({ values: { tenant: 'acme', name: 'a/b c' } });
  });

  test('prefers a fixed segment to a variable one, and goes back where that leads nowhere', () => {
    expect(router('POST', '/keywords/auto_cluster/')).toMatchObject({
      operation: { id: 'POST /keywords/auto_cluster/' },
    });
    expect(router('GET', '/keywords/auto_cluster/')).toEqual({ kind: 'wrong-method', allow: ['POST'] });
    expect(router('GET', '/keywords/files/x')).toMatchObject({ values: { tenant: 'keywords', name: 'x' } });
  });

  test('tells a wrong method from an unknown path', () => {
    expect(router('PUT', '/keywords/12/')).toEqual({ kind: 'wrong-method', allow: ['DELETE', 'GET', 'HEAD'] });
    for (const path of ['/', '', '/keywords', '/keywords//', '/keywords/12', '/nothing/', '/acme/files/%ff']) {
      expect(router('GET', path), path).toEqual({ kind: 'unknown' });
    }
  });

  test('answers HEAD where it answers GET, and pages beside the operations', () => {
    expect(router('HEAD', '/keywords/')).toMatchObject({ operation: { id: 'GET /keywords/' } });
    expect(router('GET', '/docs/')).toEqual({ kind: 'page', page: '/docs/' });
    expect(router('POST', '/docs/')).toEqual({ kind: 'wrong-method', allow: ['GET', 'HEAD'] });
    expect(router('HEAD', '/consent/')).toEqual({ kind: 'page', page: '/consent/' });
    expect(router('POST', '/consent/')).toEqual({ kind: 'page', page: 'POST /consent/' });
    expect(router('PUT', '/consent/')).toEqual({ kind: 'wrong-method', allow: ['GET', 'HEAD', 'POST'] });
  });

  test('refuses tables that it cannot tell apart', () => {
    expect(() => createRouter([operation('GET', '/a/{x}'), operation('GET', '/a/{y}')])).toThrow('twice');
    expect(() => createRouter([operation('GET', '/a/{x}.json')])).toThrow('whole segment');
  });

  test('looks at the segments of the path, not at the operations', () => {
    const looked = (count: number) => {
      let lookups = 0;
      const original = Map.prototype.get;
      const table = createRouter(Array.from({ length: count }, (_, index) => operation('GET', `/r${index}/{id}/`)));
      Map.prototype.get = function get(this: Map<unknown, unknown>, key: unknown) {
        lookups++;
        return original.call(this, key);
      };
      try {
        table('GET', `/r${count - 1}/1/`);
      } finally {
        Map.prototype.get = original;
      }
      return lookups;
    };
    expect(looked(1000)).toBe(looked(10));
  });
});
