import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apiTable, putBetween } from '../scripts/api-table.ts';
import { apis } from './apis.ts';

describe('the table of the APIs', () => {
  it('has the words and the counts of the documents', () => {
    const shop = {
      id: 'shop',
      overview: {
        title: 'Shop API',
        summary: 'Orders | customers.',
        operations: 12,
        provenance: { seed: 9, inferred: 2 },
      },
      pages: { guide: 'docs/shop.md', reference: 'docs/reference/shop.md' },
      hasMock: true,
    };
    const bare = { title: 'API', summary: undefined, operations: 0, provenance: {} };
    expect(apiTable([shop, { id: 'bare', overview: bare, pages: {}, hasMock: false }]).split('\n')).toEqual([
      '| API | package | operations | read | mock |',
      '| --- | --- | --- | --- | --- |',
      '| **Shop**: Orders \\| customers. | [`@creatorkit/shop`](packages/shop) | 12: 9 seed, 2 inferred | [guide](docs/shop.md), [reference](docs/reference/shop.md) | `npm run mock -- shop` |',
      '| **API** | [`@creatorkit/bare`](packages/bare) | 0 |  |  |',
    ]);
  });

  it('stands in the README with every API that is tested', () => {
    const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
    const lines = readme.split('\n').filter((line) => line.startsWith('| **'));
    expect(lines.map((line) => /packages\/([\w-]+)\)/.exec(line)?.[1]).sort()).toEqual(apis.map(({ id }) => id).sort());
  });
});

describe('putting a text between two lines of a page', () => {
  it('replaces what is there, and only that', () => {
    const page = 'a\n<!-- begin list -->\nold\n<!-- end list -->\nb\n';
    const put = putBetween(page, 'list', 'new');
    expect(put).toBe('a\n<!-- begin list -->\n\nnew\n\n<!-- end list -->\nb\n');
    expect(putBetween(put, 'list', 'new')).toBe(put);
  });

  it.each([
    'none',
    '<!-- begin list -->\n',
    '<!-- end list -->\n<!-- begin list -->\n',
    '<!-- begin list -->\n<!-- end list -->\n<!-- begin list -->\n<!-- end list -->\n',
  ])('refuses a page that has not both of them, once: %j', (page) => {
    expect(() => putBetween(page, 'list', 'new')).toThrow('Cannot put list into the page');
  });
});
