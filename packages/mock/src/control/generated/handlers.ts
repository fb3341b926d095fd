// Generated from openapi/control/openapi.yaml. Do not edit; run npm run generate.

import type {
  ApiList,
  Clock,
  ClockAdvance,
  ControlError,
  ControlInput,
  ControlResult,
  Coverage,
  Deliveries,
  DroppedSockets,
  GetCoverageQuery,
  GetDeliveriesQuery,
  GetJournalQuery,
  Health,
  Journal,
  Limits,
} from './models.ts';

interface Headers {
  readonly [name: string]: string;
}

/** `POST /_mock/clock/advance` */
export interface AdvanceClockRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: ClockAdvance;
}

export type AdvanceClockAnswer =
  | { readonly status: 200; readonly body: Clock; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ControlError; readonly headers?: Headers };

/** `POST /_mock/{api}/sockets/drop` */
export interface DropSocketsRequest {
  readonly path: { readonly api: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type DropSocketsAnswer =
  | { readonly status: 200; readonly body: DroppedSockets; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ControlError; readonly headers?: Headers };

/** `GET /_mock/clock` */
export interface GetClockRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetClockAnswer =
  | { readonly status: 200; readonly body: Clock; readonly headers?: Headers };

/** `GET /_mock/coverage` */
export interface GetCoverageRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: GetCoverageQuery;
  readonly body: undefined;
}

export type GetCoverageAnswer =
  | { readonly status: 200; readonly body: Coverage; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ControlError; readonly headers?: Headers };

/** `GET /_mock/deliveries` */
export interface GetDeliveriesRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: GetDeliveriesQuery;
  readonly body: undefined;
}

export type GetDeliveriesAnswer =
  | { readonly status: 200; readonly body: Deliveries; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ControlError; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ControlError; readonly headers?: Headers };

/** `GET /_mock/health` */
export interface GetHealthRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetHealthAnswer =
  | { readonly status: 200; readonly body: Health; readonly headers?: Headers };

/** `GET /_mock/journal` */
export interface GetJournalRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: GetJournalQuery;
  readonly body: undefined;
}

export type GetJournalAnswer =
  | { readonly status: 200; readonly body: Journal; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ControlError; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ControlError; readonly headers?: Headers };

/** `GET /_mock/` */
export interface ListApisRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListApisAnswer =
  | { readonly status: 200; readonly body: ApiList; readonly headers?: Headers };

/** `POST /_mock/reset` */
export interface ResetWorldsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ResetWorldsAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers };

/** `POST /_mock/{api}/{action}` */
export interface RunControlRequest {
  readonly path: { readonly api: string; readonly action: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: ControlInput;
}

export type RunControlAnswer =
  | { readonly status: 200; readonly body: ControlResult; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ControlError; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ControlError; readonly headers?: Headers };

/** `POST /_mock/{api}/{group}/{action}` */
export interface RunGroupedControlRequest {
  readonly path: { readonly api: string; readonly group: string; readonly action: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: ControlInput;
}

export type RunGroupedControlAnswer =
  | { readonly status: 200; readonly body: ControlResult; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ControlError; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ControlError; readonly headers?: Headers };

/** `PUT /_mock/limits` */
export interface SetLimitsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: Limits;
}

export type SetLimitsAnswer =
  | { readonly status: 200; readonly body: Limits; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ControlError; readonly headers?: Headers };

/** All operations, by id. */
export interface Handlers<Context> {
  /** Advance the clock. */
  advanceClock(request: AdvanceClockRequest, context: Context): AdvanceClockAnswer | Promise<AdvanceClockAnswer>;
  /** Cut all WebSockets. */
  dropSockets(request: DropSocketsRequest, context: Context): DropSocketsAnswer | Promise<DropSocketsAnswer>;
  /** Read the clock. */
  getClock(request: GetClockRequest, context: Context): GetClockAnswer | Promise<GetClockAnswer>;
  /** See what was never asked. */
  getCoverage(request: GetCoverageRequest, context: Context): GetCoverageAnswer | Promise<GetCoverageAnswer>;
  /** Read the webhooks that were sent. */
  getDeliveries(request: GetDeliveriesRequest, context: Context): GetDeliveriesAnswer | Promise<GetDeliveriesAnswer>;
  /** Ask whether the server is ready. */
  getHealth(request: GetHealthRequest, context: Context): GetHealthAnswer | Promise<GetHealthAnswer>;
  /** Read the journal. */
  getJournal(request: GetJournalRequest, context: Context): GetJournalAnswer | Promise<GetJournalAnswer>;
  /** List the APIs. */
  listApis(request: ListApisRequest, context: Context): ListApisAnswer | Promise<ListApisAnswer>;
  /** Reset everything. */
  resetWorlds(request: ResetWorldsRequest, context: Context): ResetWorldsAnswer | Promise<ResetWorldsAnswer>;
  /** Do something to an API's world. */
  runControl(request: RunControlRequest, context: Context): RunControlAnswer | Promise<RunControlAnswer>;
  /** Do something to an API's world, by an action of two words. */
  runGroupedControl(request: RunGroupedControlRequest, context: Context):
    | RunGroupedControlAnswer
    | Promise<RunGroupedControlAnswer>;
  /** Switch the rate limits on or off. */
  setLimits(request: SetLimitsRequest, context: Context): SetLimitsAnswer | Promise<SetLimitsAnswer>;
}
