import type { Influgen } from '@creatorkit/influgen';
import { type Influtics, parseVideoUrl } from '@creatorkit/influtics';
import type { Stage } from './stage.ts';

export interface CreatorStage extends Stage {
  readonly influgen: Influgen;
  readonly influtics: Influtics;
}

const daysWatched = 3;

/** A video's way through two APIs: generated while one watches, published, and followed for days. */
export async function tellCreatorStory({ influgen, influtics, clock, teller }: CreatorStage): Promise<void> {
  const before = await influgen.credits.retrieve();

  const video = await teller.step('Generate a short video of a character, and watch its progress live', async () => {
    const characters = await influgen.characters.list().toArray();
    const character = characters.find(({ autopilot }) => !autopilot);
    teller.demand(character !== undefined, 'a character whose content is looked at before it goes out');
    const job = await influgen.content.video.generate({
      character_id: character?.id ?? '',
      scene_description: 'a morning run along the river',
      caption: 'First light',
      platform: 'instagram',
    });
    const told: number[] = [];
    const item = await job.wait({ onProgress: ({ percent = 0 }) => told.push(percent) });
    teller.demand(item.status === 'ready', `a video to look at, got one that is ${item.status}`);
    teller.demand(told.length > 1 && told.at(-1) === 100, `progress up to 100, got ${told.join(', ')}`);
    const { balance } = await influgen.credits.retrieve();
    const says = `${character?.name}: ${told.map((percent) => `${percent} %`).join(', ')}; ${item.video_url}`;
    return { value: item, says, cost: before.balance - balance };
  });

  const url = await teller.step('Approve it, and publish it now', async () => {
    await influgen.content.approve(video.id);
    const soon = new Date(clock.now() + 3_600_000).toISOString();
    const [scheduled] = await influgen.content.schedule(video.id, { scheduled_at: soon, platforms: ['instagram'] });
    const post = await influgen.schedule.publishNow(scheduled?.id ?? '');
    teller.demand(post.status === 'published', `a published post, got one that is ${post.status}`);
    return { value: post.external_url ?? '', says: `${post.platform}: ${post.external_url}` };
  });

  const tracked = await teller.step('Track the published video', async () => {
    const start = await influtics.account.usage();
    const { results } = await influtics.videos.track({ urls: [url] });
    teller.demand(results[0]?.status === 'tracked', `a tracked video, got ${results[0]?.status}`);
    const end = await influtics.account.usage();
    const parsed = parseVideoUrl(url);
    const says = `${parsed?.platform}: ${results[0]?.external_video_id}, for 30 days`;
    return { value: results[0], says, cost: end.summary.credits.used - start.summary.credits.used };
  });

  await teller.step(`Come back after ${daysWatched} days, and read its statistics`, async () => {
    await clock.advance(daysWatched * 86_400);
    const stats = await influtics.videos.retrieveByExternalId(tracked?.external_video_id ?? '');
    const views = Object.values(stats.stats.views);
    const daily = views.filter((_, hour) => hour % 24 === 0);
    teller.demand(daily.length >= daysWatched, `${daysWatched} days of statistics, got ${daily.length}`);
    return { value: undefined, says: `views by day: ${daily.join(' → ')}; engagement ${stats.er.toFixed(2)} %` };
  });
}
