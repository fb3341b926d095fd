/** A time as the clocks of a place show it. */
export interface WallTime {
  /** `2026-03-08` */
  readonly day: string;
  /** `09:00` */
  readonly time: string;
}

/** The clocks of a time zone. */
export interface WallClock {
  readonly timeZone: string;
  /** What they show at an instant. */
  at(instant: number): WallTime;
  /** The instants at which they show a time, the first one first: two where they go back over it, none where they skip it. */
  instantsOf(time: WallTime): number[];
  /** By how many minutes they are moved on a day: 60 where they go forward, -60 where they go back, else 0. */
  changeOn(day: string): number;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** @throws RangeError for an unknown time zone. */
export function createWallClock(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });

  function at(instant: number): WallTime {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return {
      day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
      time: `${parts.get('hour')}:${parts.get('minute')}`,
    };
  }

  /** How far they are ahead of UTC, in milliseconds. */
  function offset(instant: number): number {
    const { day, time } = at(instant);
    return Date.parse(`${day}T${time}Z`) - Math.floor(instant / minuteMs) * minuteMs;
  }

  /** What a time may mean, given as if it were UTC: by the clocks of the day before and of the day after, which mostly agree. */
  const candidates = (local: number): number[] => [local - dayMs, local + dayMs].map((near) => local - offset(near));

  /** The first instant of a day: midnight, or what comes in its place where it is skipped. */
  function startOf(midnight: number): number {
    const day = new Date(midnight).toISOString().slice(0, 10);
    return Math.min(...candidates(midnight).filter((instant) => at(instant).day === day));
  }

  return {
    timeZone,
    at,
    instantsOf({ day, time }) {
      const found = candidates(Date.parse(`${day}T${time}Z`)).filter((instant) => {
        const shown = at(instant);
        return shown.day === day && shown.time === time;
      });
      return [...new Set(found)].sort((one, other) => one - other);
    },
    changeOn(day) {
      const midnight = Date.parse(`${day}T00:00Z`);
      return (dayMs - (startOf(midnight + dayMs) - startOf(midnight))) / minuteMs;
    },
  };
}
