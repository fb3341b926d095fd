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
  'dictionary.languages'(_request, context) {
    return { status: 200, body: [...dictionariesOf(context).languages()] };
  },
  // seed: by platform, searched and paged (fact sheet §2.5)
  'dictionary.locations'({ path, query }, context) {
    const locations = dictionariesOf(context).locations(path.platform);
    return { status: 200, body: pageOf(locations, query, (location) => location) };
  },
  // client: searched and paged (fact sheet §2.6)
  'dictionary.brands'({ query }, context) {
    return { status: 200, body: pageOf(dictionariesOf(context).brands(), query, ({ full_name }) => full_name) };
  },
  // client: two levels (fact sheet §2.7)
  'dictionary.youtubeTopics'(_request, context) {
    const topics = dictionariesOf(context).topics();
    return {
      status: 200,
      body: topics.map((topic) => ({ ...topic, sub_topic_details: [...topic.sub_topic_details] })),
    };
  },
  // client: names (fact sheet §2.8)
  'dictionary.games'(_request, context) {
    return { status: 200, body: [...dictionariesOf(context).games()] };
  },
  // client: the four of audiences, searched and paged (fact sheet §2.9 to §2.12)
  'dictionary.audienceBrandCategories'({ query }, context) {
    return named(dictionariesOf(context).audienceBrandCategories(), query);
  },
  'dictionary.audienceBrandNames'({ query }, context) {
    return named(dictionariesOf(context).audienceBrandNames(), query);
  },
  'dictionary.audienceInterests'({ query }, context) {
    return named(dictionariesOf(context).audienceInterests(), query);
  },
  'dictionary.audienceLocations'({ query }, context) {
    return named(dictionariesOf(context).audienceLocations(), query);
  },
} satisfies Pick<Handlers<InfluencersClubContext>, Extract<keyof Handlers<unknown>, `dictionary.${string}`>>;
