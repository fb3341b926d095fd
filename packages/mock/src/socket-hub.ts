import type { SocketMessage } from './socket.ts';

/** One open socket, as the hub sees it. */
export interface OpenSocket {
  /** Checks a message and puts it into text; sockets of one endpoint share it. */
  readonly encode: (message: SocketMessage) => string;
  /** Sends a text that `encode` made. */
  push(text: string): void;
  close(code: number, reason: string): void;
  cut(): void;
}

/** The open sockets of a world. They are connections, not data: no snapshot holds them, and a restore leaves them open. */
export interface SocketHub {
  /** How many are open. */
  readonly size: number;
  /**
   * Sends a message to all that subscribed to a topic, in the order in which they did; it is checked and written once.
   *
   * @returns How many they were.
   * @throws MockError for a message that the document does not describe, with `selfCheck: 'throw'`; nobody receives it.
   */
  publish<Message extends SocketMessage>(topic: string, message: Message): number;
  add(socket: OpenSocket): void;
  /** With its subscriptions. */
  remove(socket: OpenSocket): void;
  subscribe(socket: OpenSocket, topic: string): void;
  unsubscribe(socket: OpenSocket, topic: string): void;
  closeAll(code: number, reason: string): void;
  /** Ends all without a close frame, and says how many they were. */
  cutAll(): number;
}

export function createSocketHub(): SocketHub {
  /** With the topics of each. */
  const sockets = new Map<OpenSocket, Set<string>>();
  const topics = new Map<string, Set<OpenSocket>>();

  function unsubscribe(socket: OpenSocket, topic: string): void {
    sockets.get(socket)?.delete(topic);
    const subscribers = topics.get(topic);
    subscribers?.delete(socket);
    if (subscribers?.size === 0) topics.delete(topic);
  }

  return {
    get size() {
      return sockets.size;
    },
    publish(topic, message) {
      const subscribers = [...(topics.get(topic) ?? [])];
      const texts = new Map(subscribers.map(({ encode }) => [encode, '']));
      for (const encode of texts.keys()) texts.set(encode, encode(message));
      for (const socket of subscribers) socket.push(texts.get(socket.encode) ?? '');
      return subscribers.length;
    },
    add: (socket) => void sockets.set(socket, new Set()),
    remove(socket) {
      for (const topic of sockets.get(socket) ?? []) unsubscribe(socket, topic);
      sockets.delete(socket);
    },
    subscribe(socket, topic) {
      sockets.get(socket)?.add(topic);
      const subscribers = topics.get(topic);
      if (subscribers) subscribers.add(socket);
      else topics.set(topic, new Set([socket]));
    },
    unsubscribe,
    closeAll(code, reason) {
      for (const socket of [...sockets.keys()]) socket.close(code, reason);
    },
    cutAll() {
      const open = [...sockets.keys()];
      for (const socket of open) socket.cut();
      return open.length;
    },
  };
}
