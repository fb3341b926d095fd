// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type { CostTable } from '@creatorkit/runtime';
import type {
  AudienceOverlapRequest,
  ConnectedSocialsRequest,
  CreatorPostsRequest,
  DiscoveryRequest,
  EmailEnrichmentRequest,
  FullEnrichmentRequest,
  PostDetailsRequest,
  PublicV1DiscoveryClassifierAudienceBrandCategoriesListQuery,
  PublicV1DiscoveryClassifierAudienceBrandNamesListQuery,
  PublicV1DiscoveryClassifierAudienceInterestsListQuery,
  PublicV1DiscoveryClassifierAudienceLocationsListQuery,
  PublicV1DiscoveryClassifierBrandsListQuery,
  PublicV1DiscoveryClassifierLocationsRetrieveQuery,
  RawEnrichmentRequest,
  SimilarCreatorsRequest,
} from './models.ts';
import {
  accountCreditsUsageRetrieve,
  publicV1CreatorsAudienceOverlapCreate,
  publicV1CreatorsContentDetailsCreate,
  publicV1CreatorsContentPostsCreate,
  publicV1CreatorsEnrichEmailCreate,
  publicV1CreatorsEnrichHandleFullCreate,
  publicV1CreatorsEnrichHandleRawCreate,
  publicV1CreatorsSocialsCreate,
  publicV1DiscoveryClassifierAudienceBrandCategoriesList,
  publicV1DiscoveryClassifierAudienceBrandNamesList,
  publicV1DiscoveryClassifierAudienceInterestsList,
  publicV1DiscoveryClassifierAudienceLocationsList,
  publicV1DiscoveryClassifierBrandsList,
  publicV1DiscoveryClassifierGamesList,
  publicV1DiscoveryClassifierLanguagesList,
  publicV1DiscoveryClassifierLocationsRetrieve,
  publicV1DiscoveryClassifierYtTopicsList,
  publicV1DiscoveryCreate,
  publicV1DiscoveryCreatorsSimilarCreate,
} from './operations.ts';

/** What the API charges in, and the operation behind each method. */
export const costs = {
  unit: 'credits',
  methods: {
    'audience.overlap': publicV1CreatorsAudienceOverlapCreate,
    'content.details': publicV1CreatorsContentDetailsCreate,
    'content.posts': publicV1CreatorsContentPostsCreate,
    'creators.socials': publicV1CreatorsSocialsCreate,
    'credits.retrieve': accountCreditsUsageRetrieve,
    'dictionary.audienceBrandCategories': publicV1DiscoveryClassifierAudienceBrandCategoriesList,
    'dictionary.audienceBrandNames': publicV1DiscoveryClassifierAudienceBrandNamesList,
    'dictionary.audienceInterests': publicV1DiscoveryClassifierAudienceInterestsList,
    'dictionary.audienceLocations': publicV1DiscoveryClassifierAudienceLocationsList,
    'dictionary.brands': publicV1DiscoveryClassifierBrandsList,
    'dictionary.games': publicV1DiscoveryClassifierGamesList,
    'dictionary.languages': publicV1DiscoveryClassifierLanguagesList,
    'dictionary.locations': publicV1DiscoveryClassifierLocationsRetrieve,
    'dictionary.youtubeTopics': publicV1DiscoveryClassifierYtTopicsList,
    'discovery.search': publicV1DiscoveryCreate,
    'discovery.similar': publicV1DiscoveryCreatorsSimilarCreate,
    'enrich.email': publicV1CreatorsEnrichEmailCreate,
    'enrich.full': publicV1CreatorsEnrichHandleFullCreate,
    'enrich.raw': publicV1CreatorsEnrichHandleRawCreate,
  },
} as const satisfies CostTable;

/** What each method takes beside the values of its path. */
export interface MethodInputs {
  'audience.overlap': AudienceOverlapRequest;
  'content.details': PostDetailsRequest;
  'content.posts': CreatorPostsRequest;
  'creators.socials': ConnectedSocialsRequest;
  'credits.retrieve': undefined;
  'dictionary.audienceBrandCategories': PublicV1DiscoveryClassifierAudienceBrandCategoriesListQuery | undefined;
  'dictionary.audienceBrandNames': PublicV1DiscoveryClassifierAudienceBrandNamesListQuery | undefined;
  'dictionary.audienceInterests': PublicV1DiscoveryClassifierAudienceInterestsListQuery | undefined;
  'dictionary.audienceLocations': PublicV1DiscoveryClassifierAudienceLocationsListQuery | undefined;
  'dictionary.brands': PublicV1DiscoveryClassifierBrandsListQuery | undefined;
  'dictionary.games': undefined;
  'dictionary.languages': undefined;
  'dictionary.locations': PublicV1DiscoveryClassifierLocationsRetrieveQuery | undefined;
  'dictionary.youtubeTopics': undefined;
  'discovery.search': DiscoveryRequest;
  'discovery.similar': SimilarCreatorsRequest;
  'enrich.email': EmailEnrichmentRequest;
  'enrich.full': FullEnrichmentRequest;
  'enrich.raw': RawEnrichmentRequest;
}
