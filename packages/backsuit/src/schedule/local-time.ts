import { Temporal } from 'temporal-polyfill';

/** No minute has a second 60 by which to publish; the library would take 59 for it. */
const isoLocal = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::[0-5]\d(?:\.\d{1,3})?)?$/;
/** The library takes offsets for zones; they know no summer. */
const isoOffset = /^[+-]\d/;

/**
 * The instant at which the clocks of a place show a time, as ISO 8601 in UTC, and the name of the place's zone as the
 * database spells it.
 *
 * @throws TypeError for a text that is no local time.
 * @throws RangeError for an unknown time zone, and for a time that the clocks there skip, or show twice, that day.
 */
export function instantOf(local: string, timeZone: string): { readonly instant: string; readonly zone: string } {
  const time = readLocal(local);
  const earlier = inZone(time, timeZone, 'earlier');
  const later = inZone(time, timeZone, 'later');
  if (earlier.equals(later)) return { instant: earlier.toInstant().toString(), zone: earlier.timeZoneId };
  if (earlier.toPlainDateTime().equals(time)) {
    throw new RangeError(
      `Cannot schedule: ${local} happens twice in ${timeZone}, where the clocks go back that day: at ${describe(earlier)} and at ${describe(later)}; say which with { at }`,
    );
  }
  throw new RangeError(
    `Cannot schedule: ${local} does not exist in ${timeZone}, where the clocks go forward that day and skip it; what may be meant is ${describe(earlier)} or ${describe(later)}`,
  );
}

function readLocal(local: string): Temporal.PlainDateTime {
  if (typeof local === 'string' && isoLocal.test(local)) {
    try {
      return Temporal.PlainDateTime.from(local, { overflow: 'reject' });
    } catch {
      // It has the form, but there is no such day or hour.
    }
  }
  throw new TypeError(
    `Cannot schedule: local must be a time without a zone, such as 2025-06-01T09:00, got '${String(local)}'`,
  );
}

function inZone(
  time: Temporal.PlainDateTime,
  timeZone: string,
  disambiguation: 'earlier' | 'later',
): Temporal.ZonedDateTime {
  try {
    if (isoOffset.test(timeZone)) throw new RangeError('An offset is no time zone');
    return time.toZonedDateTime(timeZone, { disambiguation });
  } catch (cause) {
    throw new RangeError(
      `Cannot schedule: timeZone must be a name of the IANA time zone database, such as America/New_York, got '${String(timeZone)}'`,
      { cause },
    );
  }
}

/** `2026-11-01T05:30:00Z (01:30 at UTC-04:00)` */
function describe(time: Temporal.ZonedDateTime): string {
  return `${time.toInstant()} (${time.toPlainTime().toString({ smallestUnit: 'minute' })} at UTC${time.offset})`;
}
