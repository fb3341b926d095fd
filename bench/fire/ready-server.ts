/** A server in a process of its own that answers everything alike at once; prints its port. */
import { answer, serve } from './serve.ts';

const server = await serve((request, response) => {
  request.resume();
  answer(
    response,
    200,
    { success: true, data: { id: 1, name: 'yoga mat', volume: 1900, difficulty: 34 }, request_id: 'r' },
    {
      'x-throttle-limit': '1000000000',
      'x-throttle-remaining': '999999999',
      'x-throttle-reset': String(Math.ceil(Date.now() / 1000) + 30),
    },
  );
});
console.log(server.port);
process.stdin.resume().on('end', () => process.exit()); // never outlives its parent
