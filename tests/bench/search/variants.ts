import { fold, marked } from '../../../src/search/language/fold.ts';
import { keyOf } from '../../../src/search/language/tokens.ts';
import { toTelex } from '../../search/typing.ts';
import type { Random } from './random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** How often a random change is tried until it changes something. */
const TRIES = 50;

/** A syllable with its tone on the other vowel, `hòa` for `hoà`; itself where there is no choice. */
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

/** A slip of the fingers: a letter left out, doubled, swapped with the next or hit beside; hardly ever the first one. */
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

/** The span with one word mistyped so that it is compared as another word. */
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

/** The span as far as one has typed it in the middle of the last word. */
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

/** Every way in which a span of NFC words is asked for. */
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
