import { InfluencersClub } from '@creatorkit/influencers-club';
import { createInfluencersClubMock } from '@creatorkit/influencers-club/mock';
import { OAuth, type OAuthClient, type OAuthError, registerClient } from '@creatorkit/influencers-club/oauth';
import { describe, expectTypeOf, it } from 'vitest';

declare const oauth: OAuth;

describe('types', () => {
  it('let a login be the credential of a client', () => {
    expectTypeOf(new InfluencersClub({ auth: oauth })).toEqualTypeOf<InfluencersClub>();
    expectTypeOf(new InfluencersClub({ auth: { accessToken: oauth.accessToken } })).toEqualTypeOf<InfluencersClub>();
    expectTypeOf<OAuthError['code']>().toBeString();
  });

  it('refuse what makes no login', () => {
    expectTypeOf(registerClient({ redirect_uris: [] })).resolves.toEqualTypeOf<OAuthClient>();
    // @ts-expect-error users have to come back somewhere
    void registerClient({ client_name: 'Short List' });
    // @ts-expect-error no such grant
    void registerClient({ redirect_uris: [], grant_types: ['password'] });
    // @ts-expect-error the application has to be registered
    new OAuth({});
    // @ts-expect-error the login has to be known
    void oauth.completeLogin('https://app.example/callback');
    // @ts-expect-error and so has the way back
    void oauth.beginLogin({ scope: 'all' });
  });

  it('know the user of the mock', () => {
    const { control } = createInfluencersClubMock();
    expectTypeOf(control('oauth/consent', { request_id: 'req_1', approve: true }).redirect_url).toBeString();
    // @ts-expect-error an answer is yes or no
    void control('oauth/consent', { request_id: 'req_1' });
    // @ts-expect-error no such account
    void control('oauth/consent', { request_id: 'req_1', approve: true, account: 'nobody' });
  });
});
