/** When an article is to be published. */
export type PublishTime = PublishInstant | PublishLocalTime;

export interface PublishInstant {
  /** The instant: a `Date`, or ISO 8601 with `Z` or an offset. */
  readonly at: Date | string;
  /** How people read it: a name of the IANA time zone database. @defaultValue the API's, `UTC` */
  readonly timeZone?: string | undefined;
  readonly local?: undefined;
  readonly scheduled_at?: undefined;
  readonly timezone?: undefined;
}

export interface PublishLocalTime {
  /** What the clock on the wall says there: ISO 8601 without zone, such as `2025-06-01T09:00`. */
  readonly local: string;
  /** Where that clock hangs: a name of the IANA time zone database, such as `America/New_York`. */
  readonly timeZone: string;
  readonly at?: undefined;
  readonly scheduled_at?: undefined;
  readonly timezone?: undefined;
}

/** What the API is sent. */
export interface ScheduledInstant {
  readonly scheduled_at: string;
  readonly timezone?: string | undefined;
}

/**
 * The instant that is meant, with its zone; what the API is sent is given as it is.
 *
 * @throws TypeError for what is no instant and no local time, or says it twice.
 * @throws RangeError for an unknown time zone, for a local time that does not exist, or exists twice, on the day the
 * clocks change there, and for a year that ISO 8601 has no four digits for.
 */
export async function readPublishTime(time: PublishTime | ScheduledInstant): Promise<ScheduledInstant> {
  checkForm(time);
  if (time.scheduled_at !== undefined) return time;
  const { at, local, timeZone } = time;
  if (local !== undefined) {
    const { instantOf } = await loadTimeZones();
    const { instant, zone } = instantOf(local, timeZone);
    return { scheduled_at: withFourDigits(instant, local), timezone: zone };
  }
  const scheduled_at = withFourDigits(instantText(at), at);
  return timeZone === undefined ? { scheduled_at } : { scheduled_at, timezone: timeZone };
}

/** Each form has names of its own; what stands beside it would be lost. */
const forms = [
  ['at', ['timeZone']],
  ['local', ['timeZone']],
  ['scheduled_at', ['timezone']],
] as const;
const names = ['at', 'local', 'scheduled_at', 'timeZone', 'timezone'];

function checkForm(time: unknown): void {
  const isObject = typeof time === 'object' && time !== null;
  const given = isObject ? names.filter((name) => (time as Record<string, unknown>)[name] !== undefined) : [];
  const fits = forms.some(
    ([first, others]) =>
      given.includes(first) && given.every((name) => name === first || others.includes(name as never)),
  );
  if (fits) return;
  throw new TypeError(
    `Cannot schedule: the time must be { at, timeZone? }, { local, timeZone } or { scheduled_at, timezone? }, got ${given.length > 0 ? `{ ${given.join(', ')} }` : show(time)}`,
  );
}

/** @throws Error where it cannot be loaded, such as a page whose files were replaced while it was open. */
function loadTimeZones(): Promise<typeof import('./local-time.ts')> {
  return import('./local-time.ts').catch((cause: unknown) => {
    throw new Error('Cannot schedule: what knows the time zones could not be loaded; nothing was sent', { cause });
  });
}

const isoInstant = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

function instantText(at: Date | string): string {
  const instant = at instanceof Date ? at : readInstant(at);
  if (instant === undefined || Number.isNaN(instant.getTime())) {
    throw new TypeError(
      `Cannot schedule: at must be a Date or an ISO 8601 instant with Z or an offset, got ${show(at)}; a time without a zone is { local, timeZone }`,
    );
  }
  return instant.toISOString().replace('.000Z', 'Z');
}

/** `Date` takes 30 February for 2 March. */
function readInstant(text: string): Date | undefined {
  const day = isoInstant.exec(text)?.[1];
  if (day === undefined || !isDay(day)) return undefined;
  return new Date(text);
}

const isDay = (day: string): boolean => {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
};

function withFourDigits(instant: string, given: unknown): string {
  if (/^\d/.test(instant)) return instant;
  throw new RangeError(`Cannot schedule: the instant must be in the years 0 to 9999 of UTC, got ${show(given)}`);
}

const show = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value));
