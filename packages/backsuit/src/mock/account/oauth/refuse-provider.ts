import type { Reply } from '@creatorkit/mock';
import { badRequest } from '../../errors.ts';
import type { BackSuitContext } from '../../world.ts';
import { leadBack } from './redirect.ts';

/** docs: a browser is led back to the application; inferred: another client is told (fact sheet §4, operation 5) */
export function refuseProvider(context: BackSuitContext): Reply {
  const { path, headers } = context.exchange;
  const [, provider = ''] = /\/oauth\/([^/]+)/.exec(path) ?? [];
  if (!/\btext\/html\b/i.test(headers.accept ?? '')) return badRequest('Unsupported OAuth provider');
  return leadBack(context, { error: 'invalid_provider', provider: decodeURIComponent(provider) });
}
