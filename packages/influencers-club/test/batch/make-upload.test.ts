import { describe, expect, test } from 'vitest';
import { InfluencersClub } from '../../src/index.ts';

describe('a batch that the service would refuse', () => {
  const club = new InfluencersClub({
    fetch: () => {
      throw new Error('nothing may be sent');
    },
    auth: { apiKey: 'key' },
  });
  const lines = (count: number) => Array.from({ length: count }, (_, row) => `creator${row}`);
  const raw = { mode: 'raw', platform: 'instagram' };
  const handles = ['miravale'];

  test.each<[what: string, input: object, message: string]>([
    ['an old mode', { ...raw, mode: 'advanced', handles }, `mode must be 'raw', 'full' or 'basic', got "advanced"`],
    ['no mode', { handles }, "mode must be 'raw', 'full' or 'basic', got undefined"],
    ['no input', undefined as never, "mode must be 'raw', 'full' or 'basic', got undefined"],
    ['nothing', raw, "mode 'raw' takes either handles or csv, got neither"],
    [
      'a list and a CSV',
      { ...raw, handles, csv: 'handle\na' },
      "mode 'raw' takes either handles or csv, got handles and csv",
    ],
    ['handles for emails', { mode: 'basic', handles }, "mode 'basic' takes either emails or csv, got handles"],
    ['no platform', { mode: 'full', handles }, "mode 'full' needs the platform of the handles, got undefined"],
    ['metadata that are a list', { ...raw, handles, metadata: [1] }, 'metadata must be an object, got an array'],
    ['a text for a list', { ...raw, handles: 'miravale' }, 'handles must be a list, got "miravale"'],
    ['no handles', { ...raw, handles: [] }, 'handles must have at least one row, got none'],
    ['too many handles', { ...raw, handles: lines(10_001) }, 'handles may have at most 10000 rows, got 10001'],
    ['an empty handle', { ...raw, handles: ['a', ' '] }, 'handles[1] must not be empty'],
    ['a number', { ...raw, handles: ['a', 7] }, 'handles[1] must be a text, got 7'],
    [
      'a long handle',
      { ...raw, handles: ['x'.repeat(201)] },
      'handles[0] must have at most 200 characters, and has 201',
    ],
    ['an empty email', { mode: 'basic', emails: new Set(['']) }, 'emails[0] must not be empty'],
    ['a CSV that is none', { ...raw, csv: 7 }, 'csv must be a text or a file, got 7'],
    ['an empty CSV', { ...raw, csv: '\n' }, 'the CSV is empty'],
    ['a CSV of a header', { ...raw, csv: 'handle\n' }, 'the CSV must have at least one row, got none'],
    [
      'a long CSV',
      { ...raw, csv: ['handle', ...lines(10_001)].join('\n') },
      'the CSV may have at most 10000 rows, got 10001',
    ],
    [
      'another header',
      { ...raw, csv: '\r\nemail\r\na@b.example' },
      'line 2 of the CSV must be the header "handle" alone, got "email"',
    ],
    [
      'two columns',
      { ...raw, csv: 'handle,name\na,b' },
      'line 1 of the CSV must be the header "handle" alone, got "handle,name"',
    ],
    ['two values', { ...raw, csv: 'handle\n"a\nb"\nc,d' }, 'line 4 of the CSV must have one value, got 2'],
    ['open quotes', { ...raw, csv: 'handle\na\n"b' }, 'line 3 of the CSV cannot be read: Quoted field unterminated'],
    [
      'a large file',
      { ...raw, csv: new Blob(['x'.repeat(10 * 1024 * 1024 + 1)]) },
      'the CSV may have at most 10485760 bytes, and has 10485761',
    ],
  ])('is refused before anything is sent: %s', async (_what, input, message) => {
    await expect(club.batch.create(input as never)).rejects.toThrow(`Cannot create a batch: ${message}`);
    await expect(club.batch.create(input as never)).rejects.toThrow(/^(?!.*nothing may be sent)/);
  });
});
