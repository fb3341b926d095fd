// Generated from openapi/igny8/openapi.yaml. Do not edit; run npm run generate.

import type { CostTable } from '@creatorkit/runtime';
import type {
  AutoClusterRequest,
  GetCreditUsageSummaryQuery,
  KeywordCreate,
  KeywordReplace,
  KeywordUpdate,
  ListKeywordsQuery,
  ListPromptsQuery,
  ListTasksQuery,
  LoginRequest,
  RefreshRequest,
  RegisterRequest,
  TaskCreate,
} from './models.ts';
import {
  autoClusterKeywords,
  createKeyword,
  createTask,
  deleteKeyword,
  getCreditBalance,
  getCreditUsageSummary,
  getKeyword,
  getSystemStatus,
  listKeywords,
  listPrompts,
  listTasks,
  login,
  refreshToken,
  register,
  replaceKeyword,
  updateKeyword,
} from './operations.ts';

/** What the API charges in, and the operation behind each method. */
export const costs = {
  unit: 'credits',
  methods: {
    'auth.login': login,
    'auth.refresh': refreshToken,
    'auth.register': register,
    'billing.credits.balance': getCreditBalance,
    'billing.credits.usageSummary': getCreditUsageSummary,
    'planner.keywords.autoCluster': autoClusterKeywords,
    'planner.keywords.create': createKeyword,
    'planner.keywords.delete': deleteKeyword,
    'planner.keywords.list': listKeywords,
    'planner.keywords.replace': replaceKeyword,
    'planner.keywords.retrieve': getKeyword,
    'planner.keywords.update': updateKeyword,
    'system.prompts.list': listPrompts,
    'system.status': getSystemStatus,
    'writer.tasks.create': createTask,
    'writer.tasks.list': listTasks,
  },
} as const satisfies CostTable;

/** What each method takes beside the values of its path. */
export interface MethodInputs {
  'auth.login': LoginRequest;
  'auth.refresh': RefreshRequest;
  'auth.register': RegisterRequest;
  'billing.credits.balance': undefined;
  'billing.credits.usageSummary': GetCreditUsageSummaryQuery | undefined;
  'planner.keywords.autoCluster': AutoClusterRequest;
  'planner.keywords.create': KeywordCreate;
  'planner.keywords.delete': undefined;
  'planner.keywords.list': ListKeywordsQuery | undefined;
  'planner.keywords.replace': KeywordReplace;
  'planner.keywords.retrieve': undefined;
  'planner.keywords.update': KeywordUpdate;
  'system.prompts.list': ListPromptsQuery | undefined;
  'system.status': undefined;
  'writer.tasks.create': TaskCreate;
  'writer.tasks.list': ListTasksQuery | undefined;
}
