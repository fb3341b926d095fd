// Generated from openapi/control/openapi.yaml. Do not edit; run npm run generate.

import type { Provenance } from '@creatorkit/runtime';

export const provenance = {
  advanceClock: { operation: 'inferred', answers: { 200: 'inferred', 400: 'inferred' } },
  dropSockets: { operation: 'inferred', answers: { 200: 'inferred', 404: 'inferred' } },
  getClock: { operation: 'inferred', answers: { 200: 'inferred' } },
  getCoverage: { operation: 'inferred', answers: { 200: 'inferred', 404: 'inferred' } },
  getDeliveries: { operation: 'inferred', answers: { 200: 'inferred', 400: 'inferred', 404: 'inferred' } },
  getHealth: { operation: 'inferred', answers: { 200: 'inferred' } },
  getJournal: { operation: 'inferred', answers: { 200: 'inferred', 400: 'inferred', 404: 'inferred' } },
  listApis: { operation: 'inferred', answers: { 200: 'inferred' } },
  resetWorlds: { operation: 'inferred', answers: { 204: 'inferred' } },
  runControl: { operation: 'inferred', answers: { 200: 'inferred', 400: 'inferred', 404: 'inferred' } },
  runGroupedControl: { operation: 'inferred', answers: { 200: 'inferred', 400: 'inferred', 404: 'inferred' } },
  setLimits: { operation: 'inferred', answers: { 200: 'inferred', 400: 'inferred' } },
} as const satisfies Provenance;
