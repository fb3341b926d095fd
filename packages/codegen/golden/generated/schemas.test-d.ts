// Generated from openapi.yaml. Do not edit; run test/update-golden.ts.

import type * as z from 'zod/mini';
import type {
  addressBuilder,
  callModelBuilder,
  choiceBuilder,
  credentialsBuilder,
  customerBuilder,
  deliveryBuilder,
  eventBuilder,
  extraNumbersBuilder,
  helloBuilder,
  lineItemBuilder,
  noteBuilder,
  orderBuilder,
  orderCreateBuilder,
  orderMovedBuilder,
  orderPlacedBuilder,
  orderReturnedBuilder,
  orderShippedBuilder,
  orderStateBuilder,
  problemBuilder,
  reportJobBuilder,
  socketProblemBuilder,
  stockCountedBuilder,
  stockMovedBuilder,
  tagsBuilder,
  treeBuilder,
  welcomeBuilder,
} from './schemas.ts';
import type { components } from './types.ts';

type S = components['schemas'];
/** Equal in every respect: assignable both ways is too weak, as an optional field could be missing. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Expect<T extends true> = T;

export type Proofs = [
  Expect<Equal<z.output<ReturnType<typeof addressBuilder>>, S['Address']>>,
  Expect<Equal<z.output<ReturnType<typeof callModelBuilder>>, S['Call']>>,
  Expect<Equal<z.output<ReturnType<typeof choiceBuilder>>, S['Choice']>>,
  Expect<Equal<z.output<ReturnType<typeof credentialsBuilder>>, S['Credentials']>>,
  Expect<Equal<z.output<ReturnType<typeof customerBuilder>>, S['Customer']>>,
  Expect<Equal<z.output<ReturnType<typeof deliveryBuilder>>, S['Delivery']>>,
  Expect<Equal<z.output<ReturnType<typeof eventBuilder>>, S['event']>>,
  Expect<Equal<z.output<ReturnType<typeof extraNumbersBuilder>>, S['ExtraNumbers']>>,
  Expect<Equal<z.output<ReturnType<typeof helloBuilder>>, S['Hello']>>,
  Expect<Equal<z.output<ReturnType<typeof lineItemBuilder>>, S['line-item']>>,
  Expect<Equal<z.output<ReturnType<typeof noteBuilder>>, S['Note']>>,
  Expect<Equal<z.output<ReturnType<typeof orderBuilder>>, S['Order']>>,
  Expect<Equal<z.output<ReturnType<typeof orderCreateBuilder>>, S['OrderCreate']>>,
  Expect<Equal<z.output<ReturnType<typeof orderMovedBuilder>>, S['OrderMoved']>>,
  Expect<Equal<z.output<ReturnType<typeof orderPlacedBuilder>>, S['OrderPlaced']>>,
  Expect<Equal<z.output<ReturnType<typeof orderReturnedBuilder>>, S['OrderReturned']>>,
  Expect<Equal<z.output<ReturnType<typeof orderShippedBuilder>>, S['OrderShipped']>>,
  Expect<Equal<z.output<ReturnType<typeof orderStateBuilder>>, S['OrderState']>>,
  Expect<Equal<z.output<ReturnType<typeof problemBuilder>>, S['Problem']>>,
  Expect<Equal<z.output<ReturnType<typeof reportJobBuilder>>, S['ReportJob']>>,
  Expect<Equal<z.output<ReturnType<typeof socketProblemBuilder>>, S['SocketProblem']>>,
  Expect<Equal<z.output<ReturnType<typeof stockCountedBuilder>>, S['StockCounted']>>,
  Expect<Equal<z.output<ReturnType<typeof stockMovedBuilder>>, S['StockMoved']>>,
  Expect<Equal<z.output<ReturnType<typeof tagsBuilder>>, S['Tags']>>,
  Expect<Equal<z.output<ReturnType<typeof treeBuilder>>, S['Tree']>>,
  Expect<Equal<z.output<ReturnType<typeof welcomeBuilder>>, S['Welcome']>>,
];
