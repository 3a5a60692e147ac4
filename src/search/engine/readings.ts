import { mayBeStop } from '../language/stop-words.ts';
import { joinedKey, tokenise } from '../language/tokens.ts';
import { AROUND_SPAN, AROUND_TERM, MOST_AROUND, READING } from '../weights/weights.ts';
import type { QueryWord } from '../terms/query.ts';
import type { SearchRecord } from '../records/record.ts';

/** Words that replace others: an expanded abbreviation, or official words for everyday ones. */
export interface Substitution {
  readonly typed: string;
  readonly read: string;
  /** What readers are told that it was read as, if other words, and the language of what it was read as, if not theirs. */
  readonly said?: string | undefined;
  readonly lang?: string | undefined;
  readonly term: string;
}

/** A word of a reading. */
export interface ReadWord extends QueryWord {
  /** Factor on its weight: words around an everyday term count little. */
  readonly share: number;
  /** Names a district, beside which a place of another one is another place. */
  readonly isDistrict?: boolean;
}

/** One interpretation of a question. */
export interface Reading {
  readonly words: readonly ReadWord[];
  /** 1: as typed; lower the more was replaced. */
  readonly weight: number;
  readonly substitutions: readonly Substitution[];
}

const MOST_READINGS = 14;
const LONGEST_FORM = 7;
/** Weight of the remaining words of a question with an everyday term: few are around it, many are the question. */
export const aroundEveryday = (words: number): number => (words <= MOST_AROUND ? AROUND_TERM : AROUND_SPAN);
/** A form of a term with its accented words. */
interface Form {
  readonly term: SearchRecord;
  readonly marked: string;
}
/** Forms by their letters without spaces and punctuation: KH&ĐT, KHĐT and kh đt are the same. */
export type Forms = ReadonlyMap<string, readonly Form[]>;

/** Collects the forms of all terms among the records. */
export function formsOf(records: readonly SearchRecord[]): Forms {
  const forms = new Map<string, Form[]>();
  for (const term of records) {
    if (!term.means) continue;
    for (const { text } of term.names) {
      const key = joinedKey(text);
      // Single letters are too ambiguous as abbreviations.
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
 * All readings of a question: as typed, with abbreviations and everyday words replaced by their meanings, and without
 * words that only name the location. An ambiguous form is only expanded beside other words, which decide the meaning.
 * `places` are names of the portal's own places, as keys; `districts` those of districts, with spaces.
 */
export function readingsOf(
  words: readonly QueryWord[],
  forms: Forms,
  places: readonly (readonly string[])[],
  districts: ReadonlySet<string> = new Set(),
): Reading[] {
  const where = located(words, [...places.filter((run) => !districts.has(run.join(' '))), ...COUNTRY]);
  const asTyped = words.map((word, at) => ({
    ...word,
    share: where.has(at) || word.isSuffix ? READING.aside : word.isTale ? READING.tale : 1,
  }));
  const readings: Reading[] = [{ words: asTyped, weight: 1, substitutions: [] }];
  const seen = new Set<string>();
  // Readings are expanded repeatedly: `ubnd tp thu duc` contains two abbreviations.
  for (let at = 0; at < readings.length && readings.length < MOST_READINGS; at += 1) {
    const reading = readings[at];
    if (!reading) break;
    const asides = withoutAsides(reading, places, districts);
    for (const next of [...(asides ? [asides] : []), ...readFurther(reading, forms)]) {
      const text = next.words.map(({ key, share }) => `${key}:${share}`).join(' ');
      if (seen.has(text) || readings.length >= MOST_READINGS) continue;
      seen.add(text);
      readings.push(next);
    }
  }
  return readings;
}

/** What says where everything here happens, and what goes before it: in Vietnam, ở thành phố Hồ Chí Minh. */
const COUNTRY = [['viet', 'nam'], ['vietnam']];
const LOCATIVE: ReadonlySet<string> = new Set(['in', 'ở', 'tại']);

/** Places of words that only say that it is here: all that is searched is here. Unless hardly anything else is asked. */
function located(words: readonly QueryWord[], places: readonly (readonly string[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  words.forEach(({ key, marked }, before) => {
    const run =
      LOCATIVE.has(marked ?? key) &&
      places.find((own) => own.every((each, at) => words[before + 1 + at]?.key === each));
    if (run) for (let at = before + 1; at <= before + run.length; at += 1) found.add(at);
  });
  const others = words.filter((word, at) => !found.has(at) && !mayBeStop(word));
  return others.length > 1 ? found : new Set();
}

/** The reading of a question that names a procedure by its code (1.001193): nothing else in it matters. */
export function codeReading(words: readonly QueryWord[]): Reading[] {
  const at = words.findIndex(({ key }, index) => /^\d{6}$/u.test(key) && /^\d$/u.test(words[index - 1]?.key ?? ''));
  if (at < 1 || words.length === 2) return [];
  const code = words.slice(at - 1, at + 1).map((word): ReadWord => ({ ...word, share: 1 }));
  return [{ words: code, weight: READING.code, substitutions: [] }];
}

/** What readers are told that a term was read as: what it is called in their language, else the words it stands for. */
function saidOf({ note, means = [] }: SearchRecord): Pick<Substitution, 'said' | 'lang'> {
  const isTranslated = note !== undefined && note.lang === undefined && note.text !== means.join('; ');
  return isTranslated ? { said: note.text } : note?.lang === undefined ? {} : { lang: note.lang };
}

/** The reading with what a term means in the place of some of its words. */
function substitute(reading: Reading, [from, to]: [number, number], { term }: Form, read: string): Reading {
  const span = reading.words.slice(from, to);
  const typed = span.map((word) => word.typed).join(' ');
  const share = term.isEveryday ? aroundEveryday(reading.words.length - (to - from)) : 1;
  const around = (word: ReadWord): ReadWord => ({ ...word, share: word.share * share });
  // The smaller the part of the question that a term covers, the less likely it was meant.
  const part = term.isEveryday ? 0.65 + 0.35 * ((to - from) / reading.words.length) : 1;
  return {
    words: [
      ...reading.words.slice(0, from).map(around),
      ...keysOf(read).map((key) => ({ key, typed, share: 1 })),
      ...reading.words.slice(to).map(around),
    ],
    weight: reading.weight * (term.isEveryday ? READING.everyday * part : READING.abbreviation),
    substitutions: [...reading.substitutions, { typed, read, ...saidOf(term), term: term.ref }],
  };
}

/** Whether marks that were typed are those of the form: cuối is not cưới, and tư is not TƯ. */
const agrees = (span: readonly ReadWord[], { marked }: Form): boolean =>
  span.every((word) => word.marked === undefined) || span.map((word) => word.marked ?? word.key).join('') === marked;

const numbersOf = (keys: readonly string[]): ReadonlySet<string> => new Set(keys.filter((key) => /^\d+$/u.test(key)));

/** The meanings of a term that have the typed numbers, where some have: mức 4 is mức độ 4, though mức 3 is the same term. */
function meaningsFor(span: readonly ReadWord[], means: readonly string[]): readonly string[] {
  const asked = numbersOf(span.map(({ key }) => key));
  const same = means.filter((read) => numbersOf(keysOf(read)).symmetricDifference(asked).size === 0);
  return asked.size > 0 && same.length > 0 ? same : means;
}

/** The readings with one more replacement, longest spans first. */
function readFurther(reading: Reading, forms: Forms): Reading[] {
  const { words, substitutions } = reading;
  const found: Reading[] = [];
  for (let length = Math.min(words.length, LONGEST_FORM); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const to = from + length;
      const span = words.slice(from, to);
      // Replacements are not replaced again.
      if (span.some(({ typed }) => substitutions.some((known) => known.typed === typed))) continue;
      const isAlone = words.every((word, at) => (at >= from && at < to) || mayBeStop(word));
      const own = forms.get(span.map(({ key }) => key).join('')) ?? [];
      for (const form of own.filter((each) => (!each.term.inContext || !isAlone) && agrees(span, each))) {
        // The first meaning of a term is the most common one.
        meaningsFor(span, form.term.means ?? []).forEach((read, nth) => {
          const next = substitute(reading, [from, to], form, read);
          found.push({ ...next, weight: next.weight * READING.later ** nth });
        });
      }
    }
  }
  return found;
}

/**
 * Bodies named together with a place, where the place is what matters: ủy ban nhân dân quận 3, công an phường Bến Nghé.
 */
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
/** Words that only say that the city is meant. */
const CITY = ['thanh pho', 'tp', 'city'].map((name) => name.split(' '));

/** The reading in which words that only name the location count little; undefined if there are none, or no others. */
function withoutAsides(
  { words, weight, substitutions }: Reading,
  places: readonly (readonly string[])[],
  districts: ReadonlySet<string>,
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
  const named = places.flatMap((run): [number, number][] => {
    const span = districts.has(run.join(' ')) ? spanOf(run) : undefined;
    return span ? [span] : [];
  });
  const isAside = (at: number): boolean => asides.some(([from, to]) => at >= from && at < to);
  if (words.every(({ share }, at) => !isAside(at) || share < 1) || words.every((_, at) => isAside(at)))
    return undefined;
  return {
    words: words.map((word, at) => {
      const isDistrict = named.some(([from, to]) => at >= from && at < to);
      return isAside(at) ? { ...word, share: READING.aside, ...(isDistrict && { isDistrict }) } : word;
    }),
    weight: weight * READING.withoutAsides,
    substitutions,
  };
}
