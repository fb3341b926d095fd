/**
 * A thousand clients in a process of their own: `socket-clients.ts <url> <count> <events>`. Says `ready` when all are let
 * in, and the time when the last of them has its last event.
 */
import { WebSocket } from 'ws';

const [url = '', count = '', events = ''] = process.argv.slice(2);
const clients = Array.from({ length: Number(count) }, () => new WebSocket(url));
let letIn = 0;
let left = clients.length * Number(events);

for (const client of clients) {
  client.on('open', () => client.send('{"type":"auth","token":"ada-token"}'));
  client.on('message', (data: Buffer) => {
    if (JSON.parse(data.toString()).type === 'auth.ok') {
      if (++letIn === clients.length) console.log('ready');
    } else if (--left === 0) console.log(performance.timeOrigin + performance.now());
  });
}
process.stdin.resume().on('end', () => process.exit()); // never outlives its parent
