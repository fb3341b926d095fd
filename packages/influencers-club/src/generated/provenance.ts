// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type { Provenance } from '@creatorkit/runtime';

export const provenance = {
  account_credits_usage_retrieve: {
    operation: 'seed',
    answers: { 200: 'seed', 401: 'docs', 403: 'inferred', 429: 'docs', 500: 'client' },
  },
  public_v1_creators_audience_overlap_create: {
    operation: 'seed',
    answers: {
      200: 'docs',
      400: 'docs',
      401: 'docs',
      402: 'inferred',
      403: 'inferred',
      422: 'docs',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_creators_content_details_create: {
    operation: 'seed',
    answers: {
      200: 'client',
      400: 'docs',
      401: 'docs',
      402: 'inferred',
      403: 'inferred',
      422: 'docs',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_creators_content_posts_create: {
    operation: 'seed',
    answers: {
      200: 'client',
      400: 'docs',
      401: 'docs',
      402: 'inferred',
      403: 'inferred',
      422: 'docs',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_creators_enrich_email_create: {
    operation: 'seed',
    answers: {
      200: 'client',
      400: 'docs',
      401: 'docs',
      402: 'inferred',
      403: 'inferred',
      422: 'docs',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_creators_enrich_handle_full_create: {
    operation: 'seed',
    answers: {
      200: 'client',
      400: 'docs',
      401: 'docs',
      402: 'inferred',
      403: 'inferred',
      422: 'docs',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_creators_enrich_handle_raw_create: {
    operation: 'seed',
    answers: {
      200: 'client',
      400: 'docs',
      401: 'docs',
      402: 'inferred',
      403: 'inferred',
      422: 'docs',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_creators_socials_create: {
    operation: 'seed',
    answers: {
      200: 'client',
      400: 'docs',
      401: 'docs',
      402: 'inferred',
      403: 'inferred',
      422: 'docs',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_discovery_classifier_audience_brand_categories_list: {
    operation: 'seed',
    answers: { 200: 'client', 400: 'docs', 401: 'docs', 403: 'inferred', 422: 'docs', 429: 'docs', 500: 'client' },
  },
  public_v1_discovery_classifier_audience_brand_names_list: {
    operation: 'seed',
    answers: { 200: 'client', 400: 'docs', 401: 'docs', 403: 'inferred', 422: 'docs', 429: 'docs', 500: 'client' },
  },
  public_v1_discovery_classifier_audience_interests_list: {
    operation: 'seed',
    answers: { 200: 'client', 400: 'docs', 401: 'docs', 403: 'inferred', 422: 'docs', 429: 'docs', 500: 'client' },
  },
  public_v1_discovery_classifier_audience_locations_list: {
    operation: 'seed',
    answers: { 200: 'client', 400: 'docs', 401: 'docs', 403: 'inferred', 422: 'docs', 429: 'docs', 500: 'client' },
  },
  public_v1_discovery_classifier_brands_list: {
    operation: 'seed',
    answers: { 200: 'client', 400: 'docs', 401: 'docs', 403: 'inferred', 422: 'docs', 429: 'docs', 500: 'client' },
  },
  public_v1_discovery_classifier_games_list: {
    operation: 'seed',
    answers: { 200: 'client', 400: 'docs', 401: 'docs', 403: 'inferred', 422: 'docs', 429: 'docs', 500: 'client' },
  },
  public_v1_discovery_classifier_languages_list: {
    operation: 'seed',
    answers: { 200: 'client', 400: 'docs', 401: 'docs', 403: 'inferred', 422: 'docs', 429: 'docs', 500: 'client' },
  },
  public_v1_discovery_classifier_locations_retrieve: {
    operation: 'seed',
    answers: { 200: 'client', 400: 'docs', 401: 'docs', 403: 'inferred', 422: 'docs', 429: 'docs', 500: 'client' },
  },
  public_v1_discovery_classifier_yt_topics_list: {
    operation: 'seed',
    answers: { 200: 'client', 400: 'docs', 401: 'docs', 403: 'inferred', 422: 'docs', 429: 'docs', 500: 'client' },
  },
  public_v1_discovery_create: {
    operation: 'seed',
    answers: {
      200: 'client',
      400: 'docs',
      401: 'docs',
      402: 'inferred',
      403: 'inferred',
      422: 'docs',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_discovery_creators_similar_create: {
    operation: 'seed',
    answers: {
      200: 'docs',
      400: 'docs',
      401: 'docs',
      402: 'inferred',
      403: 'inferred',
      422: 'docs',
      429: 'docs',
      500: 'client',
    },
  },
} as const satisfies Provenance;
