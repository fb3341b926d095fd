import { ControlError } from '@creatorkit/mock';
import { describe, expect, it } from 'vitest';
import { createInfluticsMock } from '../../src/mock/index.ts';
import { sender } from './send.ts';

const limits = '/v1/account/limits';

async function headerAnswer(authorization: string, errors?: 'flat' | 'nested') {
  const { fetch, api } = createInfluticsMock({ errors });
  const response = await fetch(api.baseUrl + limits, { headers: { Authorization: authorization } });
  return [response.status, ((await response.json()) as { code?: string }).code];
}

describe('a key', () => {
  it.each([
    ['Bearer inf_owner_4f1c8a2e', 200, undefined],
    ['bearer   inf_owner_4f1c8a2e', 200, undefined],
    ['inf_owner_4f1c8a2e', 401, 'INVALID_API_KEY'],
    ['Basic inf_owner_4f1c8a2e', 401, 'INVALID_API_KEY'],
    ['Bearer', 401, 'INVALID_API_KEY'],
    ['Bearer constructor', 401, 'INVALID_API_KEY'],
    ['Bearer inf_expired_9b7d3c60', 401, 'EXPIRED_API_KEY'],
  ])('sent as %j answers %i', async (header, status, code) => {
    expect(await headerAnswer(header)).toEqual([status, code]);
  });

  it('has one code for all that is wrong with it in the nested shape', async () => {
    for (const user of [undefined, 'expired', { apiKey: 'guess' }] as const) {
      const { status, body } = await sender(createInfluticsMock({ errors: 'nested' }), user)('GET', limits);
      expect([status, body.error]).toMatchObject([
        401,
        { code: 'UNAUTHORIZED', message: 'Invalid or revoked API key.' },
      ]);
    }
  });

  it('is good until it expires', async () => {
    const mock = createInfluticsMock();
    mock.state.keys.update(mock.credentials.owner.apiKey, { expires_at: mock.clock.now() + 1000 });
    const call = sender(mock, 'owner');
    expect((await call('GET', limits)).status).toBe(200);
    await mock.clock.advance({ seconds: 1 });
    expect((await call('GET', limits)).body.code).toBe('EXPIRED_API_KEY');
  });

  it('dies when it is rotated, and the new one sees the same data', async () => {
    const mock = createInfluticsMock();
    const { account, apiKey } = mock.control('keys/rotate', { account: 'owner' });
    expect(account).toBe('owner');
    const old = await sender(mock, 'owner')('GET', limits);
    expect([old.status, old.body.code]).toEqual([401, 'INVALID_API_KEY']);
    const { body } = await sender(mock, { apiKey })('GET', '/v1/account/usage');
    expect(body.data.summary.videos.used).toBe(122);
    expect((await sender(mock, 'expired')('GET', limits)).body.code).toBe('EXPIRED_API_KEY');
    mock.reset();
    expect((await sender(mock, 'owner')('GET', limits)).status).toBe(200);
    expect((await sender(mock, { apiKey })('GET', limits)).status).toBe(401);
    expect(mock.control('keys/rotate', { account: 'owner' }).apiKey).not.toBe(apiKey);
  });

  it('that has expired is replaced by one that has not', async () => {
    const mock = createInfluticsMock();
    const { apiKey } = mock.control('keys/rotate', { account: 'expired' });
    expect((await sender(mock, { apiKey })('GET', limits)).status).toBe(200);
  });
});

describe('the actions', () => {
  it.each([
    ['keys/rotate', {}, 'account: '],
    ['keys/rotate', { account: 'nobody' }, 'account: '],
    ['credits', { account: 'owner' }, 'available: '],
    ['credits', { account: 'owner', available: -1 }, 'available: '],
    ['credits', { account: 'owner', available: 'all' }, 'available: '],
  ] as const)('refuse %s with %j', (action, input, place) => {
    const mock = createInfluticsMock();
    const run = () => mock.control(action as never, input as never);
    expect(run).toThrow(ControlError);
    expect(run).toThrow(`Cannot control influtics by ${action}: ${place}`);
  });

  it('reach the organisation of the account', async () => {
    const mock = createInfluticsMock();
    expect(mock.control('credits', { account: 'free', available: 7 })).toEqual({ account: 'free', available: 7 });
    const { body } = await sender(mock, 'free')('GET', '/v1/account/usage');
    expect(body.data.summary.credits).toEqual({ total: 7, used: 0 });
  });
});
