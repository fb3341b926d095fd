import { parseVideoUrl } from '@creatorkit/influtics';
import { expect, it } from 'vitest';

const video = (platform: string, externalId: string) => ({ kind: 'video', platform, externalId });
const tiktok = video('tiktok', '7301234567890123456');
const reel = video('instagram', 'Cx_9-zQ');
const youtube = video('youtube', 'dQw4w9WgXcQ');

it.each([
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
])('recognises %s', (url, want) => {
  expect(parseVideoUrl(url)).toEqual(want);
});

it.each([
  '',
  'dQw4w9WgXcQ',
  'youtu.be/dQw4w9WgXcQ',
  'ftp://youtu.be/dQw4w9WgXcQ',
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
  'https://youtube.com.example.com/watch?v=dQw4w9WgXcQ',
  'https://example.com/constructor',
  'javascript:alert(1)',
])('does not recognise %j', (url) => {
  expect(parseVideoUrl(url)).toBeUndefined();
});
