export { type Listener, listen } from './listener.ts';
export { type MockServer, type MockServerOptions, startMockServer } from './mock-server.ts';
