import { expect, vi } from 'vitest';
import { auth, authOk, type createFeed, type Listener, listen, progress } from './feed.ts';

type Feed = ReturnType<typeof createFeed>;

/** A way from a client to the feed's socket. */
export interface Way {
  readonly url: string;
  readonly Socket: typeof WebSocket;
  close(): void | Promise<void>;
}

export const socketUrl = 'wss://feed.example/v1/live';

export interface Scenario {
  play(client: Listener, mock: Feed): Promise<void>;
  readonly transcript: readonly string[];
  /** Who sent what, the end included. */
  readonly journal: readonly unknown[];
}

/** Each goes on when it has seen what it waits for; the mock's clock moves only when told. */
export const scenarios: { readonly [name: string]: Scenario } = {
  'progress of a job on the clock': {
    async play(client, mock) {
      await client.until(1);
      client.say(auth);
      await client.until(2);
      await mock.fetch('https://feed.example/v1/jobs', { method: 'POST' });
      await mock.clock.advance({ seconds: 5 });
      await client.until(7);
      client.say({ type: 'echo', text: 'ä' });
      await client.until(8);
      client.socket.close(4000, 'enough');
    },
    transcript: [
      'open',
      authOk,
      ...[20, 40, 60, 80, 100].map((percent) => progress(1, percent)),
      '{"type":"echo","text":"ä"}',
      'close 4000 enough',
    ],
    journal: [
      ['client', { type: 'auth', token: '[redacted]' }],
      ['server', { type: 'auth.ok', user: 'ada' }],
      ...[20, 40, 60, 80, 100].map((percent) => ['server', { type: 'job.progress', job: 1, progress: percent }]),
      ['client', { type: 'echo', text: 'ä' }],
      ['server', { type: 'echo', text: 'ä' }],
      ['client', { code: 4000, reason: 'enough' }],
    ],
  },
  'a refused token': {
    async play(client) {
      await client.until(1);
      client.say({ type: 'auth', token: 'wrong' });
    },
    transcript: ['open', '{"type":"error","code":"unauthorized"}', 'close 4401 unauthorized'],
    journal: [
      ['client', { type: 'auth', token: '[redacted]' }],
      ['server', { type: 'error', code: 'unauthorized' }],
      ['server', { code: 4401, reason: 'unauthorized' }],
    ],
  },
  'no token in time': {
    async play(client, mock) {
      await client.until(1);
      await mock.clock.advance({ ms: 9_999 });
      expect(client.transcript).toEqual(['open']);
      await mock.clock.advance({ ms: 1 });
    },
    transcript: ['open', '{"type":"error","code":"too_late"}', 'close 4408 too_late'],
    journal: [
      ['server', { type: 'error', code: 'too_late' }],
      ['server', { code: 4408, reason: 'too_late' }],
    ],
  },
  'a message that the document does not have': {
    async play(client) {
      await client.until(1);
      client.say({ type: 'subscribe' });
    },
    transcript: ['open', '{"type":"error","code":"unknown_type"}', 'close 4400 unknown_type'],
    journal: [
      ['client', { type: 'subscribe' }],
      ['server', { type: 'error', code: 'unknown_type' }],
      ['server', { code: 4400, reason: 'unknown_type' }],
    ],
  },
  'a binary frame': {
    async play(client) {
      await client.until(1);
      client.socket.send(new TextEncoder().encode('{}'));
    },
    transcript: ['open', '{"type":"error","code":"binary"}', 'close 4400 binary'],
    journal: [
      ['client', '[binary]'],
      ['server', { type: 'error', code: 'binary' }],
      ['server', { code: 4400, reason: 'binary' }],
    ],
  },
  'a lost connection': {
    async play(client, mock) {
      await client.until(1);
      client.say(auth);
      await client.until(2);
      expect(mock.dropSockets()).toBe(1);
    },
    transcript: ['open', authOk, 'error', 'close 1006'],
    journal: [
      ['client', { type: 'auth', token: '[redacted]' }],
      ['server', { type: 'auth.ok', user: 'ada' }],
      ['server', { code: 1006, reason: '' }],
    ],
  },
  'a reset of the mock': {
    async play(client, mock) {
      await client.until(1);
      mock.reset();
    },
    transcript: ['open', 'close 1012 The mock was reset'],
    journal: [],
  },
};

/** Plays a scenario over a way, and compares what the client saw and what the mock kept. */
export async function playOver(way: Way, mock: Feed, { play, transcript, journal }: Scenario): Promise<void> {
  try {
    const client = listen(new way.Socket(way.url));
    await play(client, mock);
    await client.closed;
    expect(client.transcript).toEqual(transcript);
    // Over a network the server is the last to hear.
    await vi.waitFor(() => expect(mock.world.sockets.size).toBe(0));
    const frames = mock.journal().flatMap((entry) => entry.frames ?? []);
    expect(frames.map(({ from, message, close }) => [from, close ?? message])).toEqual(journal);
  } finally {
    await way.close();
  }
}
