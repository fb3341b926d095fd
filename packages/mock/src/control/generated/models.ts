// Generated from openapi/control/openapi.yaml. Do not edit; run npm run generate.

import type { components, operations } from './types.ts';

/** The APIs that the server plays. */
export type ApiList = components['schemas']['ApiList'];

/** The time in which the APIs live. */
export type Clock = components['schemas']['Clock'];

/** How far to move the clock. */
export type ClockAdvance = components['schemas']['ClockAdvance'];

/** Why a call to `/_mock/` was refused. */
export type ControlError = components['schemas']['ControlError'];

/** The reason of a refusal. */
export type ControlErrorDetail = components['schemas']['ControlErrorDetail'];

/** What an action takes. */
export type ControlInput = components['schemas']['ControlInput'];

/** One thing that is wrong in a request. */
export type ControlIssue = components['schemas']['ControlIssue'];

/** What an action answers. */
export type ControlResult = components['schemas']['ControlResult'];

/** What was answered, and what never was. */
export type Coverage = components['schemas']['Coverage'];

/** How often an operation answered with a status. */
export type CoverageRow = components['schemas']['CoverageRow'];

/** What signs one user in, such as an email and a password, or an apiKey. */
export type Credentials = components['schemas']['Credentials'];

/** Webhooks that were sent. */
export type Deliveries = components['schemas']['Deliveries'];

/** How many WebSockets were cut. */
export type DroppedSockets = components['schemas']['DroppedSockets'];

/** Whether the server is ready. */
export type Health = components['schemas']['Health'];

/** Calls and their answers. */
export type Journal = components['schemas']['Journal'];

/** A call and its answer. */
export type JournalEntry = components['schemas']['JournalEntry'];

/** Whether rate limits refuse anything. */
export type Limits = components['schemas']['Limits'];

/** What an endpoint answered. */
export type RecordedAnswer = components['schemas']['RecordedAnswer'];

/** The end of a WebSocket. */
export type RecordedClose = components['schemas']['RecordedClose'];

/** A try to send a webhook, and what came of it - an answer, or an error. */
export type RecordedDelivery = components['schemas']['RecordedDelivery'];

/** A frame of a WebSocket - a message, or the end. */
export type RecordedFrame = components['schemas']['RecordedFrame'];

/** A request as it came. */
export type RecordedRequest = components['schemas']['RecordedRequest'];

/** A response as it went. */
export type RecordedResponse = components['schemas']['RecordedResponse'];

/** An API that the server plays. */
export type ServedApi = components['schemas']['ServedApi'];

export type GetCoverageQuery = NonNullable<operations['getCoverage']['parameters']['query']>;

export type GetDeliveriesQuery = NonNullable<operations['getDeliveries']['parameters']['query']>;

export type GetJournalQuery = NonNullable<operations['getJournal']['parameters']['query']>;
