import { mayBeStop } from '../language/stop-words.ts';
import { joinedKey, tokenise } from '../language/tokens.ts';
import type { QueryWord } from '../terms/query.ts';
import type { SearchRecord } from '../records/record.ts';

/** Words that were put in the place of others: an abbreviation written out, everyday words in official ones. */
export interface Substitution {
  readonly typed: string;
  readonly read: string;
  readonly term: string;
}

/** A word of a reading. */
export interface ReadWord extends QueryWord {
  /** How much it counts beside its own weight: what surrounds everyday words says little. */
  readonly share: number;
}

/** A way to read a question. */
export interface Reading {
  readonly words: readonly ReadWord[];
  /** 1: as typed; less: the more was put in the place of what was typed. */
  readonly weight: number;
  readonly substitutions: readonly Substitution[];
}

const MOST_READINGS = 14;
const MOST_SUBSTITUTIONS = 3;
const LONGEST_FORM = 7;
const ABBREVIATION = 0.97;
const EVERYDAY = 0.94;
const CODE = 0.99;
/** Marks were typed on purpose and are not those of the form: đổi số is not đổi sổ. */
const OTHER_MARKS = 0.7;
/** What remains of a question whose point was said in everyday words. */
export const AROUND_EVERYDAY = 0.3;
/** Each further meaning of a term is meant a little less. */
const LATER_MEANING = 0.98;
/** What only says where: the city, or the body of a place. */
const ASIDE = { share: 0.1, weight: 0.95 };

/** A form of a term, and its words with their marks. */
interface Form {
  readonly term: SearchRecord;
  readonly marked: string;
}
/** Forms by their letters, spaces and signs left out: KH&ĐT, KHĐT and kh đt are one. */
export type Forms = ReadonlyMap<string, readonly Form[]>;

/** The forms of every term among the records. */
export function formsOf(records: readonly SearchRecord[]): Forms {
  const forms = new Map<string, Form[]>();
  for (const term of records) {
    if (!term.means) continue;
    for (const { text } of term.names) {
      const key = joinedKey(text);
      // A single letter is an abbreviation of too much.
      if (key.length < 2) continue;
      const marked = tokenise(text)
        .map((token) => token.marked)
        .join('');
      forms.set(key, [...(forms.get(key) ?? []), { term, marked }]);
    }
  }
  return forms;
}

export const keysOf = (text: string): string[] => tokenise(text).map(({ key }) => key);

/**
 * Every way to read a question: as typed, with abbreviations and everyday words replaced by what they mean, and without
 * what only says where. A form that stands for several things is followed only beside other words, which then decide
 * what fits. `places` are names of the portal’s own places, as keys.
 */
export function readingsOf(
  words: readonly QueryWord[],
  forms: Forms,
  places: readonly (readonly string[])[],
): Reading[] {
  const readings: Reading[] = [{ words: words.map((word) => ({ ...word, share: 1 })), weight: 1, substitutions: [] }];
  const seen = new Set<string>();
  // Every reading may be read further: `ubnd tp thu duc` holds two abbreviations.
  for (let at = 0; at < readings.length && readings.length < MOST_READINGS; at += 1) {
    const reading = readings[at];
    if (!reading) break;
    const asides = withoutAsides(reading, places);
    for (const next of [...(asides ? [asides] : []), ...readFurther(reading, forms)]) {
      const text = next.words.map(({ key, share }) => `${key}:${share}`).join(' ');
      if (seen.has(text) || readings.length >= MOST_READINGS) continue;
      seen.add(text);
      readings.push(next);
    }
  }
  return readings;
}

/** The reading of a question that names a procedure by its code (1.001193): nothing else in it matters. */
export function codeReading(words: readonly QueryWord[]): Reading[] {
  const at = words.findIndex(({ key }, index) => /^\d{6}$/u.test(key) && /^\d$/u.test(words[index - 1]?.key ?? ''));
  if (at < 1 || words.length === 2) return [];
  const code = words.slice(at - 1, at + 1).map((word): ReadWord => ({ ...word, share: 1 }));
  return [{ words: code, weight: CODE, substitutions: [] }];
}

/** The reading with what a term means in the place of some of its words. */
function substitute(reading: Reading, [from, to]: [number, number], { term, marked }: Form, read: string): Reading {
  const span = reading.words.slice(from, to);
  const typed = span.map((word) => word.typed).join(' ');
  const share = term.isEveryday ? AROUND_EVERYDAY : 1;
  const around = (word: ReadWord): ReadWord => ({ ...word, share: word.share * share });
  const hasOtherMarks =
    span.some((word) => word.marked !== undefined) && span.map((word) => word.marked ?? word.key).join('') !== marked;
  // The less of the question a term covers, the less sure it is that the term was meant.
  const part = term.isEveryday ? 0.65 + 0.35 * ((to - from) / reading.words.length) : 1;
  return {
    words: [
      ...reading.words.slice(0, from).map(around),
      ...keysOf(read).map((key) => ({ key, typed, share: 1 })),
      ...reading.words.slice(to).map(around),
    ],
    weight: reading.weight * (term.isEveryday ? EVERYDAY * part * (hasOtherMarks ? OTHER_MARKS : 1) : ABBREVIATION),
    substitutions: [...reading.substitutions, { typed, read, term: term.ref }],
  };
}

/** The readings that replace one more stretch of words, the longest stretches first. */
function readFurther(reading: Reading, forms: Forms): Reading[] {
  const { words, substitutions } = reading;
  if (substitutions.length >= MOST_SUBSTITUTIONS) return [];
  const found: Reading[] = [];
  for (let length = Math.min(words.length, LONGEST_FORM); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const to = from + length;
      const span = words.slice(from, to);
      // What was put in the place of something is not read again.
      if (span.some(({ typed }) => substitutions.some((known) => known.typed === typed))) continue;
      const isAlone = words.every((word, at) => (at >= from && at < to) || mayBeStop(word));
      const own = forms.get(span.map(({ key }) => key).join('')) ?? [];
      for (const form of own.filter(({ term }) => !term.inContext || !isAlone)) {
        // What a term means first is what people mean most.
        (form.term.means ?? []).forEach((read, nth) => {
          const next = substitute(reading, [from, to], form, read);
          found.push({ ...next, weight: next.weight * LATER_MEANING ** nth });
        });
      }
    }
  }
  return found;
}

/** Bodies people name with a place of which the place is the point: ủy ban nhân dân quận 3, công an phường Bến Nghé. */
const BODIES = [
  'uy ban nhan dan',
  'hoi dong nhan dan',
  'uy ban',
  'ubnd',
  'hdnd',
  'cong an',
  'people s committee of',
].map((body) => body.split(' '));
const UNITS: ReadonlySet<string> = new Set(['quan', 'huyen', 'phuong', 'xa', 'thi', 'thanh', 'tp', 'district', 'ward']);
/** What people add to say that they mean the city. */
const CITY = ['thanh pho', 'tp', 'city'].map((name) => name.split(' '));

/** The reading in which words that only say where count little; nothing where there are none, or nothing else. */
function withoutAsides(
  { words, weight, substitutions }: Reading,
  places: readonly (readonly string[])[],
): Reading | undefined {
  const spanOf = (run: readonly string[]): [number, number] | undefined => {
    const from = words.findIndex((_, at) => run.every((key, index) => words[at + index]?.key === key));
    return from < 0 ? undefined : [from, from + run.length];
  };
  const isBeforePlace = (to: number): boolean =>
    words.slice(to).some(({ key }) => UNITS.has(key)) && words.length > to + 1;
  const asides = [
    ...BODIES.map(spanOf).filter((span) => span && isBeforePlace(span[1])),
    ...places.map(spanOf),
    ...CITY.map(spanOf).filter((span) => span?.[1] === words.length),
  ].filter((span) => span !== undefined);
  const isAside = (at: number): boolean => asides.some(([from, to]) => at >= from && at < to);
  if (words.every(({ share }, at) => !isAside(at) || share < 1) || words.every((_, at) => isAside(at)))
    return undefined;
  return {
    words: words.map((word, at) => (isAside(at) ? { ...word, share: ASIDE.share } : word)),
    weight: weight * ASIDE.weight,
    substitutions,
  };
}
