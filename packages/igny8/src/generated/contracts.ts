// Generated from openapi/igny8/openapi.yaml. Do not edit; run npm run generate.

import type { Contracts } from '@creatorkit/runtime';
import * as z from 'zod/mini';
import {
  AutoClusterRequest,
  AutoClusterResultEnvelope,
  ConflictEnvelope,
  ContentStructure,
  ContentType,
  CreditBalanceEnvelope,
  CreditUsageSummaryEnvelope,
  ErrorEnvelope,
  KeywordCreate,
  KeywordEnvelope,
  KeywordIntent,
  KeywordOrdering,
  KeywordPage,
  KeywordReplace,
  KeywordStatus,
  KeywordUpdate,
  LoginRequest,
  PromptPage,
  RefreshRequest,
  RegisterRequest,
  RegistrationEnvelope,
  SessionEnvelope,
  SystemStatusEnvelope,
  TaskCreate,
  TaskEnvelope,
  TaskOrdering,
  TaskPage,
  TaskStatus,
  TokenPairEnvelope,
  ValidationErrorEnvelope,
} from './schemas.ts';

/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

export const contracts = {
  autoClusterKeywords: {
    body: AutoClusterRequest,
    answers: {
      200: AutoClusterResultEnvelope,
      400: ValidationErrorEnvelope,
      401: ErrorEnvelope,
      402: ErrorEnvelope,
      403: ErrorEnvelope,
      404: ErrorEnvelope,
      422: ValidationErrorEnvelope,
      429: ErrorEnvelope,
      500: ErrorEnvelope,
    },
  },
  createKeyword: {
    body: KeywordCreate,
    answers: {
      201: KeywordEnvelope,
      400: ValidationErrorEnvelope,
      401: ErrorEnvelope,
      402: ErrorEnvelope,
      403: ErrorEnvelope,
      409: ConflictEnvelope,
      429: ErrorEnvelope,
      500: ErrorEnvelope,
    },
  },
  createTask: {
    body: TaskCreate,
    answers: {
      201: TaskEnvelope,
      400: ValidationErrorEnvelope,
      401: ErrorEnvelope,
      402: ErrorEnvelope,
      403: ErrorEnvelope,
      429: ErrorEnvelope,
      500: ErrorEnvelope,
    },
  },
  deleteKeyword: {
    path: once(() => z.object({ id: z.int().check(z.minimum(1)) })),
    answers: {
      204: null,
      401: ErrorEnvelope,
      402: ErrorEnvelope,
      403: ErrorEnvelope,
      404: ErrorEnvelope,
      429: ErrorEnvelope,
      500: ErrorEnvelope,
    },
  },
  getCreditBalance: {
    answers: {
      200: CreditBalanceEnvelope,
      401: ErrorEnvelope,
      402: ErrorEnvelope,
      403: ErrorEnvelope,
      429: ErrorEnvelope,
      500: ErrorEnvelope,
    },
  },
  getCreditUsageSummary: {
    query: once(() =>
      z.object({
        end_date: z.exactOptional(z.union([z.iso.date(), z.iso.datetime({ offset: true })])),
        start_date: z.exactOptional(z.union([z.iso.date(), z.iso.datetime({ offset: true })])),
      }),
    ),
    answers: {
      200: CreditUsageSummaryEnvelope,
      400: ValidationErrorEnvelope,
      401: ErrorEnvelope,
      402: ErrorEnvelope,
      403: ErrorEnvelope,
      429: ErrorEnvelope,
      500: ErrorEnvelope,
    },
  },
  getKeyword: {
    path: once(() => z.object({ id: z.int().check(z.minimum(1)) })),
    answers: {
      200: KeywordEnvelope,
      401: ErrorEnvelope,
      402: ErrorEnvelope,
      403: ErrorEnvelope,
      404: ErrorEnvelope,
      429: ErrorEnvelope,
      500: ErrorEnvelope,
    },
  },
  getSystemStatus: {
    answers: {
      200: SystemStatusEnvelope,
      401: ErrorEnvelope,
      402: ErrorEnvelope,
      403: ErrorEnvelope,
      429: ErrorEnvelope,
      500: ErrorEnvelope,
    },
  },
  listKeywords: {
    query: once(() =>
      z.object({
        cluster_id: z.exactOptional(z.int().check(z.minimum(1))),
        difficulty_max: z.exactOptional(z.int()),
        difficulty_min: z.exactOptional(z.int()),
        intent: z.exactOptional(z.lazy(KeywordIntent)),
        ordering: z.exactOptional(z.lazy(KeywordOrdering)),
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
        search: z.exactOptional(z.string()),
        sector_id: z.exactOptional(z.int().check(z.minimum(1))),
        seed_keyword_id: z.exactOptional(z.int().check(z.minimum(1))),
        site_id: z.exactOptional(z.int().check(z.minimum(1))),
        status: z.exactOptional(z.lazy(KeywordStatus)),
        volume_max: z.exactOptional(z.int()),
        volume_min: z.exactOptional(z.int()),
      }),
    ),
    answers: {
      200: KeywordPage,
      400: ValidationErrorEnvelope,
      401: ErrorEnvelope,
      402: ErrorEnvelope,
      403: ErrorEnvelope,
      404: ErrorEnvelope,
      429: ErrorEnvelope,
      500: ErrorEnvelope,
    },
  },
  listPrompts: {
    query: once(() =>
      z.object({
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
      }),
    ),
    answers: {
      200: PromptPage,
      401: ErrorEnvelope,
      402: ErrorEnvelope,
      403: ErrorEnvelope,
      404: ErrorEnvelope,
      429: ErrorEnvelope,
      500: ErrorEnvelope,
    },
  },
  listTasks: {
    query: once(() =>
      z.object({
        cluster_id: z.exactOptional(z.int().check(z.minimum(1))),
        content_structure: z.exactOptional(z.lazy(ContentStructure)),
        content_type: z.exactOptional(z.lazy(ContentType)),
        ordering: z.exactOptional(z.lazy(TaskOrdering)),
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
        search: z.exactOptional(z.string()),
        sector_id: z.exactOptional(z.int().check(z.minimum(1))),
        site_id: z.exactOptional(z.int().check(z.minimum(1))),
        status: z.exactOptional(z.lazy(TaskStatus)),
      }),
    ),
    answers: {
      200: TaskPage,
      400: ValidationErrorEnvelope,
      401: ErrorEnvelope,
      402: ErrorEnvelope,
      403: ErrorEnvelope,
      404: ErrorEnvelope,
      429: ErrorEnvelope,
      500: ErrorEnvelope,
    },
  },
  login: {
    body: LoginRequest,
    answers: {
      200: SessionEnvelope,
      400: ValidationErrorEnvelope,
      401: ErrorEnvelope,
      403: ErrorEnvelope,
      429: ErrorEnvelope,
      500: ErrorEnvelope,
    },
  },
  refreshToken: {
    body: RefreshRequest,
    answers: {
      200: TokenPairEnvelope,
      400: ValidationErrorEnvelope,
      401: ErrorEnvelope,
      429: ErrorEnvelope,
      500: ErrorEnvelope,
    },
  },
  register: {
    body: RegisterRequest,
    answers: {
      201: RegistrationEnvelope,
      400: ValidationErrorEnvelope,
      409: ConflictEnvelope,
      429: ErrorEnvelope,
      500: ErrorEnvelope,
    },
  },
  replaceKeyword: {
    path: once(() => z.object({ id: z.int().check(z.minimum(1)) })),
    body: KeywordReplace,
    answers: {
      200: KeywordEnvelope,
      400: ValidationErrorEnvelope,
      401: ErrorEnvelope,
      402: ErrorEnvelope,
      403: ErrorEnvelope,
      404: ErrorEnvelope,
      409: ConflictEnvelope,
      429: ErrorEnvelope,
      500: ErrorEnvelope,
    },
  },
  updateKeyword: {
    path: once(() => z.object({ id: z.int().check(z.minimum(1)) })),
    body: KeywordUpdate,
    answers: {
      200: KeywordEnvelope,
      400: ValidationErrorEnvelope,
      401: ErrorEnvelope,
      402: ErrorEnvelope,
      403: ErrorEnvelope,
      404: ErrorEnvelope,
      409: ConflictEnvelope,
      429: ErrorEnvelope,
      500: ErrorEnvelope,
    },
  },
} as const satisfies Contracts;
