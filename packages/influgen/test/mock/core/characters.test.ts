import { describe, expect, test } from 'vitest';
import { Influgen } from '../../../src/index.ts';
import { setUp } from '../session.ts';

const png = (bytes = 64) => new File([new Uint8Array(bytes).fill(200)], 'maya.png', { type: 'image/png' });

describe('a character', () => {
  test('costs a face where none is sent', async () => {
    const { pro } = await setUp();
    const balance = async () => (await pro('GET', '/credits')).body.credits.balance;
    const before = await balance();
    const { character } = (await pro('POST', '/characters', { name: 'Zoe', settings: { autopilot: true } })).body;
    expect(character).toMatchObject({
      autopilot: true,
      face_consistency_tier: 'ip_adapter',
      lora_training_status: 'none',
      content_count: 0,
      last_post_date: null,
      follower_count: 0,
      is_default: false,
    });
    expect(await balance()).toBe(before - 5);
    const reference_images = ['https://images.example.com/zoe.jpg'];
    await pro('POST', '/characters', { name: 'Zoe 2', reference_images });
    expect(await balance()).toBe(before - 5);
  });

  test('is the default one when it is the first, until another is made so', async () => {
    const { pro } = await setUp();
    const { characters } = (await pro('GET', '/characters')).body;
    const [leo, maya] = characters;
    expect([maya.is_default, leo.is_default]).toEqual([true, false]);
    await pro('POST', `/characters/${leo.id}/default`);
    const now = (await pro('GET', '/characters')).body.characters;
    expect(now.map(({ is_default }: { is_default: boolean }) => is_default)).toEqual([true, false]);
  });

  test('is merged one level deep, and copied without what it did', async () => {
    const { pro } = await setUp();
    const at = '/influencers'; // the older name of the path
    const [, maya] = (await pro('GET', at)).body.characters;
    await pro('PATCH', `${at}/${maya.id}`, { settings: { timezone: 'Europe/Paris' }, style: { presets: ['noir'] } });
    const { character } = (await pro('PATCH', `${at}/${maya.id}`, { settings: { autopilot: true } })).body;
    expect(character).toMatchObject({ settings: { timezone: 'Europe/Paris', autopilot: true }, autopilot: true });
    const copy = (await pro('POST', `${at}/${maya.id}/duplicate`)).body.character;
    expect(copy).toMatchObject({ name: 'Maya Stone (Copy)', style: { presets: ['noir'] }, content_count: 0 });
    expect(copy.id).not.toBe(maya.id);
    expect(maya.content_count).toBeGreaterThan(0);
  });

  test('is one too many when the plan is full, whatever the request says', async () => {
    const { starter } = await setUp();
    for (const name of ['Zoe', 'Kim']) await starter('POST', '/characters', { name });
    const { status, body } = await starter('POST', '/characters', {});
    expect([status, body.error.code]).toEqual([403, 'character_limit_reached']);
  });

  test('takes pictures as files: the first is primary, those after it are references', async () => {
    const { mock, pro } = await setUp();
    const created = await pro('POST', '/characters', { name: 'Zoe', reference_images: [] });
    const at = `/characters/${created.body.character.id}/reference-images`;
    for (const { id } of mock.state.images.find('character', [created.body.character.id, false])) {
      mock.state.images.delete(id);
    }
    const send = (name: string, type?: string) => {
      const form = new FormData();
      form.append(name, png());
      if (type) form.append('type', type);
      return pro('POST', at, form);
    };
    const types: string[] = [];
    for (const [name, type] of [['file'], ['image'], ['reference_image', 'primary']] as const) {
      const { status, body } = await send(name, type);
      expect(status).toBe(201);
      expect(body.character.reference_images).toContain(body.reference_image.url);
      types.push(body.reference_image.type);
    }
    expect(types).toEqual(['primary', 'reference', 'primary']);
    expect((await pro('POST', at, { file: 'x' })).body.error.code).toBe('unsupported_media_type');
    expect(mock.journal().at(-2)?.request.body).toEqual({
      reference_image: '[image/png of 64 bytes]',
      type: 'primary',
    });
  });
});

describe('a LoRA', () => {
  async function begin() {
    const all = await setUp();
    const [, maya] = (await all.agency('GET', '/characters')).body.characters;
    const at = `/characters/${maya.id}/lora`;
    const add = (count: number, name = 'picture') =>
      all.agency('POST', `${at}/images`, {
        image_urls: Array.from({ length: count }, (_, number) => `https://images.example.com/${name}-${number}.jpg`),
      });
    return { ...all, maya, at, add };
  }

  test('needs ten pictures and 50 credits, and is trained on the clock', async () => {
    const { mock, agency, maya, at, add } = await begin();
    await add(8);
    const form = new FormData();
    form.append('files[]', png());
    expect((await agency('POST', `${at}/images`, form)).body.images).toHaveLength(1);
    expect((await agency('POST', `${at}/train`)).body.error.details).toEqual({ image_count: 9, min_images: 10 });
    await add(1);
    const { status, body } = await agency('POST', `${at}/train`);
    expect([status, body.lora.status, body.job.job_type]).toEqual([202, 'queued', 'train_lora']);
    expect((await agency('POST', `${at}/train`)).status).toBe(409);
    expect((await agency('GET', '/credits')).body.credits.balance).toBe(450);
    await mock.clock.advance({ minutes: 4 });
    const halfway = (await agency('GET', `${at}/status`)).body;
    expect(halfway.status).toBe('training');
    expect(halfway.progress).toBeGreaterThan(0);
    await mock.clock.advance({ minutes: 6 });
    expect((await agency('GET', at)).body.lora).toMatchObject({ status: 'ready', progress: 100, image_count: 10 });
    expect((await agency('GET', `/characters/${maya.id}`)).body.character).toMatchObject({
      face_consistency_tier: 'lora',
      lora_training_status: 'ready',
    });
    expect((await agency('DELETE', at)).status).toBe(204);
    expect((await agency('GET', at)).body.lora).toMatchObject({ status: 'none', model_url: null, image_count: 10 });
  });

  test('gives the credits back when the training fails, or is given up', async () => {
    const { mock, agency, at, add } = await begin();
    await add(10, 'unreadable');
    await agency('POST', `${at}/train`);
    await mock.clock.advance({ minutes: 10 });
    expect((await agency('GET', at)).body.lora).toMatchObject({ status: 'failed', error: 'unreadable_image' });
    expect((await agency('GET', '/credits')).body.credits.balance).toBe(500);
    const { job } = (await agency('POST', `${at}/train`)).body;
    await agency('DELETE', at);
    await mock.clock.advance({ minutes: 10 });
    expect((await agency('GET', `/jobs/${job.id}`)).body.job).toMatchObject({ status: 'failed', error: 'deleted' });
    expect((await agency('GET', at)).body.lora.status).toBe('none');
    expect((await agency('GET', '/credits')).body.credits.balance).toBe(500);
  });
});

test('the client sends pictures for the LoRA by their URLs and as files', async () => {
  const { mock } = await setUp();
  const influgen = new Influgen({ auth: mock.credentials.pro, fetch: mock.fetch, clock: mock.clock });
  const id = (await influgen.characters.list()).items[0]?.id ?? '';
  const byUrl = await influgen.characters.lora.images.add(id, { image_urls: ['https://images.example.com/a.png'] });
  const asFiles = await influgen.characters.lora.images.add(id, { 'files[]': [png(), png()] });
  expect([byUrl.length, asFiles.length]).toEqual([1, 2]);
  expect(byUrl[0]?.url).toBe('https://images.example.com/a.png');
});
