// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import type {
  ErrorResponse,
  Health,
} from './models.ts';

interface Headers {
  readonly [name: string]: string;
}

/** `GET /health` */
export interface GetHealthRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetHealthAnswer =
  | { readonly status: 200; readonly body: Health; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** All operations, by id. */
export interface Handlers<Context> {
  /** Ask whether the service works. */
  getHealth(request: GetHealthRequest, context: Context): GetHealthAnswer | Promise<GetHealthAnswer>;
}
