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
    public_v1_discovery_create: posted(at.discovery, search, { ...search, sort: { sort_order: 'asc' } }),
    public_v1_discovery_creators_similar_create: posted(at.similar, reference, { ...reference, filter_key: 'url' }),
    public_v1_creators_audience_overlap_create: posted(
      at.overlap,
      { platform: 'instagram', creators: ['miravale', 'odefinch'] },
      { platform: 'instagram', creators: ['miravale'] },
    ),
    public_v1_discovery_classifier_languages_list: free('languages'),
    public_v1_discovery_classifier_locations_retrieve: {
      good: { path: list('locations/instagram') },
      bad: { 400: { path: list('locations/snapchat') } },
    },
    public_v1_discovery_classifier_brands_list: paged('brands'),
    public_v1_discovery_classifier_yt_topics_list: free('yt-topics'),
    public_v1_discovery_classifier_games_list: free('games'),
    public_v1_discovery_classifier_audience_brand_categories_list: paged('audience-brand-categories'),
    public_v1_discovery_classifier_audience_brand_names_list: paged('audience-brand-names'),
    public_v1_discovery_classifier_audience_interests_list: paged('audience-interests'),
    public_v1_discovery_classifier_audience_locations_list: paged('audience-locations'),
    public_v1_creators_socials_create: posted(at.socials, mira, nobody),
    public_v1_creators_enrich_handle_full_create: posted(at.full, mira, nobody),
    public_v1_creators_enrich_handle_raw_create: posted(at.raw, mira, { platform: 'twitch', handle: 'tessarden' }),
    public_v1_creators_enrich_email_create: posted(
      at.byEmail,
      { email: 'mira@miravale.example' },
      { email: 'nobody@nowhere.example' },
    ),
    public_v1_creators_content_posts_create: posted(
      at.posts,
      mira,
      { ...mira, pagination_token: 'x' },
      { ...mira, platform: 'tiktok', count: 36 },
    ),
    public_v1_creators_content_details_create: posted(
      at.details,
      { ...post, content_type: 'data' },
      { ...post, content_type: 'data', post_id: 'x' },
      { ...post, content_type: 'audio' },
    ),
  } satisfies { readonly [operation: string]: Calls };
}
