// Generated from openapi/control/openapi.yaml. Do not edit; run npm run generate.

import * as z from 'zod/mini';
import type { components } from './types.ts';

type S = components['schemas'];

/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

// Each builder stands unannotated, so that its type can be proven equal to the one in types.ts; what others refer to
// is the annotated schema, built when first used.

export const apiListBuilder = () => z.object({ apis: z.array(z.lazy(ServedApi)) });

/** The APIs that the server plays. */
export const ApiList: () => z.ZodMiniType<S['ApiList']> = /* @__PURE__ */ once(apiListBuilder);

export const clockBuilder = () => z.object({ now: z.iso.datetime({ offset: true }) });

/** The time in which the APIs live. */
export const Clock: () => z.ZodMiniType<S['Clock']> = /* @__PURE__ */ once(clockBuilder);

export const clockAdvanceBuilder = () => z.object({ seconds: z.number().check(z.gt(0)) });

/** How far to move the clock. */
export const ClockAdvance: () => z.ZodMiniType<S['ClockAdvance']> = /* @__PURE__ */ once(clockAdvanceBuilder);

export const controlErrorBuilder = () => z.object({ error: z.lazy(ControlErrorDetail) });

/** Why a call to `/_mock/` was refused. */
export const ControlError: () => z.ZodMiniType<S['ControlError']> = /* @__PURE__ */ once(controlErrorBuilder);

export const controlErrorDetailBuilder = () =>
  z.object({
    issues: z.exactOptional(z.array(z.lazy(ControlIssue))),
    message: z.string(),
  });

/** The reason of a refusal. */
export const ControlErrorDetail: () => z.ZodMiniType<S['ControlErrorDetail']> =
  /* @__PURE__ */ once(controlErrorDetailBuilder);

export const controlInputBuilder = () => z.record(z.string(), z.unknown());

/** What an action takes. */
export const ControlInput: () => z.ZodMiniType<S['ControlInput']> = /* @__PURE__ */ once(controlInputBuilder);

export const controlIssueBuilder = () =>
  z.object({
    message: z.string(),
    path: z.string(),
  });

/** One thing that is wrong in a request. */
export const ControlIssue: () => z.ZodMiniType<S['ControlIssue']> = /* @__PURE__ */ once(controlIssueBuilder);

export const controlResultBuilder = () => z.object({ result: z.unknown() });

/** What an action answers. */
export const ControlResult: () => z.ZodMiniType<S['ControlResult']> = /* @__PURE__ */ once(controlResultBuilder);

export const coverageBuilder = () =>
  z.object({
    exercised: z.int(),
    reachable: z.int(),
    rows: z.array(z.lazy(CoverageRow)),
  });

/** What was answered, and what never was. */
export const Coverage: () => z.ZodMiniType<S['Coverage']> = /* @__PURE__ */ once(coverageBuilder);

export const coverageRowBuilder = () =>
  z.object({
    api: z.string(),
    count: z.int(),
    method: z.string(),
    operation: z.string(),
    path: z.string(),
    provenance: z.literal(['seed', 'docs', 'client', 'inferred', null]),
    reach: z.enum(['rules', 'faults']),
    status: z.int(),
  });

/** How often an operation answered with a status. */
export const CoverageRow: () => z.ZodMiniType<S['CoverageRow']> = /* @__PURE__ */ once(coverageRowBuilder);

export const credentialsBuilder = () => z.record(z.string(), z.string());

/** What signs one user in, such as an email and a password, or an apiKey. */
export const Credentials: () => z.ZodMiniType<S['Credentials']> = /* @__PURE__ */ once(credentialsBuilder);

export const deliveriesBuilder = () => z.object({ deliveries: z.array(z.lazy(RecordedDelivery)) });

/** Webhooks that were sent. */
export const Deliveries: () => z.ZodMiniType<S['Deliveries']> = /* @__PURE__ */ once(deliveriesBuilder);

export const droppedSocketsBuilder = () => z.object({ dropped: z.int().check(z.minimum(0)) });

/** How many WebSockets were cut. */
export const DroppedSockets: () => z.ZodMiniType<S['DroppedSockets']> = /* @__PURE__ */ once(droppedSocketsBuilder);

export const healthBuilder = () => z.object({ status: z.literal('ok') });

/** Whether the server is ready. */
export const Health: () => z.ZodMiniType<S['Health']> = /* @__PURE__ */ once(healthBuilder);

export const journalBuilder = () => z.object({ entries: z.array(z.lazy(JournalEntry)) });

/** Calls and their answers. */
export const Journal: () => z.ZodMiniType<S['Journal']> = /* @__PURE__ */ once(journalBuilder);

export const journalEntryBuilder = () =>
  z.object({
    api: z.string(),
    at: z.iso.datetime({ offset: true }),
    frames: z.exactOptional(z.array(z.lazy(RecordedFrame))),
    operation: z.nullable(z.string()),
    request: z.lazy(RecordedRequest),
    response: z.lazy(RecordedResponse),
  });

/** A call and its answer. */
export const JournalEntry: () => z.ZodMiniType<S['JournalEntry']> = /* @__PURE__ */ once(journalEntryBuilder);

export const limitsBuilder = () => z.object({ enabled: z.boolean() });

/** Whether rate limits refuse anything. */
export const Limits: () => z.ZodMiniType<S['Limits']> = /* @__PURE__ */ once(limitsBuilder);

export const recordedAnswerBuilder = () =>
  z.object({
    body: z.unknown(),
    status: z.int().check(z.minimum(100), z.maximum(599)),
  });

/** What an endpoint answered. */
export const RecordedAnswer: () => z.ZodMiniType<S['RecordedAnswer']> = /* @__PURE__ */ once(recordedAnswerBuilder);

export const recordedCloseBuilder = () =>
  z.object({
    code: z.int(),
    reason: z.string(),
  });

/** The end of a WebSocket. */
export const RecordedClose: () => z.ZodMiniType<S['RecordedClose']> = /* @__PURE__ */ once(recordedCloseBuilder);

export const recordedDeliveryBuilder = () =>
  z.object({
    api: z.string(),
    at: z.iso.datetime({ offset: true }),
    error: z.nullable(z.string()),
    event: z.string(),
    request: z.object({
      body: z.unknown(),
      headers: z.record(z.string(), z.string()),
      url: z.string(),
    }),
    response: z.nullable(z.lazy(RecordedAnswer)),
  });

/** A try to send a webhook, and what came of it - an answer, or an error. */
export const RecordedDelivery: () => z.ZodMiniType<S['RecordedDelivery']> =
  /* @__PURE__ */ once(recordedDeliveryBuilder);

export const recordedFrameBuilder = () =>
  z.object({
    at: z.iso.datetime({ offset: true }),
    close: z.nullable(z.lazy(RecordedClose)),
    from: z.enum(['client', 'server']),
    message: z.unknown(),
  });

/** A frame of a WebSocket - a message, or the end. */
export const RecordedFrame: () => z.ZodMiniType<S['RecordedFrame']> = /* @__PURE__ */ once(recordedFrameBuilder);

export const recordedRequestBuilder = () =>
  z.object({
    body: z.unknown(),
    headers: z.record(z.string(), z.string()),
    method: z.string(),
    url: z.string(),
  });

/** A request as it came. */
export const RecordedRequest: () => z.ZodMiniType<S['RecordedRequest']> = /* @__PURE__ */ once(recordedRequestBuilder);

export const recordedResponseBuilder = () =>
  z.object({
    body: z.unknown(),
    headers: z.record(z.string(), z.string()),
    status: z.int().check(z.minimum(100), z.maximum(599)),
  });

/** A response as it went. */
export const RecordedResponse: () => z.ZodMiniType<S['RecordedResponse']> =
  /* @__PURE__ */ once(recordedResponseBuilder);

export const servedApiBuilder = () =>
  z.object({
    baseUrl: z.url(),
    controls: z.array(z.string()),
    credentials: z.record(z.string(), z.lazy(Credentials)),
    fixtures: z.record(z.string(), z.unknown()),
    id: z.string(),
    operations: z.int().check(z.minimum(0)),
  });

/** An API that the server plays. */
export const ServedApi: () => z.ZodMiniType<S['ServedApi']> = /* @__PURE__ */ once(servedApiBuilder);
