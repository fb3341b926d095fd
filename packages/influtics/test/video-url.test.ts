import { Influtics, parseVideoUrl } from '@creatorkit/influtics';
import { createInfluticsMock } from '@creatorkit/influtics/mock';
import { expect, it } from 'vitest';

const video = (platform: string, externalId: string) => ({ kind: 'video', platform, externalId });
const tiktok = video('tiktok', '7301234567890123456');
const reel = video('instagram', 'Cx_9-zQ');
const youtube = video('youtube', 'dQw4w9WgXcQ');

const recognised: readonly (readonly [string, object])[] = [
  ['https://www.tiktok.com/@someone/video/7301234567890123456', tiktok],
  ['https://www.tiktok.com/@some.one_2/video/7301234567890123456/?is_from_webapp=1&lang=en#top', tiktok],
  ['https://m.tiktok.com/@someone/video/7301234567890123456', tiktok],
  ['http://tiktok.com/@someone/video/7301234567890123456', tiktok],
  ['https://vm.tiktok.com/ZMabc123/', { kind: 'short-link', platform: 'tiktok', code: 'ZMabc123' }],
  ['https://vt.tiktok.com/ZSxyz', { kind: 'short-link', platform: 'tiktok', code: 'ZSxyz' }],
  ['https://www.instagram.com/reel/Cx_9-zQ/', reel],
  ['https://instagram.com/reel/Cx_9-zQ', reel],
  ['https://www.instagram.com/p/Cx_9-zQ/?igsh=abc', reel],
  ['https://instagram.com/p/Cx_9-zQ/', reel],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', youtube],
  ['https://youtube.com/watch?t=30&v=dQw4w9WgXcQ', youtube],
  ['https://www.youtube.com/watch/?v=dQw4w9WgXcQ', youtube],
  ['https://www.youtube.com:443/watch?v=dQw4w9WgXcQ', youtube],
  ['https://youtu.be/dQw4w9WgXcQ?si=abc', youtube],
  ['https://www.youtu.be/dQw4w9WgXcQ', youtube],
  ['https://youtube.com/shorts/dQw4w9WgXcQ', youtube],
  ['https://www.youtube.com/shorts/dQw4w9WgXcQ/', youtube],
  ['HTTPS://YOUTU.BE/dQw4w9WgXcQ', youtube],
  ['https://vk.com/video-1_2', { kind: 'undocumented', platform: 'vk' }],
  ['https://www.pinterest.com/pin/12/', { kind: 'undocumented', platform: 'pinterest' }],
  ['https://www.threads.net/@a/post/b', { kind: 'undocumented', platform: 'threads' }],
  ['https://t.me/channel/12', { kind: 'undocumented', platform: 'telegram' }],
  ['https://ok.ru/video/12', { kind: 'undocumented', platform: 'ok' }],
  ['https://dzen.ru/video/watch/12', { kind: 'undocumented', platform: 'dzen' }],
];

it.each(recognised)('recognises %s', (url, want) => {
  expect(parseVideoUrl(url)).toEqual(want);
});

const refused = [
  '',
  'dQw4w9WgXcQ',
  'youtu.be/dQw4w9WgXcQ',
  'ftp://youtu.be/dQw4w9WgXcQ',
  'https://youtu.be:8443/dQw4w9WgXcQ',
  'https://someone:secret@youtu.be/dQw4w9WgXcQ',
  'https://youtu.be@example.com/dQw4w9WgXcQ',
  ' https://youtu.be/dQw4w9WgXcQ',
  'https://youtu.be/dQw4w\n9WgXcQ',
  'https:\\\\youtu.be\\dQw4w9WgXcQ',
  'https:youtu.be/dQw4w9WgXcQ',
  'https://youtu.be/tooshort',
  'https://www.youtube.com/watch',
  'https://www.youtube.com/watch?v=',
  'https://www.youtube.com/@someone',
  'https://www.tiktok.com/@someone',
  'https://www.tiktok.com/@someone/video/abc',
  'https://www.tiktok.com/someone/video/7301234567890123456',
  'https://vm.tiktok.com/',
  'https://www.instagram.com/someone/',
  'https://www.instagram.com/reel/',
  'https://vk.com/',
  'https://t.me//',
  'https://youtube.com.example.com/watch?v=dQw4w9WgXcQ',
  'https://example.com/constructor',
  'javascript:alert(1)',
  `https://www.tiktok.com/@${'a'.repeat(500)}/photo/1`,
  'https://www.tiktok.com/@/video/7301234567890123456',
  'https://www.tiktok.com/@someone/video/7301234567890123456/more',
  'https://www.youtube.com/shorts/dQw4w9WgXcQ/more',
  'https://youtu.be/dQw4w9WgXcQ/more',
  'https://youtu.be//dQw4w9WgXcQ',
  'https://m.instagram.com/p/Cx_9-zQ',
];

it.each(refused)('does not recognise %j', (url) => {
  expect(parseVideoUrl(url)).toBeUndefined();
});

it('means to the mock what it means to the client', async () => {
  const { fetch, clock, credentials } = createInfluticsMock();
  const influtics = new Influtics({ fetch, clock, auth: credentials.owner, unrecognisedVideoUrls: 'send' });
  const read = async (urls: string[]) => (await influtics.videos.track({ urls })).results;
  const results = [...(await read(recognised.map(([url]) => url))), ...(await read(refused))];
  for (const { url, status, platform, external_video_id } of results) {
    const means = parseVideoUrl(url);
    expect([url, status === 'error']).toEqual([url, means === undefined]);
    if (means) expect(platform).toBe(means.platform);
    if (means?.kind === 'video') expect(external_video_id).toBe(means.externalId);
  }
});
