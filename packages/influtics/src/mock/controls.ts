import { type ControlActions, ControlError, type World } from '@creatorkit/mock';
import * as z from 'zod/mini';
import { grant } from './credits.ts';
import { credentials } from './fixtures.ts';
import type { ApiKey, InfluticsState } from './world.ts';

const accounts = Object.keys(credentials) as (keyof typeof credentials)[];
const account = z.enum(accounts);

/** What a test may do to the backend beside the API. */
export const controls = {
  /**
   * Gives an account a new key; the old one is deleted, and answers as one that is unknown.
   *
   * seed: Rotating Keys; inferred: what a deleted key answers (fact sheet §1.2)
   */
  'keys/rotate': {
    input: z.object({ account }),
    run({ account: name }: { readonly account: keyof typeof credentials }, world: World, { keys }: InfluticsState) {
      const { organisation_id } = keyOf(keys, name);
      for (const { key } of keys.find('account', name)) keys.delete(key);
      const apiKey = `inf_${name}_${world.random.uuid('key', world.epoch, world.nextId('key')).replaceAll('-', '')}`;
      keys.insert({ key: apiKey, organisation_id, account: name, expires_at: null });
      return { account: name, apiKey };
    },
  },

  /** Sets how many credits the account's organisation has left this month. */
  credits: {
    input: z.object({ account, available: z.int().check(z.minimum(0)) }),
    run(
      { account: name, available }: { readonly account: keyof typeof credentials; readonly available: number },
      world: World,
      state: InfluticsState,
    ) {
      const organisation = state.organisations.get(keyOf(state.keys, name).organisation_id);
      if (!organisation) throw new ControlError('refused', `Cannot set credits: ${name} has no organisation`);
      grant(state, organisation, world.now(), available);
      return { account: name, available };
    },
  },
} satisfies ControlActions<InfluticsState>;

function keyOf(keys: InfluticsState['keys'], name: string): ApiKey {
  const key = keys.first('account', name);
  if (!key) throw new ControlError('refused', `Cannot find ${name}: all its keys are deleted`);
  return key;
}
