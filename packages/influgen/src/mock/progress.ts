import type { SocketRules, World } from '@creatorkit/mock';
import type { Sockets } from '../generated/handlers.ts';
import type { ProgressEvent } from '../generated/models.ts';
import { readAccessToken, type TokenReading } from './sessions.ts';
import { timestamp } from './timestamp.ts';
import type { InflugenState, JobRow } from './world.ts';

const channel = 'generation_progress';

/** inferred: how long the first message may take (fact sheet §1.10) */
const authTimeoutMs = 10_000;

const topicOf = (user: string): string => `${channel} ${user}`;

/** Tells the user of a job how it stands now: what REST shows, at the instant at which it became so. */
export function emit(world: World, { content }: InflugenState, job: JobRow, message: string, at: number): void {
  const { id, job_type, status, content_id, character_id, progress, user_id } = job;
  const event: ProgressEvent = {
    type: 'generation.progress',
    channel,
    job_id: id,
    job_type,
    job_status: status,
    content_id,
    character_id,
    content_status: (content_id === null ? undefined : content.get(content_id)?.status) ?? null,
    progress,
    message,
    timestamp: timestamp(at),
  };
  world.sockets.publish(topicOf(user_id), event);
}

export const sockets: SocketRules<InflugenState, Sockets> = {
  // seed: the first message, and that events of the user follow; inferred: all else (fact sheet §1.10)
  openProgressSocket(socket, { world, state }) {
    const giveUp = socket.after(authTimeoutMs, () => socket.close(4408, 'No first message came within 10 seconds'));
    let isOpen = false;

    function admit({ session, isExpired }: TokenReading): void {
      const user = session && state.users.get(session.user_id);
      if (!user || isExpired || user.status !== 'active') {
        socket.send({ type: 'error', error: { code: 'unauthorized', message: 'The access token is not valid.' } });
        socket.close(4401, 'The access token is not valid');
        return;
      }
      isOpen = true;
      socket.subscribe(topicOf(user.id));
      socket.send({ type: 'auth.ok', user_id: user.id, channels: [channel] });
    }

    return {
      async message({ token }) {
        // inferred: whoever is signed in has nothing more to say
        if (isOpen) return;
        giveUp();
        admit(await readAccessToken(world, state, token));
      },
      invalid() {
        if (!isOpen) socket.close(4400, 'The first message must be auth');
      },
    };
  },
};
