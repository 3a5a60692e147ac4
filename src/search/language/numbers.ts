import { longForm } from './abbreviations.ts';
import { fold } from './fold.ts';
import type { Token } from './tokens.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
/** Number words, as texts use them for ordinals and counts. */
const MARKED_WORDS: Readonly<Record<string, string>> = {
  một: '1',
  nhất: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  tư: '4',
  năm: '5',
};
/** Only with these diacritics: hải quan does not mean district 2. */
const WORDS: Readonly<Record<string, string>> = {
  ...MARKED_WORDS,
  ...Object.fromEntries(Object.entries(MARKED_WORDS).map(([word, number]) => [fold(word), number])),
};
/** Words after which a Roman numeral or number word is a number: khóa XV, quý II, quý hai, mức độ 4. */
const COUNTED: ReadonlySet<string> = new Set([
  'khoa',
  'qui',
  'ki',
  'dot',
  'lan',
  'hang',
  'loai',
  'phan',
  'chuong',
  'quarter',
]);
const WORD_COUNTED: ReadonlySet<string> = new Set(['qui', 'quan']);
/** For districts the diacritics decide, because `quan tam` is quan tâm rather than quận tám. */
const DISTRICT_WORDS: Readonly<Record<string, string>> = {
  sáu: '6',
  bảy: '7',
  tám: '8',
  chín: '9',
  mười: '10',
  nhì: '2',
};
/** Levels in words, which no other word after “mức độ”, “cấp độ” or “mức” is: năm may be a year there. */
const LEVEL_WORDS: Readonly<Record<string, string>> = { một: '1', hai: '2', ba: '3', bốn: '4', bon: '4', tư: '4' };
const ENGLISH_LEVELS: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4' };
const BEFORE_DEGREE: ReadonlySet<string> = new Set(['muc', 'cap']);

/** The level that a word names behind those before it. */
function levelOf(word: string, before: string, beforeThat: string | undefined): string | undefined {
  if (before === 'level') return ENGLISH_LEVELS[word];
  const isLevel = before === 'muc' || (before === 'do' && BEFORE_DEGREE.has(beforeThat ?? ''));
  return isLevel ? LEVEL_WORDS[word] : undefined;
}

/** Words after which only small Roman numerals are numbers: Quận III, nhà ở cấp IV. Larger ones would be words. */
const FEW_COUNTED: ReadonlySet<string> = new Set(['quan', 'cap']);
const FEW = /^(?:i{1,3}|iv)$/u;
/** And only large ones after Đại hội XIII: hội vi mạch is none. */
const CONGRESS = 'hoi';
const LARGE = /^x[ivx]*$/u;
/** Document types that people write together with a number: NQ98, qd749. */
const TYPED_NUMBER = /^(?<type>nq|qd|nd|tt|kh|cv|ct|tb)(?<number>\d{2,5})$/u;
/** Codes of procedures, which people also type without their dot: 1.001193, 1001193. */
const CODE = /^(?<first>\d)(?<rest>\d{6})$/u;
/** Letters that stand for a kind of unit before its number: Q.7, P5, H. */
const UNIT_LETTERS: Readonly<Record<string, string>> = { q: 'quan', quan: 'quan', p: 'phuong', phuong: 'phuong' };
/** A unit and its number in one word: q7, phuong5. */
const NUMBERED_UNIT = /^(?<letter>q|quan|p|phuong)(?<number>\d{1,2})$/u;

const DIGIT = /\d/u;

/** The groups of a pattern that holds digits: most words have none. */
const groupsOf = (pattern: RegExp, key: string): readonly (string | undefined)[] =>
  DIGIT.test(key) ? (pattern.exec(key) ?? []) : [];

function romanValue(text: string): number | undefined {
  if (!/^[ivxl]{1,6}$/u.test(text)) return undefined;
  let value = 0;
  for (let index = 0; index < text.length; index += 1) {
    const here = ROMAN[text[index] ?? ''] ?? 0;
    const next = ROMAN[text[index + 1] ?? ''] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}

/** Removes the leading zero of a two-digit number: Phường 05 is Phường 5. Codes such as 004222 are kept. */
const plainNumber = (key: string): string => (/^0\d$/u.test(key) ? key.slice(1) : key);

/** Words after which another one may be a number. */
const BEFORE_NUMBERS: ReadonlySet<string> = new Set([
  ...COUNTED,
  ...WORD_COUNTED,
  ...FEW_COUNTED,
  CONGRESS,
  'muc',
  'do',
  'level',
  // Quận mười một, of which the ten is read before.
  '10',
]);
/** Words that stand for themselves, wherever they stand but behind those: all but a few. */
const plain = new Map<string, boolean>();
const MOST_PLAIN = 20_000;

function isPlain(key: string): boolean {
  const known = plain.get(key);
  if (known !== undefined) return known;
  const own = !DIGIT.test(key) && longForm(key) === undefined && UNIT_LETTERS[key] === undefined;
  if (plain.size >= MOST_PLAIN) plain.clear();
  plain.set(key, own);
  return own;
}

/** A key of a text, and the token it came from. */
export interface CountedKey {
  readonly key: string;
  readonly from: number;
  /** For a word of a long form, which stands nowhere in the text: its spelling. */
  readonly marked?: string;
}

/**
 * Keys of tokens with numbers and abbreviations in one form: khóa XV and khóa 15, quý II, quý 2 and quý hai, Q.7, Q7 and
 * Quận 7, BHXH and bảo hiểm xã hội. A token may become several keys (`q7`, `1001193`, `BHYT`).
 */
export function countedKeys(tokens: readonly Token[]): CountedKey[] {
  const keys: CountedKey[] = [];
  tokens.forEach(({ key, marked: form }, from) => {
    const before = keys.at(-1)?.key ?? '';
    if (isPlain(key) && !BEFORE_NUMBERS.has(before)) {
      keys.push({ key, from });
      return;
    }
    const next = tokens[from + 1]?.key ?? '';
    const isRoman =
      COUNTED.has(before) || (FEW_COUNTED.has(before) && FEW.test(key)) || (before === CONGRESS && LARGE.test(key));
    const roman = isRoman ? romanValue(key) : undefined;
    const district = before === 'quan' ? DISTRICT_WORDS[form] : undefined;
    const ten = tokens[from - 2]?.marked === 'quận' && tokens[from - 1]?.marked === 'mười' ? WORDS[form] : undefined;
    const level = levelOf(form, before, keys.at(-2)?.key);
    const [, type, typedNumber] = groupsOf(TYPED_NUMBER, key);
    const [, codeFirst, codeRest] = groupsOf(CODE, key);
    const [, letter, number] = groupsOf(NUMBERED_UNIT, key);
    const long = longForm(key);
    if (long && !/\p{M}/u.test(form.normalize('NFD'))) keys.push(...long.map((word) => ({ ...word, from })));
    else if (roman !== undefined) keys.push({ key: String(roman), from });
    else if (WORD_COUNTED.has(before) && WORDS[form] !== undefined) keys.push({ key: WORDS[form], from });
    else if (district !== undefined) keys.push({ key: district, from });
    else if (level !== undefined) keys.push({ key: level, from });
    else if (ten !== undefined) keys.splice(-1, 1, { key: `1${ten}`, from: from - 1 });
    else if (type && typedNumber) keys.push({ key: type, from }, { key: typedNumber, from });
    else if (codeFirst && codeRest) keys.push({ key: codeFirst, from }, { key: codeRest, from });
    else if (letter && number)
      keys.push({ key: UNIT_LETTERS[letter] ?? letter, from }, { key: plainNumber(number), from });
    else if (UNIT_LETTERS[key] !== undefined && /^\d{1,2}$/u.test(next)) keys.push({ key: UNIT_LETTERS[key], from });
    else keys.push({ key: plainNumber(key), from });
  });
  return keys;
}
