import { type ControlActions, ControlError, type World } from '@creatorkit/mock';
import * as z from 'zod/mini';
import type { InfluencersClubState } from '../world.ts';
import { isOpen } from './rows.ts';

/** What a test may do to batches beside the API. */
export const batchControls = {
  /** Ends a batch that is queued or at work as a fault of the service would; what is done stays done and paid. */
  'batch/fail': {
    input: z.object({ batch_id: z.string() }),
    run({ batch_id }: { readonly batch_id: string }, _world: World, { batches }: InfluencersClubState) {
      const found = batches.get(batch_id);
      if (!found) throw new ControlError('refused', `Cannot fail a batch: there is none with id ${batch_id}`);
      if (!isOpen(found)) throw new ControlError('refused', `Cannot fail batch ${batch_id}: it is ${found.status}`);
      const { outcomes } = batches.update(batch_id, { status: 'failed' });
      return { batch_id, status: 'failed', processed_rows: outcomes.length };
    },
  },
} satisfies ControlActions<InfluencersClubState>;
