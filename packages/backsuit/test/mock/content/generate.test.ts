import { describe, expect, it } from 'vitest';
import { setUp } from './set-up.ts';

const sample = { prompt: 'Write about the future of AI in content creation', category_id: 1 };
const countWords = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

async function generated(body: object, who: 'editor' | 'admin' = 'editor') {
  const world = await setUp();
  const answer = await world.as(who)('POST', 'articles/generate', body);
  expect(answer.status).toBe(201);
  return { ...world, article: answer.body.article };
}

describe('generating articles', () => {
  it('writes a draft with all that belongs to it', async () => {
    const { article, mock, logged } = await generated(sample);
    expect(article).toMatchObject({
      title: 'The Future of AI in Content Creation',
      slug: 'the-future-of-ai-in-content-creation',
      status: 'draft',
      category_id: 1,
      keywords: ['future', 'ai', 'content', 'creation'],
      tags: ['future', 'ai', 'content'],
      seo: { meta_title: 'The Future of AI in Content Creation', focus_keyword: 'future' },
      image: expect.stringMatching(/^https:/),
      published_at: null,
    });
    expect(article.excerpt.length).toBeGreaterThan(20);
    expect(article.excerpt.length).toBeLessThanOrEqual(300);
    expect(article.seo.meta_description.length).toBeLessThanOrEqual(160);
    expect(article.seo.summary).toBe(article.excerpt);
    expect([...mock.state.generations.values()]).toMatchObject([
      { article_id: article.id, tenant_id: article.tenant_id },
    ]);
    expect(logged()).toMatchObject([{ action: 'article.generate', resource_id: String(article.id) }]);
  });

  it.each([
    ['Write a blog post about growing tomatoes in winter.', 'Growing Tomatoes in Winter'],
    ['please generate a short technical article on HTTP/3', 'HTTP/3'],
    ['Write me a detailed guide to remote work', 'Remote Work'],
    ['Tell us how to bake bread', 'How to Bake Bread'],
    ['An article about dogs', 'Dogs'],
    ['The best guide to Lisbon', 'The Best Guide to Lisbon'],
    ['Why cats sleep. Make it funny.', 'Why Cats Sleep'],
    ['write', 'Write'],
    ['Die Zukunft des Schreibens', 'Die Zukunft Des Schreibens'],
  ])('takes the title from "%s"', async (prompt, title) => {
    expect((await generated({ prompt })).article.title).toBe(title);
  });

  it.each([
    ['short', 500, 4],
    ['medium', 1000, 6],
    ['long', 2000, 9],
  ])('writes %s articles of about %i words', async (length, words, headings) => {
    for (const tone of ['professional', 'casual', 'formal', 'friendly', 'technical']) {
      const { content } = (await generated({ ...sample, length, tone })).article;
      expect(Math.abs(countWords(content) - words)).toBeLessThan(30);
      expect(content.match(/^## /gm)).toHaveLength(headings);
      expect(content).not.toMatch(/[{}]|undefined/);
    }
  });

  it('says no sentence of its own twice, however long', async () => {
    const { content } = (await generated({ ...sample, length: 'long' })).article;
    const sentences = content.split(/(?<=\.)\s/).filter((text: string) => text.endsWith('.'));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('writes the same for the same prompt and seed, and something else in another tone', async () => {
    const { content } = (await generated(sample)).article;
    expect((await generated(sample, 'admin')).article.content).toBe(content);
    expect((await generated({ ...sample, tone: 'casual' })).article.content).not.toBe(content);
  });

  it('gives a second article of the same prompt another slug', async () => {
    const { as } = await generated(sample);
    const { body } = await as('editor')('POST', 'articles/generate', sample);
    expect(body.article.slug).toBe('the-future-of-ai-in-content-creation-2');
  });

  it('puts the terms that are given first, and pictures where they are wanted', async () => {
    const keywords = ['newsroom'];
    const { article } = await generated({ ...sample, keywords, generate_image: false, include_content_images: true });
    expect(article.keywords[0]).toBe('newsroom');
    expect(article.image).toBeNull();
    expect(article.content).toMatch(/^!\[Newsroom\]\(https:/m);
    expect((await generated(sample)).article.content).not.toContain('![');
  });

  it('chooses a category that fits', async () => {
    expect((await generated({ prompt: 'What grows in a garden' })).article.category_name).toBe('Garden');
    expect((await generated({ prompt: 'Software for bakers' })).article.category_name).toBe('Tech');
  });

  it('knows no category of another tenant, and needs a prompt', async () => {
    const { as } = await setUp();
    const generate = (body: object) => as('editor')('POST', 'articles/generate', body);
    expect((await generate({ ...sample, category_id: 3 })).status).toBe(404);
    expect(await generate({})).toMatchObject({ status: 400, body: { message: 'Missing required field: prompt' } });
    for (const prompt of ['', '  ']) {
      expect(await generate({ prompt })).toMatchObject({
        status: 400,
        body: { message: 'prompt is required and cannot be empty' },
      });
    }
    expect((await generate({ ...sample, tone: 'angry' })).status).toBe(422);
    expect((await as('viewer')('POST', 'articles/generate', sample)).status).toBe(403);
  });

  it('goes to accounts that post by themselves when it is published, and once', async () => {
    const { as, mock, article } = await generated(sample);
    const posts = () => [...mock.state.socialPosts.values()];
    expect(posts()).toEqual([]);
    const path = `articles/${article.id}`;
    await as('editor')('PATCH', path, { status: 'published' });
    expect(posts()).toMatchObject([
      { platform: 'linkedin', article_id: article.id, status: 'success', generated: true },
    ]);
    expect(posts()[0]?.text).toContain('https://myblog.com/the-future-of-ai-in-content-creation');
    await as('editor')('PATCH', path, { status: 'draft' });
    await as('editor')('PATCH', path, { status: 'published' });
    expect(posts()).toHaveLength(1);
    await as('editor')('PATCH', 'articles/2', { status: 'published' });
    expect(posts()).toHaveLength(1);
  });
});
