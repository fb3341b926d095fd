import { createMock, type Definition } from '@creatorkit/mock';
import { createMswHandlers } from '@creatorkit/mock/msw';
import { setupServer } from 'msw/node';
import { afterEach, expect, it } from 'vitest';

/** An API that has nothing but a socket, which repeats what it hears. */
const echo: Definition<undefined, undefined> = {
  api: { id: 'echo', title: 'Echo', baseUrl: 'https://echo.example', securitySchemes: {} },
  operations: {},
  contracts: {},
  handlers: {},
  createState: () => undefined,
  seed: () => {},
  authenticate: () => ({ principal: undefined }),
  refusals: {
    notFound: () => ({ status: 404 }),
    methodNotAllowed: () => ({ status: 405 }),
    forbidden: () => ({ status: 403 }),
    invalid: () => ({ status: 400 }),
    throttled: () => ({ status: 429 }),
    failed: () => ({ status: 500 }),
  },
  sockets: {
    '/ws': (socket, world) => {
      socket.send(`seed ${world.seed}`);
      socket.onMessage((text) => (text === 'bye' ? socket.close(1000, 'bye') : socket.send(`heard ${text}`)));
    },
  },
  credentials: {},
  fixtures: {},
};

const server = setupServer(...createMswHandlers(createMock(echo, { seed: 7 })));
afterEach(() => server.close());

it("opens an API's own WebSockets over MSW", async () => {
  server.listen({ onUnhandledFrame: 'error' });
  const socket = new WebSocket('wss://echo.example/ws');
  const heard: string[] = [];
  const closed = new Promise((resolve) => socket.addEventListener('close', resolve));
  socket.addEventListener('message', ({ data }) => {
    heard.push(String(data));
    if (heard.length === 1) socket.send('hello');
    else socket.send('bye');
  });
  await closed;
  expect(heard).toEqual(['seed 7', 'heard hello']);
});
