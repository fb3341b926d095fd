// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type { Provenance } from '@creatorkit/runtime';

export const provenance = {
  account_credits_usage_retrieve: {
    operation: 'seed',
    answers: { 200: 'seed', 401: 'docs', 403: 'inferred', 429: 'docs', 500: 'client' },
  },
  public_v1_accounts_tokens_create: {
    operation: 'seed',
    answers: { 201: 'inferred', 400: 'docs', 401: 'docs', 403: 'inferred', 429: 'docs', 500: 'client' },
  },
  public_v1_accounts_tokens_delete: {
    operation: 'seed',
    answers: { 204: 'inferred', 401: 'docs', 403: 'inferred', 404: 'seed', 429: 'docs', 500: 'client' },
  },
  public_v1_accounts_tokens_list: {
    operation: 'seed',
    answers: { 200: 'inferred', 401: 'docs', 403: 'inferred', 429: 'docs', 500: 'client' },
  },
  public_v1_accounts_tokens_partial_update: {
    operation: 'seed',
    answers: { 200: 'inferred', 400: 'docs', 401: 'docs', 403: 'inferred', 404: 'seed', 429: 'docs', 500: 'client' },
  },
  public_v1_enrichment_batch_create: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'docs', 401: 'docs', 403: 'inferred', 422: 'docs', 429: 'docs', 500: 'client' },
  },
  public_v1_enrichment_batch_download_retrieve: {
    operation: 'seed',
    answers: {
      200: 'docs',
      400: 'seed',
      401: 'docs',
      403: 'inferred',
      404: 'seed',
      422: 'docs',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_enrichment_batch_resume_create: {
    operation: 'seed',
    answers: {
      200: 'inferred',
      400: 'docs',
      401: 'docs',
      402: 'inferred',
      403: 'inferred',
      404: 'seed',
      409: 'inferred',
      422: 'docs',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_enrichment_batch_retrieve: {
    operation: 'seed',
    answers: {
      200: 'seed',
      400: 'seed',
      401: 'docs',
      403: 'inferred',
      404: 'seed',
      422: 'docs',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_enrichment_batch_status_retrieve: {
    operation: 'seed',
    answers: {
      200: 'docs',
      400: 'docs',
      401: 'docs',
      403: 'inferred',
      404: 'seed',
      422: 'docs',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_oauth_apps_delete: {
    operation: 'seed',
    answers: { 204: 'inferred', 401: 'docs', 403: 'inferred', 404: 'seed', 429: 'docs', 500: 'client' },
  },
  public_v1_oauth_apps_list: {
    operation: 'seed',
    answers: { 200: 'inferred', 401: 'docs', 403: 'inferred', 429: 'docs', 500: 'client' },
  },
  public_v1_oauth_authorize_list: { operation: 'seed', answers: { 302: 'seed', 400: 'inferred', 500: 'client' } },
  public_v1_oauth_register_create: { operation: 'seed', answers: { 201: 'client', 400: 'inferred', 500: 'client' } },
  public_v1_oauth_token_create: { operation: 'seed', answers: { 200: 'client', 400: 'client', 500: 'client' } },
  public_v1_social_listening_campaign_content_retrieve: {
    operation: 'seed',
    answers: { 200: 'inferred', 400: 'docs', 401: 'docs', 403: 'inferred', 404: 'seed', 429: 'docs', 500: 'client' },
  },
  public_v1_social_listening_campaign_create: {
    operation: 'seed',
    answers: {
      201: 'inferred',
      400: 'docs',
      401: 'docs',
      402: 'inferred',
      403: 'inferred',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_social_listening_campaign_creators_create: {
    operation: 'seed',
    answers: {
      200: 'inferred',
      400: 'inferred',
      401: 'docs',
      402: 'inferred',
      403: 'inferred',
      404: 'seed',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_social_listening_campaign_creators_delete: {
    operation: 'seed',
    answers: { 200: 'inferred', 400: 'docs', 401: 'docs', 403: 'inferred', 404: 'seed', 429: 'docs', 500: 'client' },
  },
  public_v1_social_listening_campaign_creators_retrieve: {
    operation: 'seed',
    answers: { 200: 'inferred', 400: 'docs', 401: 'docs', 403: 'inferred', 404: 'seed', 429: 'docs', 500: 'client' },
  },
  public_v1_social_listening_campaign_delete: {
    operation: 'seed',
    answers: { 204: 'inferred', 401: 'docs', 403: 'inferred', 404: 'seed', 429: 'docs', 500: 'client' },
  },
  public_v1_social_listening_campaign_list: {
    operation: 'seed',
    answers: { 200: 'inferred', 400: 'docs', 401: 'docs', 403: 'inferred', 429: 'docs', 500: 'client' },
  },
  public_v1_social_listening_campaign_overview_retrieve: {
    operation: 'seed',
    answers: { 200: 'inferred', 400: 'docs', 401: 'docs', 403: 'inferred', 404: 'seed', 429: 'docs', 500: 'client' },
  },
  public_v1_social_listening_campaign_partial_update: {
    operation: 'seed',
    answers: {
      200: 'inferred',
      400: 'inferred',
      401: 'docs',
      402: 'inferred',
      403: 'inferred',
      404: 'seed',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_social_listening_campaign_retrieve: {
    operation: 'seed',
    answers: { 200: 'inferred', 401: 'docs', 403: 'inferred', 404: 'seed', 429: 'docs', 500: 'client' },
  },
  public_v1_social_listening_events_list: {
    operation: 'seed',
    answers: { 200: 'inferred', 400: 'docs', 401: 'docs', 403: 'inferred', 429: 'docs', 500: 'client' },
  },
  public_v1_social_listening_events_retrieve: {
    operation: 'seed',
    answers: { 200: 'inferred', 401: 'docs', 403: 'inferred', 404: 'seed', 429: 'docs', 500: 'client' },
  },
  public_v1_social_listening_subscription_create: {
    operation: 'seed',
    answers: {
      201: 'inferred',
      400: 'docs',
      401: 'docs',
      402: 'inferred',
      403: 'inferred',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_social_listening_subscription_creators_create: {
    operation: 'seed',
    answers: { 200: 'inferred', 400: 'docs', 401: 'docs', 403: 'inferred', 404: 'seed', 429: 'docs', 500: 'client' },
  },
  public_v1_social_listening_subscription_creators_retrieve: {
    operation: 'seed',
    answers: { 200: 'inferred', 400: 'docs', 401: 'docs', 403: 'inferred', 404: 'seed', 429: 'docs', 500: 'client' },
  },
  public_v1_social_listening_subscription_delete: {
    operation: 'seed',
    answers: {
      204: 'inferred',
      400: 'inferred',
      401: 'docs',
      403: 'inferred',
      404: 'seed',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_social_listening_subscription_details_export_retrieve: {
    operation: 'seed',
    answers: { 200: 'seed', 400: 'inferred', 401: 'docs', 403: 'inferred', 404: 'seed', 429: 'docs', 500: 'client' },
  },
  public_v1_social_listening_subscription_details_retrieve: {
    operation: 'seed',
    answers: {
      200: 'inferred',
      400: 'inferred',
      401: 'docs',
      403: 'inferred',
      404: 'seed',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_social_listening_subscription_list: {
    operation: 'seed',
    answers: { 200: 'inferred', 400: 'docs', 401: 'docs', 403: 'inferred', 429: 'docs', 500: 'client' },
  },
  public_v1_social_listening_subscription_partial_update: {
    operation: 'seed',
    answers: {
      200: 'inferred',
      400: 'inferred',
      401: 'docs',
      402: 'inferred',
      403: 'inferred',
      404: 'seed',
      429: 'docs',
      500: 'client',
    },
  },
  public_v1_social_listening_subscription_retrieve: {
    operation: 'seed',
    answers: { 200: 'inferred', 401: 'docs', 403: 'inferred', 404: 'seed', 429: 'docs', 500: 'client' },
  },
  public_v1_social_listening_usage_list: {
    operation: 'seed',
    answers: { 200: 'inferred', 401: 'docs', 403: 'inferred', 429: 'docs', 500: 'client' },
  },
} as const satisfies Provenance;
