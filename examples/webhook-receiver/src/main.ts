/**
 * Receives the webhooks of social listening, and prints what happened:
 *
 *   export INFLUENCERS_CLUB_WEBHOOK_SECRET=5f0c2b7a91d84e36
 *   node --conditions=@creatorkit/source examples/webhook-receiver/src/main.ts --port 8080
 *
 * Against a mock (`npm run mock -- influencers-club --port 4010`) create a subscription whose endpoint is
 * http://127.0.0.1:8080/hooks, and let something happen:
 *
 *   curl http://127.0.0.1:4010/_mock/influencers-club/listening/detect -H 'Content-Type: application/json' \
 *     -d '{"subscription_id": 5, "event_type": "new_post"}'
 */
import { parseArgs } from 'node:util';
import { describeEvent } from './describe-event.ts';
import { createReceiver } from './receiver.ts';

const { INFLUENCERS_CLUB_WEBHOOK_SECRET: secret } = process.env;
const { values } = parseArgs({
  options: { port: { type: 'string', default: '8080' }, host: { type: 'string', default: '127.0.0.1' } },
});

if (!secret) {
  console.error('INFLUENCERS_CLUB_WEBHOOK_SECRET must hold the secret of the endpoint');
  process.exitCode = 1;
} else {
  const receiver = createReceiver({
    secret,
    onEvent: (event) => console.log(describeEvent(event)),
    warn: (text) => console.warn(text),
  });
  receiver.once('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  receiver.listen(Number(values.port), values.host, () => {
    const address = receiver.address();
    const port = typeof address === 'object' ? address?.port : values.port;
    console.log(`Waiting for webhooks at http://${values.host}:${port}/hooks`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => receiver.close());
}
