import { createInflugenMock } from '../../../src/mock/index.ts';
import { type Call, caller, type Name, signedIn, withToken } from '../session.ts';

/** A backend without limits, and users who sign in for each call, so that the clock may be moved as far as wanted. */
export async function setUp() {
  const mock = createInflugenMock({ seed: 7, limits: 'off' });
  const lasting =
    (who: Name): Call =>
    async (...sent) =>
      (await signedIn(mock, who))(...sent);
  return {
    mock,
    nobody: caller(mock),
    agency: lasting('agency'),
    starter: lasting('starter'),
    key: withToken(mock, mock.credentials.agencyKey.apiKey),
  };
}
