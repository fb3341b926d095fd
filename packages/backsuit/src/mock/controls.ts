import type { ControlActions } from '@creatorkit/mock';
import { accountControls } from './account/controls.ts';
import { contentControls } from './content/controls.ts';
import type { BackSuitState } from './world.ts';

/** What a test may do to the backend beside the API. */
export const controls = { ...accountControls, ...contentControls } satisfies ControlActions<BackSuitState>;
