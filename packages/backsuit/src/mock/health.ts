import type { Handlers } from '../generated/handlers.ts';
import type { BackSuitContext } from './world.ts';

export const health = {
  // seed: Health Check
  getHealth: () => ({ status: 200, body: { status: 'healthy', version: '1.0.0', db: 'connected' } }),
} satisfies Pick<Handlers<BackSuitContext>, 'getHealth'>;
