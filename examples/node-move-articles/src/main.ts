/**
 * Moves articles from one tenant to another:
 *
 *   npm run mock -- backsuit --port 4010
 *   export BACKSUIT_BASE_URL=http://127.0.0.1:4010/backsuit BACKSUIT_EMAIL=admin@backsuit.example BACKSUIT_PASSWORD=platform-admin-1
 *   node --conditions=@creatorkit/source examples/node-move-articles/src/main.ts \
 *     550e8400-e29b-41d4-a716-446655440000 9b2d1c7e-4f3a-4c58-8e61-0a5d7c9f2b34 --dry-run
 */

import { messageOf } from './message-of.ts';
import { createProgram } from './program.ts';

try {
  await createProgram({ write: (text) => console.log(text) }).parseAsync();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
