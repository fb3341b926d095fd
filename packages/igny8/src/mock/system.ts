import type { Handlers } from '../generated/handlers.ts';
import { success, timestamp } from './envelope.ts';
import type { Igny8Context } from './world.ts';

export const system = {
  // seed: System Status, and that it needs a session; inferred: the body (fact sheet §6.1)
  getSystemStatus(_request, context) {
    return {
      status: 200,
      body: success(context, {
        status: 'healthy',
        version: '1.0.0', // seed: Version
        timestamp: timestamp(context.now),
        services: {
          database: { status: 'connected' },
          redis: { status: 'connected' },
          celery: { status: 'connected', workers: 4 },
        },
      }),
    };
  },
} satisfies Pick<Handlers<Igny8Context>, 'getSystemStatus'>;
