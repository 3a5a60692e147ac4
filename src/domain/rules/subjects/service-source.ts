import type { Procedure, Way } from '../../../schema/services/procedure.ts';
import { contradicts } from '../../services/applicants.ts';
import { plainTime } from '../../resolve/source-words.ts';
import type { Report } from '../shared/domain-problem.ts';

/** How much of a long text a message quotes. */
const QUOTED = 80;
const cut = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);

/** A time as text that is equal where times are. */
const timeText = ({ value, unit }: Pick<NonNullable<Way['time']>, 'value' | 'unit'>): string =>
  [value, unit].filter((part) => part !== undefined).join(' ');

/** A number of a time is that of its words: the plain number they are, or at least one that stands in them. */
function checkTime({ time }: Way, path: (string | number)[], report: Report): void {
  if (time === undefined) return;
  const plain = plainTime(time.text);
  const given = timeText(time);
  const isSaid =
    plain === undefined
      ? time.value === undefined || time.text.includes(String(time.value))
      : timeText(plain) === given || time.unit === undefined;
  if (!isSaid) report('service-time', path, { value: given, words: cut(time.text) });
  if (time.unit !== undefined && time.value === undefined) {
    report('service-time', path, { value: given, words: cut(time.text) });
  }
}

/** What is read from the words of the source says what they say: whom a procedure is for, and how long it takes. */
export function checkSourceWords(procedure: Procedure, report: Report): void {
  const { audience, applicants = '', ways } = procedure;
  if (contradicts(procedure)) report('service-audience', ['procedure', 'audience'], { value: audience, applicants });
  ways.forEach((way, index) => {
    checkTime(way, ['procedure', 'ways', index, 'time'], report);
  });
}
