import type { ReceivedEvent } from '@creatorkit/influencers-club';

/** An event in a line. */
export function describeEvent(event: ReceivedEvent): string {
  switch (event.event_type) {
    case 'new_post': {
      const { url, metrics, emv } = event.payload.post;
      return `${event.creator.handle} posted ${url} (${metrics.engagement} reactions, worth $${emv})`;
    }
    case 'bio_change':
      return `${event.creator.handle} now says ${JSON.stringify(event.payload.new_bio ?? '')}`;
    case 'follower_threshold': {
      const { direction, threshold, current_followers } = event.payload;
      return `${event.creator.handle} went ${direction} past ${threshold} followers, to ${current_followers}`;
    }
    case 'unknown':
      return `An event of a type that is not known here: ${event.unknownType}`;
  }
}
