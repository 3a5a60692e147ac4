import { INTERNATIONAL } from '../../schema/fields/languages.ts';
import { oncePerWord } from '../lists/once.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** No zone keeps a clock for less than this long, so days this far apart see every change. */
const STEP = 7 * DAY;

/** What an offset from UTC is called by `Intl`: `GMT`, `GMT+07:00`, in early years with seconds. */
const OFFSET = /^GMT(?:(?<sign>[+-])(?<hours>\d{2}):(?<minutes>\d{2})(?::\d{2})?)?$/u;

const clocks = oncePerWord(
  (zone: string) => new Intl.DateTimeFormat(INTERNATIONAL, { timeZone: zone, timeZoneName: 'longOffset' }),
);

/**
 * Whether a text is the name of a time zone, as the time zone database spells it: `Intl` ignores capitals and takes
 * offsets, but calendar programs do neither.
 */
export function isZone(name: string): boolean {
  if (!/^[A-Z]/u.test(name) || /[/_][a-z]{3}/u.test(name)) return false;
  try {
    const { timeZone } = clocks(name).resolvedOptions();
    return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
  } catch {
    return false;
  }
}

/** The minutes by which clocks of a zone are ahead of UTC at an instant. */
export function minutesAhead(zone: string, instant: Date): number {
  const name = clocks(zone)
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName');
  const { sign, hours, minutes } = OFFSET.exec(name?.value ?? '')?.groups ?? {};
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** Minutes ahead of UTC as an offset: `+07:00`. */
export const offsetOf = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;

/** The offset of a zone at an instant: `+07:00`. */
export const offsetAt = (zone: string, instant: Date): string => offsetOf(minutesAhead(zone, instant));

/** What clocks of a zone show at an instant: `2022-03-18T08:30:00`. */
export const clockAt = (zone: string, instant: Date): string =>
  new Date(instant.valueOf() + minutesAhead(zone, instant) * MINUTE).toISOString().slice(0, 19);

/** The offset of a zone when its clocks show a local time, `2022-03-18T08:30`; of two, that of the earlier instant. */
export function offsetOfClock(zone: string, local: string): string {
  const asUtc = new Date(`${local}Z`).valueOf();
  const near = [-DAY, DAY].map((away) => minutesAhead(zone, new Date(asUtc + away)));
  const fits = near.find((minutes) => minutesAhead(zone, new Date(asUtc - minutes * MINUTE)) === minutes);
  return offsetOf(fits ?? near[0] ?? 0);
}

const offsetsOfYear = oncePerWord((zoneAndYear: string): readonly string[] => {
  const [zone = '', year = ''] = zoneAndYear.split(' ');
  const [first, last] = [Date.UTC(Number(year), 0, 1), Date.UTC(Number(year), 11, 31)];
  const days = Array.from({ length: Math.ceil((last - first) / STEP) + 1 }, (_, index) => first + index * STEP);
  return [...new Set(days.map((day) => offsetAt(zone, new Date(day))))];
});

/** Every offset that a zone has in the years from one to another. */
export const offsetsIn = (zone: string, from: number, to: number): string[] => [
  ...new Set(Array.from({ length: to - from + 1 }, (_, index) => offsetsOfYear(`${zone} ${from + index}`)).flat()),
];
