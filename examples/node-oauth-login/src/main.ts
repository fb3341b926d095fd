/**
 * Acts for the user who logs in. The first run registers the program and prints a page for the user to open; what comes of
 * it is kept in a file, so that the next run asks nobody.
 *
 *   npm run mock -- influencers-club --port 4010
 *   INFLUENCERS_CLUB_BASE_URL=http://127.0.0.1:4010/influencers-club \
 *     node --conditions=@creatorkit/source examples/node-oauth-login/src/main.ts session.json
 *
 * --approve answers for the user, against a mock; --renew replaces the access token; --disconnect takes back what the
 * user has allowed.
 */
import { parseArgs } from 'node:util';
import { InfluencersClub, isCreatorKitError } from '@creatorkit/influencers-club';
import { OAuth, OAuthError, registerClient } from '@creatorkit/influencers-club/oauth';
import { approveOnMock } from './approve-on-mock.ts';
import { logIn } from './log-in.ts';
import { openSessionFile, SessionFileError } from './session-file.ts';

const { INFLUENCERS_CLUB_BASE_URL: baseUrl } = process.env;
const options = { approve: { type: 'boolean' }, renew: { type: 'boolean' }, disconnect: { type: 'boolean' } } as const;

try {
  const { positionals, values } = parseArgs({ options, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined)
    throw new SessionFileError('usage: main.ts [--approve] [--renew] [--disconnect] <session file>');
  const session = await openSessionFile(file);

  const client = await session.client(() =>
    registerClient({ client_name: 'Credit Watch', redirect_uris: ['http://127.0.0.1/callback'] }, { baseUrl }),
  );
  const oauth = new OAuth({ client, baseUrl, tokenStore: session.tokenStore });
  const club = new InfluencersClub({ baseUrl, auth: oauth });
  const tell = async (what: string): Promise<void> => {
    console.log(`${what}: ${(await club.credits.retrieve()).credits_available} credits left`);
  };

  try {
    await tell('Logged in before');
  } catch (error) {
    // Nobody has logged in yet, or the login has ended; a registration that is gone is another matter.
    if (!(error instanceof OAuthError) || error.code === 'invalid_client') throw error;
    await logIn(oauth, async (url) => {
      console.log(`Open this page to log in:\n${url}`);
      if (values.approve) await approveOnMock(url);
    });
    await tell('Logged in');
  }
  if (values.renew) {
    // A client does this by itself when the API refuses the token, and before it expires.
    await oauth.accessToken({ refused: await oauth.accessToken({}) });
    await tell('Renewed');
  }
  if (values.disconnect) {
    await oauth.disconnect();
    console.log('Disconnected');
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  if (!isCreatorKitError(error) && !(error instanceof SessionFileError) && !('code' in error)) throw error;
  const denied = error instanceof OAuthError && error.code === 'access_denied';
  console.error(denied ? 'You did not agree, so nothing was done' : error.message);
  process.exitCode = 1;
}
