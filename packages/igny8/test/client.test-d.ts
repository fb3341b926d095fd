import { type Call, Igny8, type Keyword, type List, type Page } from '@creatorkit/igny8';
import { describe, expectTypeOf, it } from 'vitest';

const igny8 = new Igny8();

describe('types', () => {
  it('say what a call gives', () => {
    expectTypeOf(igny8.planner.keywords.retrieve(1)).toEqualTypeOf<Call<Keyword>>();
    expectTypeOf(igny8.planner.keywords.list()).toEqualTypeOf<List<Keyword>>();
    expectTypeOf<Awaited<List<Keyword>>>().toEqualTypeOf<Page<Keyword>>();
    expectTypeOf(igny8.planner.keywords.delete(1)).toEqualTypeOf<Call<void>>();
  });

  it('refuse what the document does not have', () => {
    // @ts-expect-error site and sector are required
    void igny8.planner.keywords.create({ seed_keyword_id: 1 });
    // @ts-expect-error no such status
    void igny8.planner.keywords.update(1, { status: 'done' });
    // @ts-expect-error no such filter
    void igny8.planner.keywords.list({ colour: 'red' });
    // @ts-expect-error an id is a number
    void igny8.planner.keywords.retrieve('1');
    // @ts-expect-error no such option
    void igny8.planner.keywords.retrieve(1, { timeout: 5 });
    // @ts-expect-error a password alone is no way to sign in
    new Igny8({ auth: { password: 'correct-horse' } });
  });

  it('know the paths of raw calls', () => {
    expectTypeOf(igny8.raw.GET).parameter(0).toExtend<string>();
    // @ts-expect-error no such path
    void igny8.raw.GET('/api/v1/planner/nothing/');
  });
});
