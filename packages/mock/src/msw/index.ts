export {
  createMswConnector,
  createMswHandlers,
  createMswResolver,
  type MswConnection,
  type MswOptions,
  type MswResolver,
} from './handlers.ts';
