import type { Facts } from './facts.ts';
import { printPage } from './markdown.ts';
import { camelCase } from './names.ts';
import type { Reference } from './reference.ts';
import { conventions, errors, introduction, limits, plans, rolesAndCosts, signingIn } from './reference-api.ts';
import { models } from './reference-models.ts';
import { operations } from './reference-operations.ts';
import { sureness } from './reference-provenance.ts';
import { webhooks } from './reference-webhooks.ts';
import type { Signatures } from './signatures.ts';

/** `reference.md`: all that the document says, for people who use the client. */
export function emitReference(facts: Facts, signatures: Signatures, packageName: string | undefined): string {
  const reference: Reference = { facts, signatures, client: camelCase(facts.id) };
  const sections = [
    ...conventions(reference),
    ...signingIn(reference),
    ...plans(reference),
    ...limits(reference),
    ...rolesAndCosts(reference),
    ...errors(reference),
    ...operations(reference),
    ...webhooks(reference),
    ...models(reference),
    ...sureness(reference),
  ];
  return printPage([introduction(reference, packageName, sections), ...sections]);
}
