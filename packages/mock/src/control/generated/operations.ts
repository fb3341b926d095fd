// Generated from openapi/control/openapi.yaml. Do not edit; run npm run generate.

import type { Api, Operation } from '@creatorkit/runtime';

export const api = {
  id: 'control',
  title: 'CreatorKit mock control',
  baseUrl: 'http://127.0.0.1:4010',
  securitySchemes: {},
} as const satisfies Api;

export const advanceClock = {
  id: 'advanceClock',
  method: 'POST',
  path: '/_mock/clock/advance',
  body: { contentType: 'application/json', required: true },
  security: [],
} as const satisfies Operation;

export const dropSockets = {
  id: 'dropSockets',
  method: 'POST',
  path: '/_mock/{api}/sockets/drop',
  parameters: [{ name: 'api', in: 'path', required: true, type: 'string' }],
  security: [],
} as const satisfies Operation;

export const getClock = {
  id: 'getClock',
  method: 'GET',
  path: '/_mock/clock',
  security: [],
} as const satisfies Operation;

export const getCoverage = {
  id: 'getCoverage',
  method: 'GET',
  path: '/_mock/coverage',
  parameters: [{ name: 'api', in: 'query', type: 'string' }],
  security: [],
} as const satisfies Operation;

export const getDeliveries = {
  id: 'getDeliveries',
  method: 'GET',
  path: '/_mock/deliveries',
  parameters: [
    { name: 'api', in: 'query', type: 'string' },
    { name: 'limit', in: 'query', type: 'integer', minimum: 1 },
  ],
  security: [],
} as const satisfies Operation;

export const getHealth = {
  id: 'getHealth',
  method: 'GET',
  path: '/_mock/health',
  security: [],
} as const satisfies Operation;

export const getJournal = {
  id: 'getJournal',
  method: 'GET',
  path: '/_mock/journal',
  parameters: [
    { name: 'api', in: 'query', type: 'string' },
    { name: 'operation', in: 'query', type: 'string' },
    { name: 'limit', in: 'query', type: 'integer', minimum: 1 },
  ],
  security: [],
} as const satisfies Operation;

export const listApis = {
  id: 'listApis',
  method: 'GET',
  path: '/_mock/',
  security: [],
} as const satisfies Operation;

export const resetWorlds = {
  id: 'resetWorlds',
  method: 'POST',
  path: '/_mock/reset',
  security: [],
  answer: 'empty',
} as const satisfies Operation;

export const runControl = {
  id: 'runControl',
  method: 'POST',
  path: '/_mock/{api}/{action}',
  parameters: [
    { name: 'api', in: 'path', required: true, type: 'string' },
    { name: 'action', in: 'path', required: true, type: 'string' },
  ],
  body: { contentType: 'application/json', required: true },
  security: [],
} as const satisfies Operation;

export const runGroupedControl = {
  id: 'runGroupedControl',
  method: 'POST',
  path: '/_mock/{api}/{group}/{action}',
  parameters: [
    { name: 'api', in: 'path', required: true, type: 'string' },
    { name: 'group', in: 'path', required: true, type: 'string' },
    { name: 'action', in: 'path', required: true, type: 'string' },
  ],
  body: { contentType: 'application/json', required: true },
  security: [],
} as const satisfies Operation;

export const setLimits = {
  id: 'setLimits',
  method: 'PUT',
  path: '/_mock/limits',
  body: { contentType: 'application/json', required: true },
  security: [],
} as const satisfies Operation;

export const operations = {
  advanceClock,
  dropSockets,
  getClock,
  getCoverage,
  getDeliveries,
  getHealth,
  getJournal,
  listApis,
  resetWorlds,
  runControl,
  runGroupedControl,
  setLimits,
} as const satisfies { readonly [id: string]: Operation };
