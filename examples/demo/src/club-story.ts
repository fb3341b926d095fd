import type { InfluencersClub, ReceivedEvent } from '@creatorkit/influencers-club';
import type { Stage } from './stage.ts';

export interface ClubStage extends Stage {
  readonly club: InfluencersClub;
  /** Sets what the account has left. */
  readonly topUp: (credits: number) => Promise<void>;
  /** An endpoint of ours, and what has arrived at it. */
  readonly receiver: {
    readonly url: string;
    readonly secret: string;
    /** The first event, as soon as it is there. */
    readonly firstEvent: () => Promise<ReceivedEvent>;
  };
}

const batchSize = 200;

/** From a search to people whose posts are watched: what it costs is known before each step. */
export async function tellClubStory({ club, clock, teller, topUp, receiver }: ClubStage): Promise<void> {
  const search = {
    platform: 'instagram',
    filters: { number_of_followers: { min: 5000 }, ai_search: 'travel' },
    sort: { sort_by: 'engagement_rate' },
    paging: { limit: 50 },
  } as const;

  const found = await teller.step(
    `Search ${batchSize} travellers on Instagram, and know the price before`,
    async () => {
      const { amount } = club.credits.estimate('discovery.search', search, { items: batchSize });
      const creators = await club.discovery.search(search).toArray({ limit: batchSize });
      const cost = club.credits.spent;
      teller.demand(creators.length > 3, `creators, got ${creators.length}`);
      teller.demand(amount !== undefined && cost <= amount, `a cost of at most ${amount} credits, got ${cost}`);
      const [best] = creators;
      const says = `${creators.length} of them for ${cost} credits (estimated: at most ${amount}); first ${best?.profile.username}, ${best?.profile.engagement_percent} %`;
      return { value: creators, says, cost };
    },
  );
  const handles = found.map(({ profile }) => profile.username);
  const topThree = handles.slice(0, 3);

  await teller.step('Enrich the top three', async () => {
    const before = club.credits.spent;
    const people = await Promise.all(
      topThree.map((handle) => club.enrich.full({ platform: 'instagram', handle, include_audience_data: true })),
    );
    const says = people.map(({ instagram, email }) => `${instagram?.full_name}, ${email ?? 'no email'}`).join('; ');
    return { value: people, says, cost: club.credits.spent - before };
  });

  const batch = await teller.step(`Enrich ${batchSize} in a batch, with too few credits: it pauses`, async () => {
    await topUp(2.5);
    const rows = Array.from({ length: batchSize }, (_, index) => handles[index % handles.length] ?? '');
    const started = await club.batch.create({ mode: 'raw', platform: 'instagram', handles: rows });
    const outcome = await started.wait();
    teller.demand(outcome.status === 'paused_insufficient_credits', `a batch that pauses, got ${outcome.status}`);
    const says = `${outcome.processed_rows} of ${outcome.total_rows} rows for ${outcome.credits_used} credits: ${outcome.status_message}`;
    return { value: started, says, cost: Number(outcome.credits_used) };
  });

  await teller.step('Top up, resume, and read the results as they come', async () => {
    await topUp(50);
    await batch.resume();
    const outcome = await batch.wait();
    teller.demand(outcome.status === 'finished', `a batch that finishes, got ${outcome.status}`);
    let followers = 0;
    for await (const { enrichment_data } of batch.results())
      followers += enrichment_data?.instagram?.follower_count ?? 0;
    const says = `${outcome.success_count} of ${outcome.total_rows} enriched; together they have ${followers.toLocaleString('en')} followers`;
    return { value: undefined, says, cost: Number(outcome.credits_used) };
  });

  await teller.step('Start a campaign on them, and receive its webhook when one of them posts', async () => {
    const campaign = await club.listening.campaigns.create({
      name: 'Slow travel',
      platforms: ['instagram'],
      creators: [{ platform: 'instagram', handles: handles.slice(0, 20) }],
      endpoints: [{ type: 'webhook', url: receiver.url, secret: receiver.secret }],
    });
    await clock.advance(2 * 86_400);
    const event = await receiver.firstEvent();
    teller.demand(event.event_type === 'new_post', `a new post, got ${event.event_type}`);
    const { totals } = await club.listening.campaigns.overview(campaign.id);
    const says = `${event.event_type === 'new_post' ? `${event.creator.handle}: ${event.payload.post.url}` : ''}; ${totals.posts} posts so far, worth ${totals.emv} USD`;
    await club.listening.campaigns.archive(campaign.id);
    return { value: undefined, says };
  });
}
