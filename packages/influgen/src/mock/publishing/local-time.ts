/** An instant as a clock on a wall shows it. */
interface LocalTime {
  /** `2026-03-23` */
  readonly day: string;
  /** From 0 for Monday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/** An hour of a day, and the instant at which it begins. */
export interface LocalHour extends LocalTime {
  readonly instant: number;
}

const minuteMs = 60_000;

/** Whether the runtime knows the name. */
export function isTimezone(name: unknown): name is string {
  if (typeof name !== 'string') return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Reads instants in a timezone. */
export function createLocalTime(timezone: string): (instant: number) => LocalTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
    const weekday = (new Date(day).getUTCDay() + 6) % 7;
    return { day, weekday, hour: Number(parts.get('hour')), minute: Number(parts.get('minute')) };
  };
}

/** The days from an instant on, each with the hours that begin on it; a day of 23 or 25 hours has as many. */
export function* localDays(timezone: string, from: number): Generator<readonly LocalHour[], never> {
  const read = createLocalTime(timezone);
  let instant = Math.ceil(from / minuteMs) * minuteMs;
  let hours: LocalHour[] = [];
  while (true) {
    const time = read(instant);
    if (hours[0] && hours[0].day !== time.day) {
      yield hours;
      hours = [];
    }
    if (time.minute === 0) hours.push({ ...time, instant });
    instant += (60 - time.minute) * minuteMs;
  }
}
