import { InfluencersClub } from '@creatorkit/influencers-club';
import { createInfluencersClubMock } from '@creatorkit/influencers-club/mock';
import { expect, it } from 'vitest';
import { keepBios } from '../src/keep-bios.ts';

const url = 'https://app.example/hooks';

/** A backend whose webhooks end at the code under test, without a network. */
async function watch(secret = 'whsec_1') {
  const bios = new Map<string, string | null>();
  const problems: Error[] = [];
  const mock = createInfluencersClubMock({
    webhooks: {
      fetch: (request) =>
        keepBios(request, 'whsec_1', {
          set(handle, bio) {
            const problem = problems.shift();
            if (problem) throw problem;
            bios.set(handle, bio);
          },
        }),
    },
  });
  const { fetch, clock, credentials } = mock;
  const club = new InfluencersClub({ fetch, clock, auth: credentials.owner });
  const subscription = await club.listening.subscriptions.create({
    name: 'Bios',
    platform: 'instagram',
    handles: ['miravale'],
    event_types: ['bio_change', 'new_post'],
    endpoints: [{ type: 'webhook', url, secret }],
  });
  const say = (new_bio: string | null): number =>
    mock.control('listening/detect', { subscription_id: subscription.id, event_type: 'bio_change', new_bio }).event_id;
  return { mock, club, bios, problems, say, subscription };
}

it('keeps what creators say of themselves', async () => {
  const { mock, bios, say, subscription } = await watch();
  say('By train');
  mock.control('listening/detect', { subscription_id: subscription.id, event_type: 'new_post' });
  await mock.clock.advance({ ms: 0 });
  expect([...bios]).toEqual([['miravale', 'By train']]);
  expect(mock.deliveries().map(({ response }) => response?.status)).toEqual([204, 204]);
});

it('is told again when it could not keep it', async () => {
  const { mock, club, bios, problems, say } = await watch();
  problems.push(new Error('The database is away'), new Error('and still'));
  const eventId = say('On foot');
  await mock.clock.advance({ minutes: 1 });
  expect((await club.listening.events.retrieve(eventId)).delivery_status).toBe('retrying');
  await mock.clock.advance({ minutes: 5 });
  expect([...bios]).toEqual([['miravale', 'On foot']]);
  const { deliveries } = await club.listening.events.retrieve(eventId);
  expect(deliveries).toMatchObject([{ status: 'sent', attempts: 3, response_status: 204 }]);
});

it('listens to nobody else', async () => {
  const { mock, bios, say } = await watch('a secret of somebody else');
  say('Buy now');
  await mock.clock.advance({ ms: 0 });
  expect(mock.deliveries().map(({ response }) => response?.status)).toEqual([401]);
  expect(bios.size).toBe(0);
});
