// A backend, and the ways into it
export { type Backend, createBackend } from './backend.ts';
// Time
export type { Duration, WorldClock } from './clock.ts';
// The world
export { type Collection, type CollectionOptions, DuplicateError, type IndexKey } from './collection.ts';
export { type Control, type ControlAction, type ControlActions, ControlError } from './controls.ts';
export { type Charge, charge, costOf } from './cost.ts';
export type { CoverageRow } from './coverage.ts';
export { createMock, type Mock, type MockOptions, type MockSummary } from './create-mock.ts';
export type {
  Authentication,
  Context,
  Credentials,
  Definition,
  HandlerRequest,
  HandlerTable,
  Refusals,
  SocketTable,
  Step,
} from './definition.ts';
export type { Diagnostic, Diagnostics } from './diagnostics.ts';
export type { Exchange, Reply, Result } from './exchange.ts';
export { createFlowingClock, type FlowingClockOptions } from './flowing-clock.ts';
export type { Journal, JournalDelivery, JournalEntry, JournalFrame } from './journal.ts';
export type { Account, Ledger, LedgerEntry } from './ledger.ts';
export type { LimitWindows } from './limit-windows.ts';
export { createMockClock, type MockClock, type MockClockOptions } from './mock-clock.ts';
export { MockError } from './mock-error.ts';
export { type DecisionPage, decisionHeaders, decisionPage, escapeHtml } from './page.ts';
export { createRandom, type IntegerRange, type KeyPart, type Random } from './random.ts';
export type { Values } from './read-request.ts';
export { type RemoteClock, type RemoteClockOptions, remoteClock } from './remote-clock.ts';
export type { RequestIssue } from './request-issue.ts';
// The document's facts at work
export { createRouter, type Match, type Router } from './router.ts';
export type { SelfCheck } from './self-check.ts';
export type {
  InvalidFrame,
  MockSocket,
  SocketClose,
  SocketContext,
  SocketEnd,
  SocketEndpoint,
  SocketLink,
  SocketListeners,
  SocketMessage,
  SocketMessages,
  SocketRequest,
  SocketRule,
  SocketRules,
} from './socket.ts';
export type { SocketHub } from './socket-hub.ts';
export { type ToFetchOptions, toFetch } from './to-fetch.ts';
export { type Claims, createTokens, type Tokens } from './tokens.ts';
export type {
  WebhookDelivery,
  WebhookOptions,
  WebhookOutcome,
  WebhookSender,
  WebhookTable,
} from './webhook.ts';
export { readWebhookHost } from './webhook-guard.ts';
export { createWorld, type World, type WorldOptions, type WorldSnapshot } from './world.ts';
