import type { Operation } from '@creatorkit/runtime';

const roles = ['Owner', 'Admin', 'Editor'];

/** Puts right what the API does not heed. inferred: roles however capitalised (fact sheet §1.3) */
export function forgiveBody(body: unknown, { id }: Pick<Operation, 'id'>): unknown {
  if (id !== 'createInvitation' && id !== 'updateTeamMemberRole') return body;
  if (typeof body !== 'object' || body === null || !('role' in body) || typeof body.role !== 'string') return body;
  const { role: given } = body;
  return { ...body, role: roles.find((role) => role.toLowerCase() === given.toLowerCase()) ?? given };
}
