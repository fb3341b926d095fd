// Generated from openapi/control/openapi.yaml. Do not edit; run npm run generate.

import type { Contracts } from '@creatorkit/runtime';
import * as z from 'zod/mini';
import {
  ApiList,
  Clock,
  ClockAdvance,
  ControlError,
  ControlInput,
  ControlResult,
  Coverage,
  Deliveries,
  DroppedSockets,
  Health,
  Journal,
  Limits,
} from './schemas.ts';

/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

export const contracts = {
  advanceClock: {
    body: ClockAdvance,
    answers: {
      200: Clock,
      400: ControlError,
    },
  },
  dropSockets: {
    path: once(() => z.object({ api: z.string() })),
    answers: {
      200: DroppedSockets,
      404: ControlError,
    },
  },
  getClock: {
    answers: {
      200: Clock,
    },
  },
  getCoverage: {
    query: once(() => z.object({ api: z.exactOptional(z.string()) })),
    answers: {
      200: Coverage,
      404: ControlError,
    },
  },
  getDeliveries: {
    query: once(() =>
      z.object({
        api: z.exactOptional(z.string()),
        limit: z.exactOptional(z.int().check(z.minimum(1))),
      }),
    ),
    answers: {
      200: Deliveries,
      400: ControlError,
      404: ControlError,
    },
  },
  getHealth: {
    answers: {
      200: Health,
    },
  },
  getJournal: {
    query: once(() =>
      z.object({
        api: z.exactOptional(z.string()),
        limit: z.exactOptional(z.int().check(z.minimum(1))),
        operation: z.exactOptional(z.string()),
      }),
    ),
    answers: {
      200: Journal,
      400: ControlError,
      404: ControlError,
    },
  },
  listApis: {
    answers: {
      200: ApiList,
    },
  },
  resetWorlds: {
    answers: {
      204: null,
    },
  },
  runControl: {
    path: once(() =>
      z.object({
        action: z.string(),
        api: z.string(),
      }),
    ),
    body: ControlInput,
    answers: {
      200: ControlResult,
      400: ControlError,
      404: ControlError,
    },
  },
  runGroupedControl: {
    path: once(() =>
      z.object({
        action: z.string(),
        api: z.string(),
        group: z.string(),
      }),
    ),
    body: ControlInput,
    answers: {
      200: ControlResult,
      400: ControlError,
      404: ControlError,
    },
  },
  setLimits: {
    body: Limits,
    answers: {
      200: Limits,
      400: ControlError,
    },
  },
} as const satisfies Contracts;
