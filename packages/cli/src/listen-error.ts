import { UsageError } from './usage-error.ts';

/** Says why a port can't be had and what to do; hands back any other error as it is. */
export function explainListenError(error: unknown, { host, port }: { readonly host: string; readonly port: number }) {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new UsageError(
      `Cannot listen on ${host}:${port}: the port is in use. Take another with --port, or --port 0 for any`,
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new UsageError(`Cannot listen on ${host}:${port}: ${code}`);
  }
  return error;
}
