import { createRequire } from 'node:module';
import { UsageError } from '../usage-error.ts';

type PrismHttp = typeof import('@stoplight/prism-http');
type PrismServer = typeof import('@stoplight/prism-http-server');

/** What is used of Prism. */
export type Prism = Pick<PrismHttp, 'createInstance' | 'getHttpOperationsFromSpec'> & Pick<PrismServer, 'createServer'>;

/** Imports Prism's packages; a test gives one that fails. */
export type ImportPrism = () => Promise<Prism>;

/**
 * Loads Prism, an optional peer dependency: who never asks for it installs nothing of it.
 *
 * @throws {@link UsageError} with the command that installs it, when it is not there.
 */
export async function loadPrism(importPrism: ImportPrism = importInstalled): Promise<Prism> {
  try {
    return await importPrism();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    throw new UsageError(
      `Cannot start Prism: it is not installed. Install it with: npm install --save-dev ${namePackages()}`,
    );
  }
}

async function importInstalled(): Promise<Prism> {
  const [{ createInstance, getHttpOperationsFromSpec }, { createServer }] = await Promise.all([
    import('@stoplight/prism-http'),
    import('@stoplight/prism-http-server'),
  ]);
  return { createInstance, getHttpOperationsFromSpec, createServer };
}

/** The packages, in the versions that our own manifest asks for. */
function namePackages(): string {
  const manifest = createRequire(import.meta.url)('@creatorkit/cli/package.json') as {
    readonly peerDependencies: { readonly [name: string]: string };
  };
  return Object.entries(manifest.peerDependencies)
    .map(([name, version]) => `${name}@${version}`)
    .join(' ');
}
