// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type { CostTable } from '@creatorkit/runtime';
import type {
  ApiKeyInput,
  ApiKeyUpdate,
  AudienceOverlapRequest,
  BatchUpload,
  CampaignCreatorsInput,
  CampaignCreatorsRemoval,
  CampaignCreatorsUpload,
  CampaignInput,
  CampaignUpdate,
  ClientRegistration,
  ConnectedSocialsRequest,
  CreatorPostsRequest,
  DiscoveryRequest,
  EmailEnrichmentRequest,
  FullEnrichmentRequest,
  ListeningSubscriptionInput,
  ListeningSubscriptionUpdate,
  PostDetailsRequest,
  PublicV1DiscoveryClassifierAudienceBrandCategoriesListQuery,
  PublicV1DiscoveryClassifierAudienceBrandNamesListQuery,
  PublicV1DiscoveryClassifierAudienceInterestsListQuery,
  PublicV1DiscoveryClassifierAudienceLocationsListQuery,
  PublicV1DiscoveryClassifierBrandsListQuery,
  PublicV1DiscoveryClassifierLocationsRetrieveQuery,
  PublicV1EnrichmentBatchRetrieveQuery,
  PublicV1OauthAuthorizeListQuery,
  PublicV1SocialListeningCampaignContentRetrieveQuery,
  PublicV1SocialListeningCampaignCreatorsRetrieveQuery,
  PublicV1SocialListeningCampaignListQuery,
  PublicV1SocialListeningCampaignOverviewRetrieveQuery,
  PublicV1SocialListeningEventsListQuery,
  PublicV1SocialListeningSubscriptionCreatorsRetrieveQuery,
  PublicV1SocialListeningSubscriptionListQuery,
  RawEnrichmentRequest,
  SimilarCreatorsRequest,
  SubscriptionCreatorsInput,
  SubscriptionCreatorsUpload,
  TokenRequest,
} from './models.ts';
import {
  accountCreditsUsageRetrieve,
  publicV1AccountsTokensCreate,
  publicV1AccountsTokensDelete,
  publicV1AccountsTokensList,
  publicV1AccountsTokensPartialUpdate,
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
  publicV1EnrichmentBatchCreate,
  publicV1EnrichmentBatchDownloadRetrieve,
  publicV1EnrichmentBatchResumeCreate,
  publicV1EnrichmentBatchRetrieve,
  publicV1EnrichmentBatchStatusRetrieve,
  publicV1OauthAppsDelete,
  publicV1OauthAppsList,
  publicV1OauthAuthorizeList,
  publicV1OauthRegisterCreate,
  publicV1OauthTokenCreate,
  publicV1SocialListeningCampaignContentRetrieve,
  publicV1SocialListeningCampaignCreate,
  publicV1SocialListeningCampaignCreatorsCreate,
  publicV1SocialListeningCampaignCreatorsDelete,
  publicV1SocialListeningCampaignCreatorsRetrieve,
  publicV1SocialListeningCampaignDelete,
  publicV1SocialListeningCampaignList,
  publicV1SocialListeningCampaignOverviewRetrieve,
  publicV1SocialListeningCampaignPartialUpdate,
  publicV1SocialListeningCampaignRetrieve,
  publicV1SocialListeningEventsList,
  publicV1SocialListeningEventsRetrieve,
  publicV1SocialListeningSubscriptionCreate,
  publicV1SocialListeningSubscriptionCreatorsCreate,
  publicV1SocialListeningSubscriptionCreatorsRetrieve,
  publicV1SocialListeningSubscriptionDelete,
  publicV1SocialListeningSubscriptionDetailsExportRetrieve,
  publicV1SocialListeningSubscriptionDetailsRetrieve,
  publicV1SocialListeningSubscriptionList,
  publicV1SocialListeningSubscriptionPartialUpdate,
  publicV1SocialListeningSubscriptionRetrieve,
  publicV1SocialListeningUsageList,
} from './operations.ts';

/** What the API charges in, and the operation behind each method. */
export const costs = {
  unit: 'credits',
  methods: {
    'audience.overlap': publicV1CreatorsAudienceOverlapCreate,
    'batch.download': publicV1EnrichmentBatchDownloadRetrieve,
    'batch.results': publicV1EnrichmentBatchRetrieve,
    'batch.resume': publicV1EnrichmentBatchResumeCreate,
    'batch.status': publicV1EnrichmentBatchStatusRetrieve,
    'batch.upload': publicV1EnrichmentBatchCreate,
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
    'keys.create': publicV1AccountsTokensCreate,
    'keys.delete': publicV1AccountsTokensDelete,
    'keys.list': publicV1AccountsTokensList,
    'keys.update': publicV1AccountsTokensPartialUpdate,
    'listening.campaigns.archive': publicV1SocialListeningCampaignDelete,
    'listening.campaigns.content': publicV1SocialListeningCampaignContentRetrieve,
    'listening.campaigns.create': publicV1SocialListeningCampaignCreate,
    'listening.campaigns.creators.add': publicV1SocialListeningCampaignCreatorsCreate,
    'listening.campaigns.creators.list': publicV1SocialListeningCampaignCreatorsRetrieve,
    'listening.campaigns.creators.remove': publicV1SocialListeningCampaignCreatorsDelete,
    'listening.campaigns.list': publicV1SocialListeningCampaignList,
    'listening.campaigns.overview': publicV1SocialListeningCampaignOverviewRetrieve,
    'listening.campaigns.retrieve': publicV1SocialListeningCampaignRetrieve,
    'listening.campaigns.update': publicV1SocialListeningCampaignPartialUpdate,
    'listening.events.list': publicV1SocialListeningEventsList,
    'listening.events.retrieve': publicV1SocialListeningEventsRetrieve,
    'listening.subscriptions.create': publicV1SocialListeningSubscriptionCreate,
    'listening.subscriptions.creators.add': publicV1SocialListeningSubscriptionCreatorsCreate,
    'listening.subscriptions.creators.list': publicV1SocialListeningSubscriptionCreatorsRetrieve,
    'listening.subscriptions.delete': publicV1SocialListeningSubscriptionDelete,
    'listening.subscriptions.exportStats': publicV1SocialListeningSubscriptionDetailsExportRetrieve,
    'listening.subscriptions.list': publicV1SocialListeningSubscriptionList,
    'listening.subscriptions.retrieve': publicV1SocialListeningSubscriptionRetrieve,
    'listening.subscriptions.stats': publicV1SocialListeningSubscriptionDetailsRetrieve,
    'listening.subscriptions.update': publicV1SocialListeningSubscriptionPartialUpdate,
    'listening.usage': publicV1SocialListeningUsageList,
    'oauth.apps.delete': publicV1OauthAppsDelete,
    'oauth.apps.list': publicV1OauthAppsList,
    'oauth.authorize': publicV1OauthAuthorizeList,
    'oauth.register': publicV1OauthRegisterCreate,
    'oauth.token': publicV1OauthTokenCreate,
  },
} as const satisfies CostTable;

/** What each method takes beside the values of its path. */
export interface MethodInputs {
  'audience.overlap': AudienceOverlapRequest;
  'batch.download': undefined;
  'batch.results': PublicV1EnrichmentBatchRetrieveQuery | undefined;
  'batch.resume': undefined;
  'batch.status': undefined;
  'batch.upload': BatchUpload;
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
  'keys.create': ApiKeyInput;
  'keys.delete': undefined;
  'keys.list': undefined;
  'keys.update': ApiKeyUpdate;
  'listening.campaigns.archive': undefined;
  'listening.campaigns.content': PublicV1SocialListeningCampaignContentRetrieveQuery | undefined;
  'listening.campaigns.create': CampaignInput;
  'listening.campaigns.creators.add': CampaignCreatorsInput | CampaignCreatorsUpload;
  'listening.campaigns.creators.list': PublicV1SocialListeningCampaignCreatorsRetrieveQuery | undefined;
  'listening.campaigns.creators.remove': CampaignCreatorsRemoval;
  'listening.campaigns.list': PublicV1SocialListeningCampaignListQuery | undefined;
  'listening.campaigns.overview': PublicV1SocialListeningCampaignOverviewRetrieveQuery | undefined;
  'listening.campaigns.retrieve': undefined;
  'listening.campaigns.update': CampaignUpdate;
  'listening.events.list': PublicV1SocialListeningEventsListQuery | undefined;
  'listening.events.retrieve': undefined;
  'listening.subscriptions.create': ListeningSubscriptionInput;
  'listening.subscriptions.creators.add': SubscriptionCreatorsInput | SubscriptionCreatorsUpload;
  'listening.subscriptions.creators.list': PublicV1SocialListeningSubscriptionCreatorsRetrieveQuery | undefined;
  'listening.subscriptions.delete': undefined;
  'listening.subscriptions.exportStats': undefined;
  'listening.subscriptions.list': PublicV1SocialListeningSubscriptionListQuery | undefined;
  'listening.subscriptions.retrieve': undefined;
  'listening.subscriptions.stats': undefined;
  'listening.subscriptions.update': ListeningSubscriptionUpdate;
  'listening.usage': undefined;
  'oauth.apps.delete': undefined;
  'oauth.apps.list': undefined;
  'oauth.authorize': PublicV1OauthAuthorizeListQuery;
  'oauth.register': ClientRegistration;
  'oauth.token': TokenRequest;
}
