// Generated from openapi/control/openapi.yaml. Do not edit; run npm run generate.

import type * as z from 'zod/mini';
import type {
  apiListBuilder,
  clockBuilder,
  clockAdvanceBuilder,
  controlErrorBuilder,
  controlErrorDetailBuilder,
  controlInputBuilder,
  controlIssueBuilder,
  controlResultBuilder,
  coverageBuilder,
  coverageRowBuilder,
  credentialsBuilder,
  deliveriesBuilder,
  droppedSocketsBuilder,
  healthBuilder,
  journalBuilder,
  journalEntryBuilder,
  limitsBuilder,
  recordedAnswerBuilder,
  recordedCloseBuilder,
  recordedDeliveryBuilder,
  recordedFrameBuilder,
  recordedRequestBuilder,
  recordedResponseBuilder,
  servedApiBuilder,
} from './schemas.ts';
import type { components } from './types.ts';

type S = components['schemas'];
/** Equal in every respect: assignable both ways is too weak, as an optional field could be missing. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Expect<T extends true> = T;

export type Proofs = [
  Expect<Equal<z.output<ReturnType<typeof apiListBuilder>>, S['ApiList']>>,
  Expect<Equal<z.output<ReturnType<typeof clockBuilder>>, S['Clock']>>,
  Expect<Equal<z.output<ReturnType<typeof clockAdvanceBuilder>>, S['ClockAdvance']>>,
  Expect<Equal<z.output<ReturnType<typeof controlErrorBuilder>>, S['ControlError']>>,
  Expect<Equal<z.output<ReturnType<typeof controlErrorDetailBuilder>>, S['ControlErrorDetail']>>,
  Expect<Equal<z.output<ReturnType<typeof controlInputBuilder>>, S['ControlInput']>>,
  Expect<Equal<z.output<ReturnType<typeof controlIssueBuilder>>, S['ControlIssue']>>,
  Expect<Equal<z.output<ReturnType<typeof controlResultBuilder>>, S['ControlResult']>>,
  Expect<Equal<z.output<ReturnType<typeof coverageBuilder>>, S['Coverage']>>,
  Expect<Equal<z.output<ReturnType<typeof coverageRowBuilder>>, S['CoverageRow']>>,
  Expect<Equal<z.output<ReturnType<typeof credentialsBuilder>>, S['Credentials']>>,
  Expect<Equal<z.output<ReturnType<typeof deliveriesBuilder>>, S['Deliveries']>>,
  Expect<Equal<z.output<ReturnType<typeof droppedSocketsBuilder>>, S['DroppedSockets']>>,
  Expect<Equal<z.output<ReturnType<typeof healthBuilder>>, S['Health']>>,
  Expect<Equal<z.output<ReturnType<typeof journalBuilder>>, S['Journal']>>,
  Expect<Equal<z.output<ReturnType<typeof journalEntryBuilder>>, S['JournalEntry']>>,
  Expect<Equal<z.output<ReturnType<typeof limitsBuilder>>, S['Limits']>>,
  Expect<Equal<z.output<ReturnType<typeof recordedAnswerBuilder>>, S['RecordedAnswer']>>,
  Expect<Equal<z.output<ReturnType<typeof recordedCloseBuilder>>, S['RecordedClose']>>,
  Expect<Equal<z.output<ReturnType<typeof recordedDeliveryBuilder>>, S['RecordedDelivery']>>,
  Expect<Equal<z.output<ReturnType<typeof recordedFrameBuilder>>, S['RecordedFrame']>>,
  Expect<Equal<z.output<ReturnType<typeof recordedRequestBuilder>>, S['RecordedRequest']>>,
  Expect<Equal<z.output<ReturnType<typeof recordedResponseBuilder>>, S['RecordedResponse']>>,
  Expect<Equal<z.output<ReturnType<typeof servedApiBuilder>>, S['ServedApi']>>,
];
