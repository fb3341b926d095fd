// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type { CostTable } from '@creatorkit/runtime';
import type {
  ApiKeyInput,
  ApiKeyUpdate,
  AudienceOverlapRequest,
  BatchResultsQuery,
  BatchUpload,
  CampaignCreatorsInput,
  CampaignCreatorsRemoval,
  CampaignCreatorsUpload,
  CampaignInput,
  CampaignUpdate,
  ClientRegistration,
  ConnectedSocialsRequest,
  CreatorPostsRequest,
  DictionaryAudienceBrandCategoriesQuery,
  DictionaryAudienceBrandNamesQuery,
  DictionaryAudienceInterestsQuery,
  DictionaryAudienceLocationsQuery,
  DictionaryBrandsQuery,
  DictionaryLocationsQuery,
  DiscoveryRequest,
  EmailEnrichmentRequest,
  FullEnrichmentRequest,
  ListeningCampaignsContentQuery,
  ListeningCampaignsCreatorsListQuery,
  ListeningCampaignsListQuery,
  ListeningCampaignsOverviewQuery,
  ListeningEventsListQuery,
  ListeningSubscriptionInput,
  ListeningSubscriptionUpdate,
  ListeningSubscriptionsCreatorsListQuery,
  ListeningSubscriptionsListQuery,
  OauthAuthorizeQuery,
  PostDetailsRequest,
  RawEnrichmentRequest,
  SimilarCreatorsRequest,
  SubscriptionCreatorsInput,
  SubscriptionCreatorsUpload,
  TokenRequest,
} from './models.ts';
import {
  audienceOverlap,
  batchDownload,
  batchResults,
  batchResume,
  batchStatus,
  batchUpload,
  contentDetails,
  contentPosts,
  creatorsSocials,
  creditsRetrieve,
  dictionaryAudienceBrandCategories,
  dictionaryAudienceBrandNames,
  dictionaryAudienceInterests,
  dictionaryAudienceLocations,
  dictionaryBrands,
  dictionaryGames,
  dictionaryLanguages,
  dictionaryLocations,
  dictionaryYoutubeTopics,
  discoverySearch,
  discoverySimilar,
  enrichEmail,
  enrichFull,
  enrichRaw,
  keysCreate,
  keysDelete,
  keysList,
  keysUpdate,
  listeningCampaignsArchive,
  listeningCampaignsContent,
  listeningCampaignsCreate,
  listeningCampaignsCreatorsAdd,
  listeningCampaignsCreatorsList,
  listeningCampaignsCreatorsRemove,
  listeningCampaignsList,
  listeningCampaignsOverview,
  listeningCampaignsRetrieve,
  listeningCampaignsUpdate,
  listeningEventsList,
  listeningEventsRetrieve,
  listeningSubscriptionsCreate,
  listeningSubscriptionsCreatorsAdd,
  listeningSubscriptionsCreatorsList,
  listeningSubscriptionsDelete,
  listeningSubscriptionsExportStats,
  listeningSubscriptionsList,
  listeningSubscriptionsRetrieve,
  listeningSubscriptionsStats,
  listeningSubscriptionsUpdate,
  listeningUsage,
  oauthAppsDelete,
  oauthAppsList,
  oauthAuthorize,
  oauthRegister,
  oauthToken,
} from './operations.ts';

/** What the API charges in, and the operation behind each method. */
export const costs = {
  unit: 'credits',
  methods: {
    'audience.overlap': audienceOverlap,
    'batch.download': batchDownload,
    'batch.results': batchResults,
    'batch.resume': batchResume,
    'batch.status': batchStatus,
    'batch.upload': batchUpload,
    'content.details': contentDetails,
    'content.posts': contentPosts,
    'creators.socials': creatorsSocials,
    'credits.retrieve': creditsRetrieve,
    'dictionary.audienceBrandCategories': dictionaryAudienceBrandCategories,
    'dictionary.audienceBrandNames': dictionaryAudienceBrandNames,
    'dictionary.audienceInterests': dictionaryAudienceInterests,
    'dictionary.audienceLocations': dictionaryAudienceLocations,
    'dictionary.brands': dictionaryBrands,
    'dictionary.games': dictionaryGames,
    'dictionary.languages': dictionaryLanguages,
    'dictionary.locations': dictionaryLocations,
    'dictionary.youtubeTopics': dictionaryYoutubeTopics,
    'discovery.search': discoverySearch,
    'discovery.similar': discoverySimilar,
    'enrich.email': enrichEmail,
    'enrich.full': enrichFull,
    'enrich.raw': enrichRaw,
    'keys.create': keysCreate,
    'keys.delete': keysDelete,
    'keys.list': keysList,
    'keys.update': keysUpdate,
    'listening.campaigns.archive': listeningCampaignsArchive,
    'listening.campaigns.content': listeningCampaignsContent,
    'listening.campaigns.create': listeningCampaignsCreate,
    'listening.campaigns.creators.add': listeningCampaignsCreatorsAdd,
    'listening.campaigns.creators.list': listeningCampaignsCreatorsList,
    'listening.campaigns.creators.remove': listeningCampaignsCreatorsRemove,
    'listening.campaigns.list': listeningCampaignsList,
    'listening.campaigns.overview': listeningCampaignsOverview,
    'listening.campaigns.retrieve': listeningCampaignsRetrieve,
    'listening.campaigns.update': listeningCampaignsUpdate,
    'listening.events.list': listeningEventsList,
    'listening.events.retrieve': listeningEventsRetrieve,
    'listening.subscriptions.create': listeningSubscriptionsCreate,
    'listening.subscriptions.creators.add': listeningSubscriptionsCreatorsAdd,
    'listening.subscriptions.creators.list': listeningSubscriptionsCreatorsList,
    'listening.subscriptions.delete': listeningSubscriptionsDelete,
    'listening.subscriptions.exportStats': listeningSubscriptionsExportStats,
    'listening.subscriptions.list': listeningSubscriptionsList,
    'listening.subscriptions.retrieve': listeningSubscriptionsRetrieve,
    'listening.subscriptions.stats': listeningSubscriptionsStats,
    'listening.subscriptions.update': listeningSubscriptionsUpdate,
    'listening.usage': listeningUsage,
    'oauth.apps.delete': oauthAppsDelete,
    'oauth.apps.list': oauthAppsList,
    'oauth.authorize': oauthAuthorize,
    'oauth.register': oauthRegister,
    'oauth.token': oauthToken,
  },
} as const satisfies CostTable;

/** What each method takes beside the values of its path. */
export interface MethodInputs {
  'audience.overlap': AudienceOverlapRequest;
  'batch.download': undefined;
  'batch.results': BatchResultsQuery | undefined;
  'batch.resume': undefined;
  'batch.status': undefined;
  'batch.upload': BatchUpload;
  'content.details': PostDetailsRequest;
  'content.posts': CreatorPostsRequest;
  'creators.socials': ConnectedSocialsRequest;
  'credits.retrieve': undefined;
  'dictionary.audienceBrandCategories': DictionaryAudienceBrandCategoriesQuery | undefined;
  'dictionary.audienceBrandNames': DictionaryAudienceBrandNamesQuery | undefined;
  'dictionary.audienceInterests': DictionaryAudienceInterestsQuery | undefined;
  'dictionary.audienceLocations': DictionaryAudienceLocationsQuery | undefined;
  'dictionary.brands': DictionaryBrandsQuery | undefined;
  'dictionary.games': undefined;
  'dictionary.languages': undefined;
  'dictionary.locations': DictionaryLocationsQuery | undefined;
  'dictionary.youtubeTopics': undefined;
  'discovery.search': DiscoveryRequest;
  'discovery.similar': SimilarCreatorsRequest;
  'enrich.email': EmailEnrichmentRequest;
  'enrich.full': FullEnrichmentRequest;
  'enrich.raw': RawEnrichmentRequest;
  'keys.create': ApiKeyInput;
  'keys.delete': undefined;
  'keys.list': undefined;
  'keys.update': ApiKeyUpdate;
  'listening.campaigns.archive': undefined;
  'listening.campaigns.content': ListeningCampaignsContentQuery | undefined;
  'listening.campaigns.create': CampaignInput;
  'listening.campaigns.creators.add': CampaignCreatorsInput | CampaignCreatorsUpload;
  'listening.campaigns.creators.list': ListeningCampaignsCreatorsListQuery | undefined;
  'listening.campaigns.creators.remove': CampaignCreatorsRemoval;
  'listening.campaigns.list': ListeningCampaignsListQuery | undefined;
  'listening.campaigns.overview': ListeningCampaignsOverviewQuery | undefined;
  'listening.campaigns.retrieve': undefined;
  'listening.campaigns.update': CampaignUpdate;
  'listening.events.list': ListeningEventsListQuery | undefined;
  'listening.events.retrieve': undefined;
  'listening.subscriptions.create': ListeningSubscriptionInput;
  'listening.subscriptions.creators.add': SubscriptionCreatorsInput | SubscriptionCreatorsUpload;
  'listening.subscriptions.creators.list': ListeningSubscriptionsCreatorsListQuery | undefined;
  'listening.subscriptions.delete': undefined;
  'listening.subscriptions.exportStats': undefined;
  'listening.subscriptions.list': ListeningSubscriptionsListQuery | undefined;
  'listening.subscriptions.retrieve': undefined;
  'listening.subscriptions.stats': undefined;
  'listening.subscriptions.update': ListeningSubscriptionUpdate;
  'listening.usage': undefined;
  'oauth.apps.delete': undefined;
  'oauth.apps.list': undefined;
  'oauth.authorize': OauthAuthorizeQuery;
  'oauth.register': ClientRegistration;
  'oauth.token': TokenRequest;
}
