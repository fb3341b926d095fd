/** How long past its deadline a stuck call ends. Each peer by its own option: openai and stripe `timeout`, ky `totalTimeout`. */
import { setTimeout as pause } from 'node:timers/promises';
import { printTable } from '../print-table.ts';
import { type Bring, clientsFor, type Place, places, startStuckServer } from './places.ts';

const deadlineMs = 500;
const patienceMs = 5000;
const server = await startStuckServer();
const clients = Object.entries(clientsFor(server)).filter(([name]) => name !== 'openapi-fetch');

// Once unmeasured: a first call loads and compiles.
await Promise.all(clients.flatMap(([, bring]) => places.map((place) => lateness(bring, place, deadlineMs + 100))));
const rows = await Promise.all(
  places.map(async (place, index) => {
    await pause(index * 30);
    const measured = await Promise.all(
      clients.map(async ([name, bring]) => [name, await lateness(bring, place, patienceMs)]),
    );
    return { 'stuck at': place, ...Object.fromEntries(measured) };
  }),
);
printTable(`Deadline of ${deadlineMs} ms: ms past it (ours: target ± 50)`, rows);
await server.close();
process.exit(); // some peers hold timers for requests that they gave up on

async function lateness(bring: Bring, place: Place, withinMs: number): Promise<string> {
  const stuck = await bring(place, { deadlineMs });
  if (!stuck) return '–';
  const startedAt = performance.now();
  const ended = stuck().then(
    () => 'answered',
    () => 'ended',
  );
  const outcome = await Promise.race([ended, pause(withinMs, 'not ended')]);
  const late = Math.round(performance.now() - startedAt - deadlineMs);
  if (outcome === 'not ended') return `over ${withinMs - deadlineMs}`;
  return outcome === 'ended' ? String(late) : outcome;
}
