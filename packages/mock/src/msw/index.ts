export { createMswHandlers, createMswResolver, type MswOptions, type MswResolver } from './handlers.ts';
