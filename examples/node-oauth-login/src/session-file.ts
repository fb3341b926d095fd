import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import type { OAuthClient, TokenStore, Tokens } from '@creatorkit/influencers-club/oauth';

/** What the file holds: how the program is registered, and the tokens of its user. */
interface Session {
  readonly client?: OAuthClient;
  readonly tokens?: Tokens;
}

export class SessionFileError extends Error {
  override readonly name = 'SessionFileError';
}

/**
 * A file that nobody else may read.
 *
 * @throws SessionFileError when it holds something else.
 */
export async function openSessionFile(file: string) {
  const read = async (): Promise<Session> => {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '{}';
      throw error;
    });
    try {
      return JSON.parse(text) as Session; // what `write` wrote
    } catch {
      throw new SessionFileError(`${file}: not a session file; name another, or delete it`);
    }
  };

  /** Whole or not at all: the tokens in it are the only copy. */
  const write = async (change: { readonly [name in keyof Session]: Session[name] | undefined }): Promise<void> => {
    const temporary = `${file}.new`;
    await writeFile(temporary, `${JSON.stringify({ ...(await read()), ...change }, null, 2)}\n`, { mode: 0o600 });
    await chmod(temporary, 0o600);
    await rename(temporary, file);
  };

  const tokenStore: TokenStore = {
    get: async () => (await read()).tokens,
    set: (tokens) => write({ tokens }),
  };

  await read();
  return {
    tokenStore,
    /** The registration, made when there is none yet. */
    async client(register: () => Promise<OAuthClient>): Promise<OAuthClient> {
      const { client } = await read();
      if (client) return client;
      const registered = await register();
      await write({ client: registered });
      return registered;
    },
  };
}
