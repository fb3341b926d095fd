import type { Handlers } from '../../generated/handlers.ts';
import type { InfluencersClubContext } from '../world.ts';

interface Query {
  readonly search?: string | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

/** inferred: within the name, in any case of letters; then the page is cut (fact sheet §2.5, §2.12) */
function pageOf<Row>(rows: readonly Row[], { search = '', offset = 0, limit }: Query, nameOf: (row: Row) => string) {
  const wanted = search.toLowerCase();
  const found = rows.filter((row) => nameOf(row).toLowerCase().includes(wanted));
  return found.slice(offset, limit === undefined ? undefined : offset + limit);
}

const named = <Row extends { readonly name: string }>(rows: readonly Row[], query: Query) => ({
  status: 200 as const,
  body: pageOf(rows, query, ({ name }) => name),
});

const dictionariesOf = ({ state }: InfluencersClubContext) => state.creators.dictionaries;

/** seed: all free (fact sheet §1.5) */
export const dictionary = {
  // client: the whole list (fact sheet §2.4)
  public_v1_discovery_classifier_languages_list(_request, context) {
    return { status: 200, body: [...dictionariesOf(context).languages()] };
  },
  // seed: by platform, searched and paged (fact sheet §2.5)
  public_v1_discovery_classifier_locations_retrieve({ path, query }, context) {
    const locations = dictionariesOf(context).locations(path.platform);
    return { status: 200, body: pageOf(locations, query, (location) => location) };
  },
  // client: searched and paged (fact sheet §2.6)
  public_v1_discovery_classifier_brands_list({ query }, context) {
    return { status: 200, body: pageOf(dictionariesOf(context).brands(), query, ({ full_name }) => full_name) };
  },
  // client: two levels (fact sheet §2.7)
  public_v1_discovery_classifier_yt_topics_list(_request, context) {
    const topics = dictionariesOf(context).topics();
    return {
      status: 200,
      body: topics.map((topic) => ({ ...topic, sub_topic_details: [...topic.sub_topic_details] })),
    };
  },
  // client: names (fact sheet §2.8)
  public_v1_discovery_classifier_games_list(_request, context) {
    return { status: 200, body: [...dictionariesOf(context).games()] };
  },
  // client: the four of audiences, searched and paged (fact sheet §2.9 to §2.12)
  public_v1_discovery_classifier_audience_brand_categories_list({ query }, context) {
    return named(dictionariesOf(context).audienceBrandCategories(), query);
  },
  public_v1_discovery_classifier_audience_brand_names_list({ query }, context) {
    return named(dictionariesOf(context).audienceBrandNames(), query);
  },
  public_v1_discovery_classifier_audience_interests_list({ query }, context) {
    return named(dictionariesOf(context).audienceInterests(), query);
  },
  public_v1_discovery_classifier_audience_locations_list({ query }, context) {
    return named(dictionariesOf(context).audienceLocations(), query);
  },
} satisfies Pick<Handlers<InfluencersClubContext>, `public_v1_discovery_classifier_${Lists}`>;

type Lists =
  | 'languages_list'
  | 'locations_retrieve'
  | 'brands_list'
  | 'yt_topics_list'
  | 'games_list'
  | 'audience_brand_categories_list'
  | 'audience_brand_names_list'
  | 'audience_interests_list'
  | 'audience_locations_list';
