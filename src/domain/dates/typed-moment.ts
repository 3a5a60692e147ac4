import { plainTyped, readTypedDate } from './typed-date.ts';

/** `8h30`, `8:30`, `14h`, `8 giờ 30`, after `plainTyped`. */
const CLOCK = /(?:^|[\s,])(?:luc )?(\d{1,2})(?:h| gio|:(?=\d))\s?(\d{2})?(?: phut)?(?=$|[\s,])/u;

/**
 * Parses the time of a session as Vietnamese people type it: a date of `readTypedDate`, with a time before or after it
 * (`8h30 ngày 19/3/2021`, `19/03/2021, 14:00`), into an ISO moment. `offsetOf` returns the UTC
 * offset, `+07:00`, when clocks show a local time, `2021-03-19T08:30`.
 */
export function readTypedMoment(typed: string, offsetOf: (clock: string) => string): string {
  const plain = plainTyped(typed);
  const clock = CLOCK.exec(plain);
  if (!clock) return readTypedDate(typed);
  const [whole, hour = '', minute = '00'] = clock;
  const date = readTypedDate(plain.replace(whole, ' ').replace(/^[\s,]+|[\s,]+$/gu, ''));
  const local = `${date}T${hour.padStart(2, '0')}:${minute}`;
  return /^\d{4}-\d\d-\d\d$/u.test(date) ? `${local}${offsetOf(local)}` : typed.trim();
}
