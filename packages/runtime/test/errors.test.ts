import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  ApiError,
  AuthenticationError,
  CreatorKitError,
  isCreatorKitError,
  NetworkError,
  NotFoundError,
  RateLimitError,
  ValidationError,
} from '../src/index.ts';

/** A second copy of the module, as a CommonJS build beside the ES module would be. */
const copy = (await import('../src/errors.ts?copy' as string)) as typeof import('../src/errors.ts');

describe('errors', () => {
  it('are instances of their class, its ancestors and Error, and of nothing else', () => {
    const error = new NotFoundError('Cannot getItem: 404', { status: 404 });
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(CreatorKitError);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(ValidationError);
    expect(new TypeError('no')).not.toBeInstanceOf(CreatorKitError);
  });

  it('are recognised across two copies of the runtime', () => {
    expect(copy.NotFoundError).not.toBe(NotFoundError);
    const foreign = new copy.NotFoundError('Cannot getItem: 404', { status: 404 });
    expect(foreign).toBeInstanceOf(NotFoundError);
    expect(foreign).toBeInstanceOf(ApiError);
    expect(foreign).not.toBeInstanceOf(AuthenticationError);
    expect(isCreatorKitError(foreign)).toBe(true);
  });

  it('recognise a class that a user derives the ordinary way', () => {
    class Mine extends NotFoundError {}
    expect(new Mine('mine', {})).toBeInstanceOf(Mine);
    expect(new Mine('mine', {})).toBeInstanceOf(NotFoundError);
    expect(new NotFoundError('plain', {})).not.toBeInstanceOf(Mine);
  });

  it('carry their name, a code to branch on, and what was known', () => {
    const error = new ValidationError(
      'Cannot createItem: 400 Validation failed (name: is required)',
      { status: 400, fields: { name: ['is required'] }, requestId: 'r-1' },
      { operation: { id: 'createItem', method: 'POST', path: '/items' }, attempts: 1 },
    );
    expect(error.name).toBe('ValidationError');
    expect(error.code).toBe('validation_failed');
    expect(error.fields).toEqual({ name: ['is required'] });
    expect(error.requestId).toBe('r-1');
    expect(error.operation?.id).toBe('createItem');
    expect(inspect(error)).toMatch(/^ValidationError: Cannot createItem/);
  });

  it('let the API say the code where it has one', () => {
    expect(new AuthenticationError('no', { status: 401, code: 'EXPIRED_API_KEY' }).code).toBe('EXPIRED_API_KEY');
  });

  it('have no status where no answer came', () => {
    expect('status' in new NetworkError('Cannot getItem: no answer')).toBe(false);
    expect(new RateLimitError('Cannot send', {}).status).toBeUndefined();
  });
});
