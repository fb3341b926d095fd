// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type {
  CreditsBalance,
  ErrorResponse,
} from './models.ts';

interface Headers {
  readonly [name: string]: string;
}

/** `GET /public/v1/accounts/credits/` */
export interface AccountCreditsUsageRetrieveRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type AccountCreditsUsageRetrieveAnswer =
  | { readonly status: 200; readonly body: CreditsBalance; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** All operations, by id. */
export interface Handlers<Context> {
  /** Read the balance of credits. */
  account_credits_usage_retrieve(request: AccountCreditsUsageRetrieveRequest, context: Context):
    | AccountCreditsUsageRetrieveAnswer
    | Promise<AccountCreditsUsageRetrieveAnswer>;
}
