// Generated from openapi.yaml. Do not edit; run test/update-golden.ts.

import type * as z from 'zod/mini';
import type {
  addressBuilder,
  callModelBuilder,
  choiceBuilder,
  companySearchBuilder,
  contactBuilder,
  credentialsBuilder,
  customerBuilder,
  customerSearchBuilder,
  eventBuilder,
  extraNumbersBuilder,
  helloBuilder,
  lineItemBuilder,
  noteBuilder,
  orderBuilder,
  orderCreateBuilder,
  orderMovedBuilder,
  orderPlacedBuilder,
  orderStateBuilder,
  pagingBuilder,
  personFiltersBuilder,
  personSearchBuilder,
  problemBuilder,
  reportJobBuilder,
  socketProblemBuilder,
  stockMovedBuilder,
  tagsBuilder,
  tokenRequestBuilder,
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
  Expect<Equal<z.output<ReturnType<typeof companySearchBuilder>>, S['CompanySearch']>>,
  Expect<Equal<z.output<ReturnType<typeof contactBuilder>>, S['Contact']>>,
  Expect<Equal<z.output<ReturnType<typeof credentialsBuilder>>, S['Credentials']>>,
  Expect<Equal<z.output<ReturnType<typeof customerBuilder>>, S['Customer']>>,
  Expect<Equal<z.output<ReturnType<typeof customerSearchBuilder>>, S['CustomerSearch']>>,
  Expect<Equal<z.output<ReturnType<typeof eventBuilder>>, S['event']>>,
  Expect<Equal<z.output<ReturnType<typeof extraNumbersBuilder>>, S['ExtraNumbers']>>,
  Expect<Equal<z.output<ReturnType<typeof helloBuilder>>, S['Hello']>>,
  Expect<Equal<z.output<ReturnType<typeof lineItemBuilder>>, S['line-item']>>,
  Expect<Equal<z.output<ReturnType<typeof noteBuilder>>, S['Note']>>,
  Expect<Equal<z.output<ReturnType<typeof orderBuilder>>, S['Order']>>,
  Expect<Equal<z.output<ReturnType<typeof orderCreateBuilder>>, S['OrderCreate']>>,
  Expect<Equal<z.output<ReturnType<typeof orderMovedBuilder>>, S['OrderMoved']>>,
  Expect<Equal<z.output<ReturnType<typeof orderPlacedBuilder>>, S['OrderPlaced']>>,
  Expect<Equal<z.output<ReturnType<typeof orderStateBuilder>>, S['OrderState']>>,
  Expect<Equal<z.output<ReturnType<typeof pagingBuilder>>, S['Paging']>>,
  Expect<Equal<z.output<ReturnType<typeof personFiltersBuilder>>, S['PersonFilters']>>,
  Expect<Equal<z.output<ReturnType<typeof personSearchBuilder>>, S['PersonSearch']>>,
  Expect<Equal<z.output<ReturnType<typeof problemBuilder>>, S['Problem']>>,
  Expect<Equal<z.output<ReturnType<typeof reportJobBuilder>>, S['ReportJob']>>,
  Expect<Equal<z.output<ReturnType<typeof socketProblemBuilder>>, S['SocketProblem']>>,
  Expect<Equal<z.output<ReturnType<typeof stockMovedBuilder>>, S['StockMoved']>>,
  Expect<Equal<z.output<ReturnType<typeof tagsBuilder>>, S['Tags']>>,
  Expect<Equal<z.output<ReturnType<typeof tokenRequestBuilder>>, S['TokenRequest']>>,
  Expect<Equal<z.output<ReturnType<typeof treeBuilder>>, S['Tree']>>,
  Expect<Equal<z.output<ReturnType<typeof welcomeBuilder>>, S['Welcome']>>,
];
