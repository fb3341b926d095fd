import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Starts `ready-server.ts` beside this process, so that neither its sockets nor its work count as the client's. */
export async function spawnReadyServer(): Promise<{ readonly url: string; close(): void }> {
  const file = new URL('./ready-server.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: `http://127.0.0.1:${port.toString().trim()}`, close: () => child.stdin.end() };
}
