// Generated from openapi/igny8/openapi.yaml. Do not edit; run npm run generate.

import type { Provenance } from '@creatorkit/runtime';

export const provenance = {
  autoClusterKeywords: {
    operation: 'seed',
    answers: {
      200: 'inferred',
      400: 'seed',
      401: 'seed',
      402: 'docs',
      403: 'seed',
      404: 'inferred',
      422: 'inferred',
      429: 'seed',
      500: 'seed',
    },
  },
  createKeyword: {
    operation: 'seed',
    answers: {
      201: 'seed',
      400: 'seed',
      401: 'seed',
      402: 'inferred',
      403: 'seed',
      409: 'seed',
      429: 'seed',
      500: 'seed',
    },
  },
  createTask: {
    operation: 'seed',
    answers: { 201: 'seed', 400: 'seed', 401: 'seed', 402: 'inferred', 403: 'seed', 429: 'seed', 500: 'seed' },
  },
  deleteKeyword: {
    operation: 'seed',
    answers: { 204: 'seed', 401: 'seed', 402: 'inferred', 403: 'seed', 404: 'seed', 429: 'seed', 500: 'seed' },
  },
  getCreditBalance: {
    operation: 'seed',
    answers: { 200: 'seed', 401: 'seed', 402: 'inferred', 403: 'seed', 429: 'seed', 500: 'seed' },
  },
  getCreditUsageSummary: {
    operation: 'seed',
    answers: { 200: 'seed', 400: 'seed', 401: 'seed', 402: 'inferred', 403: 'seed', 429: 'seed', 500: 'seed' },
  },
  getKeyword: {
    operation: 'seed',
    answers: { 200: 'seed', 401: 'seed', 402: 'inferred', 403: 'seed', 404: 'seed', 429: 'seed', 500: 'seed' },
  },
  getSystemStatus: {
    operation: 'seed',
    answers: { 200: 'seed', 401: 'seed', 402: 'inferred', 403: 'seed', 429: 'seed', 500: 'seed' },
  },
  listKeywords: {
    operation: 'seed',
    answers: {
      200: 'seed',
      400: 'seed',
      401: 'seed',
      402: 'inferred',
      403: 'seed',
      404: 'inferred',
      429: 'seed',
      500: 'seed',
    },
  },
  listPrompts: {
    operation: 'seed',
    answers: { 200: 'seed', 401: 'seed', 402: 'inferred', 403: 'seed', 404: 'inferred', 429: 'seed', 500: 'seed' },
  },
  listTasks: {
    operation: 'seed',
    answers: {
      200: 'seed',
      400: 'seed',
      401: 'seed',
      402: 'inferred',
      403: 'seed',
      404: 'inferred',
      429: 'seed',
      500: 'seed',
    },
  },
  login: {
    operation: 'seed',
    answers: { 200: 'seed', 400: 'seed', 401: 'docs', 403: 'inferred', 429: 'seed', 500: 'seed' },
  },
  refreshToken: { operation: 'seed', answers: { 200: 'docs', 400: 'seed', 401: 'seed', 429: 'seed', 500: 'seed' } },
  register: { operation: 'seed', answers: { 201: 'seed', 400: 'seed', 409: 'seed', 429: 'seed', 500: 'seed' } },
  replaceKeyword: {
    operation: 'seed',
    answers: {
      200: 'seed',
      400: 'seed',
      401: 'seed',
      402: 'inferred',
      403: 'seed',
      404: 'seed',
      409: 'seed',
      429: 'seed',
      500: 'seed',
    },
  },
  updateKeyword: {
    operation: 'seed',
    answers: {
      200: 'seed',
      400: 'seed',
      401: 'seed',
      402: 'inferred',
      403: 'seed',
      404: 'seed',
      409: 'seed',
      429: 'seed',
      500: 'seed',
    },
  },
} as const satisfies Provenance;
