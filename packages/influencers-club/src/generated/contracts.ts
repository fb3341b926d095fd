// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type { Contracts } from '@creatorkit/runtime';
import * as z from 'zod/mini';
import {
  AudienceLocation,
  AudienceOverlap,
  AudienceOverlapRequest,
  AudienceTerm,
  Brand,
  ConnectedSocials,
  ConnectedSocialsRequest,
  CreatorPosts,
  CreatorPostsRequest,
  CreditsBalance,
  DiscoveryPage,
  DiscoveryPlatform,
  DiscoveryRequest,
  EmailEnrichment,
  EmailEnrichmentRequest,
  ErrorResponse,
  FullEnrichment,
  FullEnrichmentRequest,
  Language,
  PostDetails,
  PostDetailsRequest,
  RawEnrichment,
  RawEnrichmentRequest,
  SimilarCreatorsRequest,
  YouTubeTopic,
} from './schemas.ts';

/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

export const contracts = {
  account_credits_usage_retrieve: {
    answers: {
      200: CreditsBalance,
      401: ErrorResponse,
      403: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_creators_audience_overlap_create: {
    body: AudienceOverlapRequest,
    answers: {
      200: AudienceOverlap,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_creators_content_details_create: {
    body: PostDetailsRequest,
    answers: {
      200: PostDetails,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_creators_content_posts_create: {
    body: CreatorPostsRequest,
    answers: {
      200: CreatorPosts,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_creators_enrich_email_create: {
    body: EmailEnrichmentRequest,
    answers: {
      200: EmailEnrichment,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_creators_enrich_handle_full_create: {
    body: FullEnrichmentRequest,
    answers: {
      200: FullEnrichment,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_creators_enrich_handle_raw_create: {
    body: RawEnrichmentRequest,
    answers: {
      200: RawEnrichment,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_creators_socials_create: {
    body: ConnectedSocialsRequest,
    answers: {
      200: ConnectedSocials,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_discovery_classifier_audience_brand_categories_list: {
    query: once(() =>
      z.object({
        limit: z.exactOptional(z.int().check(z.minimum(1), z.maximum(1000))),
        offset: z.exactOptional(z.int().check(z.minimum(0))),
        search: z.exactOptional(z.string()),
      }),
    ),
    answers: {
      200: once(() => z.array(z.lazy(AudienceTerm))),
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_discovery_classifier_audience_brand_names_list: {
    query: once(() =>
      z.object({
        limit: z.exactOptional(z.int().check(z.minimum(1), z.maximum(1000))),
        offset: z.exactOptional(z.int().check(z.minimum(0))),
        search: z.exactOptional(z.string()),
      }),
    ),
    answers: {
      200: once(() => z.array(z.lazy(AudienceTerm))),
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_discovery_classifier_audience_interests_list: {
    query: once(() =>
      z.object({
        limit: z.exactOptional(z.int().check(z.minimum(1), z.maximum(1000))),
        offset: z.exactOptional(z.int().check(z.minimum(0))),
        search: z.exactOptional(z.string()),
      }),
    ),
    answers: {
      200: once(() => z.array(z.lazy(AudienceTerm))),
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_discovery_classifier_audience_locations_list: {
    query: once(() =>
      z.object({
        limit: z.exactOptional(z.int().check(z.minimum(1), z.maximum(1000))),
        offset: z.exactOptional(z.int().check(z.minimum(0))),
        search: z.exactOptional(z.string()),
      }),
    ),
    answers: {
      200: once(() => z.array(z.lazy(AudienceLocation))),
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_discovery_classifier_brands_list: {
    query: once(() =>
      z.object({
        limit: z.exactOptional(z.int().check(z.minimum(1), z.maximum(1000))),
        offset: z.exactOptional(z.int().check(z.minimum(0))),
        search: z.exactOptional(z.string()),
      }),
    ),
    answers: {
      200: once(() => z.array(z.lazy(Brand))),
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_discovery_classifier_games_list: {
    answers: {
      200: once(() => z.array(z.string())),
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_discovery_classifier_languages_list: {
    answers: {
      200: once(() => z.array(z.lazy(Language))),
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_discovery_classifier_locations_retrieve: {
    path: once(() => z.object({ platform: z.lazy(DiscoveryPlatform) })),
    query: once(() =>
      z.object({
        limit: z.exactOptional(z.int().check(z.minimum(1), z.maximum(1000))),
        offset: z.exactOptional(z.int().check(z.minimum(0))),
        search: z.exactOptional(z.string()),
      }),
    ),
    answers: {
      200: once(() => z.array(z.string())),
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_discovery_classifier_yt_topics_list: {
    answers: {
      200: once(() => z.array(z.lazy(YouTubeTopic))),
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_discovery_create: {
    body: DiscoveryRequest,
    answers: {
      200: DiscoveryPage,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  public_v1_discovery_creators_similar_create: {
    body: SimilarCreatorsRequest,
    answers: {
      200: DiscoveryPage,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
} as const satisfies Contracts;
