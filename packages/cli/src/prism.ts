export { type ImportPrism, loadPrism } from './prism/load-prism.ts';
export { type PrismMock, type PrismMockOptions, startPrismMock } from './prism/prism-mock.ts';
export { type CheckedExchange, type PrismProxy, type PrismProxyOptions, startPrismProxy } from './prism/prism-proxy.ts';
export type { Violation } from './prism/violation.ts';
