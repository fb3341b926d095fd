import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Article, Tenant } from '@creatorkit/backsuit';
import { createBackSuitMock } from '@creatorkit/backsuit/mock';
import { createFlowingClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import { describe, expect, it } from 'vitest';
import { breakingAt, changes, connect, run, setUp } from './stage.ts';

const all = async ({ articles }: Tenant): Promise<Article[]> => {
  const list = await articles.list({ sort: 'date', order: 'asc' }).toArray();
  return Promise.all(list.map(({ id }) => articles.retrieve(id)));
};

/** What a move keeps. */
const kept = ({
  title,
  slug,
  status,
  content,
  excerpt,
  image,
  is_featured,
  tags,
  keywords,
  seo,
  ...rest
}: Article) => ({
  ...{ title, slug, status, content, excerpt, image, is_featured, tags, keywords, seo },
  category: rest.category_name,
  scheduled_at: rest.scheduled_at,
});

const bySlug = (one: { slug: string }, other: { slug: string }) => (one.slug < other.slug ? -1 : 1);

const keptOf = async (tenant: Tenant) => (await all(tenant)).map(kept).sort(bySlug);

describe('a move', () => {
  it('has all articles in the other tenant, with what was written, their categories and their states', async () => {
    const { mock, blog, paper } = await setUp();
    await paper.categories.create({ name: 'Technology', slug: 'tech' }); // the other one is made
    const before = await keptOf(blog);
    const [scheduled] = await blog.articles.listScheduled();
    const { lines, isDone } = await run(mock, ['my-blog', 'second-paper']);
    expect(lines).toEqual([
      'From My Blog (Admin) to Second Paper (Owner)',
      '4 to move: 1 draft, 1 scheduled, 1 published, 1 archived',
      'New categories there: garden',
      'Lost with the originals, since the API has no way to move them: 2 comments and those that wait for approval, views, authors, dates, planned posts',
      '[1/4] my-article: moved',
      '[2/4] frost-on-the-vines: moved',
      '[3/4] pruning-in-february: moved',
      '[4/4] a-year-of-static-sites: moved',
      '',
      'Article                 State      Category  Comments  Result',
      'my-article              published  tech             2  moved',
      'frost-on-the-vines      draft      garden           0  moved',
      'pruning-in-february     scheduled  tech             0  moved',
      'a-year-of-static-sites  archived   garden           0  moved',
      '',
      'Moved 4 of 4',
    ]);
    expect(isDone).toBe(true);
    expect(await all(blog)).toEqual([]);
    const renamed = before.map((article) => ({
      ...article,
      category: article.category === 'Tech' ? 'Technology' : article.category,
    }));
    expect(await keptOf(paper)).toEqual(renamed);
    expect(await paper.articles.listScheduled()).toMatchObject([
      { title: scheduled?.title, scheduled_at: scheduled?.scheduled_at, timezone: 'Europe/Berlin' },
    ]);
    await mock.clock.advance({ hours: 7 * 24 });
    expect((await all(paper)).find(({ slug }) => slug === 'pruning-in-february')?.status).toBe('published');
  });

  it('takes what it is asked for alone', async () => {
    const slugs = async (...filter: string[]) => {
      const { mock, paper } = await setUp();
      const { isDone } = await run(mock, ['my-blog', 'second-paper', ...filter]);
      return [isDone, (await all(paper)).map(({ slug }) => slug).sort()];
    };
    expect(await slugs('--status', 'draft')).toEqual([true, ['frost-on-the-vines']]);
    expect(await slugs('--category', 'tech')).toEqual([true, ['my-article', 'pruning-in-february']]);
    expect(await slugs('--category', 'garden', '--search', 'vines')).toEqual([true, ['frost-on-the-vines']]);
    expect(await slugs('--search', 'nothing of the kind')).toEqual([true, []]);
    expect(await slugs('--category', 'politics')).toEqual([false, []]);
  });

  it('takes more articles than a page has', async () => {
    const { mock, blog, paper } = await setUp({ limits: 'off' });
    for (let index = 0; index < 130; index++) {
      await blog.articles.create({ title: `Note ${index}`, content: `${index}`, category_id: 1 });
    }
    expect((await run(mock, ['my-blog', paper.id, '--status', 'draft'])).lines.at(-1)).toBe('Moved 131 of 131');
    expect((await paper.retrieve()).stats.draft_articles).toBe(131);
    expect((await blog.retrieve()).stats.draft_articles).toBe(0);
  });

  it('only tells what it would do, when it is asked to', async () => {
    const { mock, blog, paper } = await setUp();
    const [one, other] = [await all(blog), await all(paper)];
    const before = changes(mock);
    const { lines, isDone } = await run(mock, ['my-blog', 'second-paper', '--dry-run', '--category', 'tech']);
    expect([isDone, lines.slice(-5)]).toEqual([
      true,
      [
        'Article              State      Category  Comments  Result',
        'my-article           published  tech             2  would move',
        'pruning-in-february  scheduled  tech             0  would move',
        '',
        'Nothing was changed',
      ],
    ]);
    expect(changes(mock)).toEqual(before);
    expect([await all(blog), await all(paper)]).toEqual([one, other]);
  });
});

describe('a move that is interrupted', () => {
  it.each(['answer', 'request'] as const)(
    'at any change, by a lost %s, is ended by the next run without doubles',
    async (lost) => {
      const wanted = await (async () => {
        const { mock, blog, paper } = await setUp();
        await run(mock, ['my-blog', 'second-paper']);
        return { from: await keptOf(blog), to: await keptOf(paper) };
      })();
      const told = new Set<string>();
      for (let index = 0; ; index++) {
        const { mock, blog, paper } = await setUp();
        const { fetch, isBroken } = breakingAt(mock, index, lost);
        const first = await run(mock, ['my-blog', 'second-paper'], { fetch });
        if (!isBroken()) {
          expect([index, first.isDone]).toEqual([11, true]); // 2 categories, 4 articles, a schedule, 4 deletions
          break;
        }
        expect(first.isDone).toBe(false);
        for (const [, result = ''] of first.lines.join('\n').matchAll(/\[\d\/4\] [a-z-]+: ([a-z ]+)/g))
          told.add(result);
        // Nothing is lost in between: what is not in the target is where it was.
        const slugs = new Set([...(await all(blog)), ...(await all(paper))].map(({ slug }) => slug));
        expect(slugs.size).toBe(4);
        const second = await run(mock, ['my-blog', 'second-paper']);
        expect([index, second.isDone]).toEqual([index, true]);
        expect({ from: await keptOf(blog), to: await keptOf(paper) }).toEqual(wanted);
        expect((await paper.categories.list()).map(({ slug }) => slug).sort()).toEqual(['garden', 'guides', 'tech']);
      }
      expect([...told].sort()).toEqual(['copied', 'moved', 'not reached', 'unclear']);
    },
  );

  it('says so, and what to do', async () => {
    const { mock } = await setUp();
    const { fetch } = breakingAt(mock, 1, 'answer');
    const { lines } = await run(mock, ['my-blog', 'second-paper', '--category', 'tech'], { fetch });
    expect(lines.slice(-5)).toEqual([
      'my-article           published  tech             2  unclear',
      'pruning-in-february  scheduled  tech             0  not reached',
      '',
      'Moved 0 of 2',
      expect.stringMatching(/^Stopped: .*createArticle.*; run it again, and it finds what was done$/),
    ]);
    const again = await run(mock, ['my-blog', 'second-paper', '--dry-run', '--category', 'tech']);
    expect(again.lines).toContain('my-article           published  tech             2  would move, is copied already');
  });

  it('goes on when the time of an article has come meanwhile', async () => {
    const { mock, blog, paper } = await setUp();
    const { fetch } = breakingAt(mock, 2, 'request'); // the category, the copy, its schedule
    const args = ['my-blog', 'second-paper', '--search', 'Pruning in February'];
    expect((await run(mock, args, { fetch })).lines).toContain(
      'pruning-in-february  scheduled  tech             0  copied',
    );
    expect((await all(paper)).map(({ status }) => status)).toEqual(['draft']);
    await mock.clock.advance({ days: 8 });
    expect((await run(mock, args)).lines.at(-1)).toBe('Moved 1 of 1');
    expect((await all(paper)).map(({ status }) => status)).toEqual(['published']);
    expect((await all(blog)).map(({ slug }) => slug)).not.toContain('pruning-in-february');
  });

  it('by the limit of a month, goes on when the plan allows more', async () => {
    const { mock, blog, paper } = await setUp();
    const { id: category_id } = await paper.categories.create({ name: 'Old' });
    for (let index = 0; index < 8; index++) {
      await paper.articles.create({ title: `Own ${index}`, content: 'Own', category_id });
    }
    const { lines, isDone } = await run(mock, ['my-blog', 'second-paper']);
    expect(isDone).toBe(false);
    expect(lines).toContain('The plan of Second Paper allows 2 more this month, of 4 to copy');
    expect(lines.slice(-7)).toEqual([
      'my-article              published  tech             2  moved',
      'frost-on-the-vines      draft      garden           0  moved',
      'pruning-in-february     scheduled  tech             0  stays',
      'a-year-of-static-sites  archived   garden           0  not reached',
      '',
      'Moved 2 of 4',
      expect.stringContaining(
        'Monthly article limit reached. Please upgrade your plan. What was not moved is where it was',
      ),
    ]);
    expect((await all(blog)).map(({ slug }) => slug)).toEqual(['pruning-in-february', 'a-year-of-static-sites']);
    await mock.clock.advance({ hours: 31 * 24 });
    expect((await run(mock, ['my-blog', 'second-paper'])).lines.at(-1)).toBe('Moved 2 of 2');
    expect(await all(paper)).toHaveLength(12);
  });
});

describe('a move deletes no original', () => {
  it('whose slug another article has', async () => {
    const { mock, blog, paper } = await setUp();
    const { id: category_id } = await paper.categories.create({ name: 'Tech' });
    const { id } = await paper.articles.create({ title: 'My Article', content: 'Another one', category_id });
    const { lines, isDone } = await run(mock, ['my-blog', 'second-paper', '--category', 'tech']);
    expect([isDone, lines.at(-1)]).toEqual([false, '1 are still in My Blog']);
    expect(lines).toContain(`[1/2] my-article: stays: Second Paper has another article at my-article: ${id}`);
    expect((await all(blog)).map(({ slug }) => slug)).toContain('my-article');
    expect((await paper.articles.retrieve(id)).content).toBe('Another one');
  });

  it.each([
    ['original', 'it was changed meanwhile'],
    ['copy', 'is another article by now'],
  ] as const)('of which the %s is changed meanwhile', async (which, why) => {
    const { mock, blog, paper } = await setUp();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const isCopying = request.method === 'POST' && request.url.endsWith('/articles');
      const response = await mock.fetch(request);
      if (isCopying && which === 'original') await blog.articles.update(2, { content: 'Newer' });
      if (isCopying && which === 'copy') {
        const { article } = (await response.clone().json()) as { article: Article };
        await paper.articles.update(article.id, { content: 'Newer' });
      }
      return response;
    };
    const { lines } = await run(mock, ['my-blog', 'second-paper', '--status', 'draft'], { fetch });
    expect(lines.find((line) => line.startsWith('[1/1]'))).toContain(why);
    expect((await blog.articles.retrieve(2)).content).toBe(
      which === 'original' ? 'Newer' : '## What to do\n\nCover the vines before the night.',
    );
  });
});

describe('rights', () => {
  it('that are missing are told of both tenants, before anything is changed', async () => {
    const { mock, blog } = await setUp();
    const { tenantId } = mock.credentials.other;
    const before = changes(mock);
    const ends = async (args: readonly string[], person: { email: string; password: string }) => {
      const { lines, isDone } = await run(mock, args, { person });
      expect([isDone, changes(mock)]).toEqual([false, before]);
      return lines;
    };
    const { tenantAdmin, viewer } = mock.credentials;
    expect(await ends(['my-blog', tenantId], tenantAdmin)).toEqual([
      `Nothing was changed: ${tenantId}: Cannot getTenant: 403 You do not have permission to perform this action`,
    ]);
    expect(await ends([blog.id, tenantId], viewer)).toEqual([
      `Nothing was changed: in My Blog you are User, and only from Editor on may you write; ${tenantId}: Cannot getTenant: 403 You do not have permission to perform this action`,
    ]);
    expect(await ends(['my-blog', blog.id.toUpperCase()], tenantAdmin)).toEqual([
      'Articles are moved from one tenant to another: name two',
    ]);
  });

  it('of an editor end at articles of others, and at categories', async () => {
    const { mock, ada, blog, paper } = await setUp();
    const { editor } = mock.credentials;
    const { invitation_token: token } = await paper.invitations.create({ email: editor.email, role: 'Editor' });
    await connect(mock, editor).invitations.accept({ token });
    await ada.tenant(blog.id).articles.create({ title: "Ada's", content: 'Hers', category_id: 1 });
    const before = changes(mock);
    const { lines } = await run(mock, ['my-blog', 'second-paper'], { person: editor });
    expect(lines).toEqual([
      'Nothing was changed: 1 of 5 articles of My Blog are by others, and as Editor you delete only your own; Second Paper has no category tech, garden, and as Editor you make none: ask an Admin for it',
    ]);
    expect(changes(mock)).toEqual(before);
    await paper.categories.create({ name: 'Garden' });
    const { isDone } = await run(mock, ['my-blog', 'second-paper', '--category', 'garden'], { person: editor });
    expect([isDone, (await all(paper)).length]).toEqual([true, 2]);
  });

  it('of two people who move at once stay with each of them', async () => {
    const { mock, blog, paper } = await setUp();
    const olga = connect(mock, mock.credentials.other);
    const otherPaper = olga.tenant(mock.credentials.other.tenantId);
    const archive = olga.tenant((await olga.tenants.create({ name: 'Archive' })).id);
    const wanted = [await keptOf(blog), await keptOf(otherPaper)];
    const ends = await Promise.all([
      run(mock, ['my-blog', 'second-paper']),
      run(mock, ['other-paper', 'archive'], { person: mock.credentials.other }),
    ]);
    expect(ends.map(({ lines }) => lines.at(-1))).toEqual(['Moved 4 of 4', 'Moved 4 of 4']);
    expect([await keptOf(paper), await keptOf(archive)]).toEqual(wanted);
    expect([await all(blog), await all(otherPaper)]).toEqual([[], []]);
    const { lines } = await run(mock, ['second-paper', archive.id]);
    expect(lines).toEqual([expect.stringContaining(`Nothing was changed: ${archive.id}`)]);
  });
});

it('is a program that runs against a mock server', { timeout: 30_000 }, async () => {
  const clock = createFlowingClock({ now: () => Date.now(), frozenAt: '2026-01-01T00:00:00Z' });
  const mock = createBackSuitMock({ clock });
  const server = await startMockServer({ mocks: [mock], clock, port: 0 });
  const { platformAdmin, other } = mock.credentials;
  const main = resolve(import.meta.dirname, '../src/main.ts');
  async function start(...args: string[]) {
    const child = spawn(process.execPath, ['--conditions=@creatorkit/source', main, ...args], {
      env: {
        ...process.env,
        BACKSUIT_BASE_URL: server.baseUrlOf('backsuit'),
        BACKSUIT_EMAIL: platformAdmin.email,
        BACKSUIT_PASSWORD: platformAdmin.password,
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    const code = await new Promise((done) => child.on('close', done));
    return [code, output.trim().split('\n').at(-1)];
  }
  try {
    expect(await start(platformAdmin.tenantId, other.tenantId, '--status', 'scheduled')).toEqual([0, 'Moved 1 of 1']);
    expect(await start('my-blog', 'nowhere')).toEqual([1, expect.stringContaining('Nothing was changed: ')]);
  } finally {
    await server.close();
  }
});
