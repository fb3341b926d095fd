import { describe, expect, it } from 'vitest';
import { readArguments } from '../src/arguments.ts';
import { operations } from './synthetic.ts';

const read = readArguments;

describe('arguments', () => {
  it.each(['', '.', '..'])('refuses %j in a path, which would reach another resource', (id) => {
    expect(() => read(operations.openItem, [id], undefined, undefined)).toThrow(
      new RangeError(`Cannot call openItem: id must name a resource, got ${JSON.stringify(id)}`),
    );
  });

  it.each([undefined, null, Number.NaN, {}, []])('refuses %s in a path', (id) => {
    expect(() => read(operations.openItem, [id as never], undefined, undefined)).toThrow(TypeError);
  });

  it('refuses text that is not well-formed, and cuts what it quotes', () => {
    expect(() => read(operations.openItem, ['\ud800'], undefined, undefined)).toThrow(/well-formed text/);
    expect(() => read(operations.openItem, [`\ud800${'x'.repeat(10_000)}`], undefined, undefined)).toThrow(
      /^.{0,140}$/,
    );
    expect(read(operations.openItem, ['x'.repeat(10_000)], undefined, undefined).path.id).toHaveLength(10_000);
  });

  it('names the value that was refused, cut when it is long', () => {
    expect(() => read(operations.listItems, [], { page: { a: 'x'.repeat(99) } }, undefined)).toThrow(
      'Cannot call listItems: page must be a string, number, boolean or date, got an object',
    );
  });

  it('turns dates into what the parameter declares', () => {
    const date = new Date('2026-05-06T07:08:09Z');
    expect(read(operations.listItems, [], { since: date, tags: [date] }, undefined).query).toEqual({
      since: '2026-05-06',
      tags: ['2026-05-06T07:08:09.000Z'],
    });
  });

  it('refuses what a query cannot carry instead of dropping it', () => {
    expect(() => read(operations.listItems, [], { tags: [] }, undefined)).toThrow(RangeError);
    expect(() => read(operations.listItems, [], { page: null }, undefined)).toThrow(TypeError);
    expect(() => read(operations.listItems, [], { page: Number.POSITIVE_INFINITY }, undefined)).toThrow(TypeError);
    expect(() => read(operations.listItems, [], { since: new Date(Number.NaN) }, undefined)).toThrow(RangeError);
    expect(() => read(operations.listItems, [], 'page=2', undefined)).toThrow(TypeError);
  });

  it('leaves out what is undefined', () => {
    expect(read(operations.listItems, [], { page: undefined, page_size: 5 }, undefined).query).toEqual({
      page_size: 5,
    });
  });

  it('demands a body where the document does', () => {
    expect(() => read(operations.createItem, [], undefined, undefined)).toThrow(
      'Cannot call createItem: a request body is required, got undefined',
    );
  });
});
