/**
 * Builds the short list of a campaign:
 *
 *   npm run mock -- influencers-club --port 4010
 *   export INFLUENCERS_CLUB_BASE_URL=http://127.0.0.1:4010/influencers-club INFLUENCERS_CLUB_API_KEY=ic_owner_7d2f5a90c3e14b68
 *   node --conditions=@creatorkit/source examples/node-short-list/src/main.ts --platform instagram --location 'United States'
 */

import { messageOf } from './message-of.ts';
import { createProgram } from './program.ts';

try {
  await createProgram({ write: (text) => console.log(text) }).parseAsync();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
