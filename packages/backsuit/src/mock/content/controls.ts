import { type ControlActions, ControlError, type World } from '@creatorkit/mock';
import * as z from 'zod/mini';
import type { BackSuitState } from '../world.ts';
import { connectAccount } from './connect-account.ts';
import type { Platform } from './rows.ts';
import { showAccount } from './social.ts';

export interface Connection {
  readonly tenant_id: string;
  readonly platform: Platform;
  readonly account_name?: string | undefined;
  readonly auto_post_enabled?: boolean | undefined;
  readonly default_hashtags?: readonly string[] | undefined;
}

/** What a test may do to content beside the API. */
export const contentControls = {
  /** Connects an account on social media with a tenant, as a person does in the browser. */
  'social/connect': {
    input: z.object({
      tenant_id: z.string(),
      platform: z.enum(['twitter', 'linkedin', 'facebook', 'facebook_page', 'instagram'] satisfies Platform[]),
      account_name: z.optional(z.string().check(z.minLength(1))),
      auto_post_enabled: z.optional(z.boolean()),
      default_hashtags: z.optional(z.array(z.string().check(z.minLength(1)))),
    }),
    run({ tenant_id, ...connection }: Connection, world: World, state: BackSuitState) {
      const { platform } = connection;
      const tenant = state.tenants.get(tenant_id.toLowerCase());
      if (!tenant) throw new ControlError('refused', `Cannot connect ${platform}: there is no tenant ${tenant_id}`);
      const accounts = state.socialAccounts.find('tenant', tenant.id);
      if (accounts.some((account) => account.platform === platform && account.is_active)) {
        throw new ControlError('refused', `Cannot connect ${platform}: ${tenant.name} has an active account there`);
      }
      return showAccount(connectAccount(world, state, tenant, connection));
    },
  },
} satisfies ControlActions<BackSuitState>;
