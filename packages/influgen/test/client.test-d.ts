import {
  type Call,
  type ContentItem,
  type Credits,
  Influgen,
  type InflugenAuth,
  type InflugenPublic,
  type JobHandle,
  type ProgressEvent,
} from '@creatorkit/influgen';
import { describe, expectTypeOf, it } from 'vitest';

const session = { email: 'operator@example.com', password: 'correct-horse' };
const key = { apiKey: 'igk_live_1' };
declare const either: InflugenAuth;

describe('a credential', () => {
  it('of a session opens the product API alone', () => {
    const influgen = new Influgen({ auth: session });
    expectTypeOf(influgen).toEqualTypeOf<Influgen>();
    expectTypeOf(new Influgen()).toEqualTypeOf<Influgen>();
    expectTypeOf(new Influgen({ auth: { access_token: 'eyJ' } })).toEqualTypeOf<Influgen>();
    // @ts-expect-error the public API takes an API key
    void influgen.public;
    // @ts-expect-error so it is not there to be explained either
    void influgen.explain((resources) => resources.public);
  });

  it('of a key opens the public API alone', () => {
    const influgen = new Influgen({ auth: key });
    expectTypeOf(influgen).toEqualTypeOf<InflugenPublic>();
    expectTypeOf(new Influgen({ auth: { apiKey: async () => 'igk_live_1' } })).toEqualTypeOf<InflugenPublic>();
    expectTypeOf(influgen.public.credits()).toEqualTypeOf<Call<Credits>>();
    // @ts-expect-error the product API takes a session
    void influgen.characters;
    // @ts-expect-error and so do its events
    void influgen.realtime;
    // @ts-expect-error and the account of a session
    void influgen.auth;
  });

  it('that types do not know opens all: a call across is refused when it is made', () => {
    expectTypeOf(new Influgen({ auth: either })).toEqualTypeOf<Influgen & InflugenPublic>();
  });

  it('is one of the three', () => {
    // @ts-expect-error a password alone is no way to sign in
    new Influgen({ auth: { password: 'correct-horse' } });
    // @ts-expect-error one client, one surface
    new Influgen({ auth: { ...session, ...key } });
  });
});

describe('types', () => {
  const influgen = new Influgen({ auth: session });

  it('say what a job gives', () => {
    const call = influgen.content.generate({ character_id: 'char_1', prompt: 'at dawn' });
    expectTypeOf<Awaited<typeof call>>().toExtend<JobHandle<unknown, ContentItem>>();
  });

  it('say what events are', () => {
    expectTypeOf(influgen.realtime.progress()).toExtend<AsyncIterable<Readonly<ProgressEvent>>>();
    expectTypeOf<ProgressEvent['job_status']>().toEqualTypeOf<'pending' | 'running' | 'completed' | 'failed'>();
  });

  it('know the plans', () => {
    new Influgen({ auth: session, plan: 'pro' });
    // @ts-expect-error it is called pro
    new Influgen({ auth: session, plan: 'growth' });
  });

  it('know the paths of raw calls', () => {
    // @ts-expect-error no such path
    void influgen.raw.GET('/api/v1/nothing');
  });
});
