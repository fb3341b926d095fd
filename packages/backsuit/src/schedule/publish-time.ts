/** When an article is to be published. */
export type PublishTime = PublishInstant | PublishLocalTime;

export interface PublishInstant {
  /** The instant: a `Date`, or ISO 8601 with `Z` or an offset. */
  readonly at: Date | string;
  /** How people read it: a name of the IANA time zone database. @defaultValue the API's, `UTC` */
  readonly timeZone?: string | undefined;
}

export interface PublishLocalTime {
  /** What the clock on the wall says there: ISO 8601 without zone, such as `2025-06-01T09:00`. */
  readonly local: string;
  /** Where that clock hangs: a name of the IANA time zone database, such as `America/New_York`. */
  readonly timeZone: string;
}

/** What the API is sent. */
export interface ScheduledInstant {
  readonly scheduled_at: string;
  readonly timezone?: string | undefined;
}

/**
 * The instant that is meant, with its zone.
 *
 * @throws TypeError for what is no instant and no local time.
 * @throws RangeError for an unknown time zone, and for a local time that does not exist, or exists twice, on the day the
 * clocks change there.
 */
export async function readPublishTime(time: PublishTime): Promise<ScheduledInstant> {
  if ('local' in time) {
    const { instantOf } = await import('./local-time.ts');
    return { scheduled_at: instantOf(time.local, time.timeZone), timezone: time.timeZone };
  }
  const { at, timeZone } = time;
  const scheduled_at = instantText(at);
  return timeZone === undefined ? { scheduled_at } : { scheduled_at, timezone: timeZone };
}

const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

function instantText(at: Date | string): string {
  const isInstant = at instanceof Date || (typeof at === 'string' && isoInstant.test(at));
  const instant = isInstant ? new Date(at) : undefined;
  if (instant === undefined || Number.isNaN(instant.getTime())) {
    throw new TypeError(
      `Cannot schedule: at must be a Date or an ISO 8601 instant with Z or an offset, got ${show(at)}; a time without a zone is { local, timeZone }`,
    );
  }
  return instant.toISOString().replace('.000Z', 'Z');
}

const show = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value));
