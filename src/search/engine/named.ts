import { MOST_WORDS } from '../terms/query.ts';
import type { Answer, Indexed } from './answers.ts';
import type { Reading } from './readings.ts';
import { kindOf } from '../records/record.ts';
import { ADDRESS } from '../weights/weights.ts';

/** Words every name may begin with. */
const OPENING = ['thu', 'tuc'];
const withoutOpening = (keys: readonly string[]): readonly string[] =>
  OPENING.every((key, at) => keys[at] === key) ? keys.slice(OPENING.length) : keys;

/** Whether a question is the whole name of a service, or as much of it as is read of a question. */
export function isNamed({ words, substitutions }: Reading, { record, text, via }: Indexed): boolean {
  if (record.relevance === undefined || via === 'passage' || substitutions.length > 0) return false;
  // Names of another length are another’s, but for the opening that either may have.
  const other = text.keys.length - words.length;
  if (Math.abs(other) > OPENING.length && !(words.length === MOST_WORDS && other > 0)) return false;
  const asked = withoutOpening(words.map(({ key }) => key));
  const own = withoutOpening(text.keys);
  const isAll = own.length === asked.length || (words.length === MOST_WORDS && own.length > asked.length);
  return isAll && asked.every((key, at) => own[at] === key);
}

/** What kind of place it is, which each is. */
const UNITS: ReadonlySet<string> = new Set(['phuong', 'xa', 'thi', 'tran']);

/** What a place counts of whose former name only the province was asked: all that joined from there have it. */
export function ofAddress({ indexed: { record, text, via }, match }: Pick<Answer, 'indexed' | 'match'>): number {
  if (kindOf(record.ref) !== 'commune' || via !== 'former') return 1;
  const comma = text.original.indexOf(',');
  const own = text.keys.flatMap((key, at) => ((text.tokens[at]?.start ?? 0) < comma && !UNITS.has(key) ? [at] : []));
  return own.every((at) => match.at.includes(at)) ? 1 : ADDRESS;
}
