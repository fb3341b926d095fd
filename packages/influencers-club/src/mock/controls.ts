import type { ControlActions } from '@creatorkit/mock';
import { accountControls } from './account/controls.ts';
import { batchControls } from './batch/controls.ts';
import { listeningControls } from './listening/controls.ts';
import { oauthControls } from './oauth/controls.ts';
import type { InfluencersClubState } from './world.ts';

/** What a test may do to the backend beside the API. */
export const controls = {
  ...accountControls,
  ...batchControls,
  ...listeningControls,
  ...oauthControls,
} satisfies ControlActions<InfluencersClubState>;
