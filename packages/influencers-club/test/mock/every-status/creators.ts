import type { InfluencersClubMock } from '../../../src/mock/index.ts';
import * as at from '../bench.ts';
import type { Calls } from './calls.ts';

const mira = { platform: 'instagram', handle: 'miravale' };
const nobody = { ...mira, handle: 'nobody.at.all' };
const list = (name: string): string => `${at.v1}/discovery/classifier/${name}/`;
const free = (name: string): Calls => ({ good: { path: list(name) } });
const paged = (name: string): Calls => ({
  good: { path: list(name) },
  bad: { 400: { path: `${list(name)}?offset=-1` } },
});

/** A call with a body: one that succeeds, one that is refused, and one whose body is of the wrong form as a whole. */
const posted = (path: string, good: object, refused: object, unprocessable: unknown = []): Calls => ({
  good: { path, body: good },
  bad: { 400: { path, body: refused }, 422: { path, body: unprocessable } },
});

/** What brings out each status of the operations about creators. */
export function creatorCalls({ state, clock }: InfluencersClubMock) {
  const { creators } = state;
  const account = creators.find('youtube', 'miravale');
  const [video] = account ? creators.posts(account, clock.now(), { limit: 1 }) : [];
  const post = { platform: 'youtube', post_id: video?.id ?? '' };
  const search = { platform: 'instagram', paging: { limit: 3 } };
  const reference = { ...search, filter_key: 'username', filter_value: 'miravale' };
  return {
    'discovery.search': posted(at.discovery, search, { ...search, sort: { sort_order: 'asc' } }),
    'discovery.similar': posted(at.similar, reference, { ...reference, filter_key: 'url' }),
    'audience.overlap': posted(
      at.overlap,
      { platform: 'instagram', creators: ['miravale', 'odefinch'] },
      { platform: 'instagram', creators: ['miravale'] },
    ),
    'dictionary.languages': free('languages'),
    'dictionary.locations': {
      good: { path: list('locations/instagram') },
      bad: { 400: { path: list('locations/snapchat') } },
    },
    'dictionary.brands': paged('brands'),
    'dictionary.youtubeTopics': free('yt-topics'),
    'dictionary.games': free('games'),
    'dictionary.audienceBrandCategories': paged('audience-brand-categories'),
    'dictionary.audienceBrandNames': paged('audience-brand-names'),
    'dictionary.audienceInterests': paged('audience-interests'),
    'dictionary.audienceLocations': paged('audience-locations'),
    'creators.socials': posted(at.socials, mira, nobody),
    'enrich.full': posted(at.full, mira, nobody),
    'enrich.raw': posted(at.raw, mira, { platform: 'twitch', handle: 'tessarden' }),
    'enrich.email': posted(at.byEmail, { email: 'mira@miravale.example' }, { email: 'nobody@nowhere.example' }),
    'content.posts': posted(
      at.posts,
      mira,
      { ...mira, pagination_token: 'x' },
      { ...mira, platform: 'tiktok', count: 36 },
    ),
    'content.details': posted(
      at.details,
      { ...post, content_type: 'data' },
      { ...post, content_type: 'data', post_id: 'x' },
      { ...post, content_type: 'audio' },
    ),
  } satisfies { readonly [operation: string]: Calls };
}
