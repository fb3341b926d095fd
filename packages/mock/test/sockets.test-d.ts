import { expectTypeOf, it } from 'vitest';
import type { Definition, SocketListeners, SocketRule, SocketRules } from '../src/index.ts';
import type { FeedState, rules, Sockets } from './feed.ts';

type Rule = SocketRule<FeedState, Sockets['watch']>;
type Message = Parameters<NonNullable<SocketListeners<Sockets['watch']['send']>['message']>>[0];

it('a rule sends and is told only what the document describes', () => {
  const rule: Rule = (socket) => {
    socket.send({ type: 'echo', text: '' });
    // @ts-expect-error: no such message
    socket.send({ type: 'news' });
    // @ts-expect-error: the client sends it, not the service
    socket.send({ type: 'auth', token: '' });
    // @ts-expect-error: progress is a number
    socket.send({ type: 'job.progress', job: 1, progress: '1' });
    return {
      message(message) {
        expectTypeOf(message.type).toEqualTypeOf<'auth' | 'echo'>();
      },
    };
  };
  expectTypeOf(rule).toExtend<Rule>();
  expectTypeOf<Message['type']>().toEqualTypeOf<'auth' | 'echo'>();
});

it('every WebSocket of the document has its rule', () => {
  // @ts-expect-error: `watch` is missing
  const none: SocketRules<FeedState, Sockets> = {};
  expectTypeOf(none).not.toBeAny();
  expectTypeOf<typeof rules>().toExtend<NonNullable<Definition<FeedState, undefined>['sockets']>>();
});
