import { fold, marked } from '../../../src/search/language/fold.ts';
import { keyOf } from '../../../src/search/language/tokens.ts';
import { toTelex } from '../../search/typing.ts';
import type { Random } from './random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** Attempts of a random change until it changes something. */
const TRIES = 50;

/** A syllable with the alternative tone placement, `hòa` for `hoà`; unchanged if there is none. */
export function otherTone(word: string): string {
  const lower = word.toLowerCase().normalize('NFC');
  if (marked(lower) !== lower) return marked(lower);
  const plain = fold(lower);
  const end = lower.slice(-2).normalize('NFD');
  const tone = TONE.exec(end)?.[0];
  if (tone === undefined || !/(?:o[ae]|uy)$/u.test(plain) || plain.endsWith('quy')) return lower;
  return `${lower.slice(0, -2)}${end.replace(TONE, '')}${tone}`.normalize('NFC');
}

const byWord = (span: string, change: (word: string) => string): string => span.split(' ').map(change).join(' ');

/** A typo: a letter omitted, doubled, swapped or replaced by a neighbouring key; rarely the first letter. */
function mistype(word: string, random: Random): string {
  const letters = Array.from(word);
  const at = 1 + random.below(letters.length - 1);
  const letter = letters[at] ?? '';
  const next = letters[at + 1];
  const slips = [[], [letter, letter], [LETTERS.charAt(random.below(LETTERS.length))]];
  const slip = random.below(next === undefined ? slips.length : slips.length + 1);
  if (slip < slips.length) letters.splice(at, 1, ...(slips[slip] ?? []));
  else letters.splice(at, 2, next ?? '', letter);
  return letters.join('');
}

/** The span with a typo that changes the comparison key of one word. */
export function withTypo(span: string, random: Random): string {
  const words = span.split(' ');
  const longest = Math.min(3, Math.max(...words.map(({ length }) => length)));
  const places = words.flatMap((word, at) => (word.length >= longest && word.length > 1 ? [at] : []));
  for (let tried = 0; tried < TRIES && places.length > 0; tried += 1) {
    const at = random.pick(places) ?? 0;
    const word = words[at] ?? '';
    const wrong = mistype(word, random);
    if (keyOf(wrong) !== keyOf(word)) return words.with(at, wrong).join(' ');
  }
  return span;
}

/** The span truncated in the middle of its last word. */
function cut(span: string): string {
  const last = span.slice(span.lastIndexOf(' ') + 1);
  return span.slice(0, span.length - Math.floor(last.length / 2));
}

function shuffled(span: string, random: Random): string {
  const words = span.split(' ');
  for (let tried = 0; tried < TRIES; tried += 1) {
    const other = random.shuffle(words).join(' ');
    if (fold(other) !== fold(span)) return other;
  }
  return span;
}

/** The ways to type a span of NFC words. */
export const VARIANTS: Readonly<Record<string, (span: string, random: Random) => string>> = {
  exact: (span) => span,
  'no-marks': fold,
  nfd: (span) => span.normalize('NFD'),
  tone: (span) => byWord(span, otherTone),
  typo: withTypo,
  'typo-no-marks': (span, random) => withTypo(fold(span), random),
  prefix: cut,
  shuffled,
  telex: toTelex,
};
