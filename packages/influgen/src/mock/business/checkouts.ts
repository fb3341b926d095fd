import { ControlError, type World } from '@creatorkit/mock';
import * as z from 'zod/mini';
import { addPack, changePlan } from '../credits.ts';
import type { InflugenState } from '../world.ts';

/** The page on which a checkout is paid: an address that leads nowhere. */
export const checkoutUrl = (id: string): string => `${pages}${id}`;

const pages = 'https://pay.example.com/c/';

/**
 * Pays a checkout as a person would on its page: the plan changes, or the pack of credits is added.
 *
 * inferred: that there is such a hook (fact sheet §10.1); docs: what a plan and a pack bring (fact sheet §1.5)
 */
export const completeCheckout = {
  input: z.object({ url: z.string() }),
  run({ url }: { readonly url: string }, world: World, state: InflugenState) {
    const checkout = url.startsWith(pages) ? state.checkouts.get(url.slice(pages.length)) : undefined;
    if (!checkout) throw new ControlError('refused', `Cannot complete a checkout: none is at ${url}`);
    if (checkout.paid_at !== null) throw new ControlError('refused', `Cannot complete a checkout: ${url} is paid`);
    const { item, workspace_id, success_url } = checkout;
    if ('plan' in item) changePlan(world, state, workspace_id, item.plan);
    else addPack(world, state, workspace_id, item.credit_pack);
    state.checkouts.update(checkout.id, { paid_at: world.now() });
    return { ...item, success_url };
  },
};
