import type { UnitList } from '../../domain/places/unit-list.ts';
import { fold } from '../../search/language/fold.ts';

/** A unit that fits what was typed: its place in `now` or `then` of the list. */
export interface FoundUnit {
  readonly in: 'now' | 'then';
  readonly at: number;
}

/** What units are called by kind, in Vietnamese, its short forms and English: small units, and districts. */
const SMALL = ['p', 'f', 'phuong', 'ward', 'w', 'x', 'xa', 'commune', 'tt', 'township', 'town', 'dk', 'zone'];
const LARGE = ['q', 'quan', 'h', 'huyen', 'd', 'dist', 'district', 'tp', 'city', 'province', 'tinh'];
const KIND = new Map([...SMALL.map((word) => [word, 'u']), ...LARGE.map((word) => [word, 'd'])] as [string, string][]);

/** The words as they are typed, without marks; letters and numbers apart. */
const split = (text: string): string[] =>
  fold(text.normalize('NFC'))
    .replace(/\b(?:thi tran|dac khu|special zone)\b/gu, ' p ')
    .replace(/\bthanh pho\b/gu, ' q ')
    .replace(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/gu, ' ')
    .split(/[^a-z\d]+/u)
    .filter(Boolean);

/**
 * The words of a name or of what was typed, without marks. A number keeps the kind before it (`p13`, `Phường 13` and
 * `Ward 13` are `u13`, `Quận 1` is `d1`); kinds without a number say nothing.
 */
export const unitWords = (text: string): string[] =>
  split(text).flatMap((word, index, words) => {
    if (/^\d/u.test(word)) return [`${KIND.get(words[index - 1] ?? '') ?? ''}${Number(word)}`];
    return KIND.has(word) ? [] : [word];
  });

/** Whether a typed word means a word of a name: the beginning of it, or its number whole. */
const means = (typed: string, word: string): boolean =>
  /\d/u.test(typed)
    ? word === typed || (/^\d/u.test(typed) && word.replace(/^[ud]/u, '') === typed)
    : word.startsWith(typed);

interface Candidate extends FoundUnit {
  readonly own: readonly string[];
  readonly area: readonly string[];
}

interface Typed {
  readonly words: readonly string[];
  /** Names a district or city. */
  readonly hasArea: boolean;
}

/** How far a name is from what was typed; undefined: it does not fit. */
function distance({ own, area, in: when }: Candidate, { words: typed, hasArea }: Typed): number | undefined {
  const fits =
    (words: readonly string[]) =>
    (each: string): boolean =>
      words.some((word) => means(each, word));
  const all = [...own, ...area];
  const together = own.join('');
  const [first = ''] = typed;
  const isTogether = typed.length === 1 && first.length > 3 && together.startsWith(first);
  if (!isTogether && !typed.every(fits(all))) return undefined;
  const outside = isTogether ? 0 : typed.filter((each) => !fits(own)(each)).length;
  const begun = isTogether ? 0 : typed.filter((each) => !all.includes(each) && !/\d/u.test(each)).length;
  const isWhole = own.every((word) => typed.includes(word)) || together === first;
  const isInOrder = together.startsWith(typed.filter(fits(own)).join(''));
  return (
    outside * (hasArea ? 2 : 8) +
    begun * 3 +
    (isWhole ? 0 : 2) +
    (isInOrder ? 0 : 4) +
    (hasArea && area.length === 0 ? 8 : 0) +
    (when === 'now' ? 0 : 1)
  );
}

/** Makes the finder of a list: the units that fit what was typed, nearest first. */
export function unitFinder(list: Pick<UnitList, 'now' | 'then'>): (typed: string) => FoundUnit[] {
  const candidates: Candidate[] = [
    ...list.now.map(([, name], at) => ({ in: 'now' as const, at, own: unitWords(name), area: [] })),
    ...list.then.map(([, name, area], at) => ({
      in: 'then' as const,
      at,
      own: unitWords(name),
      area: unitWords(area),
    })),
  ];
  return (text) => {
    const typed = { words: [...new Set(unitWords(text))], hasArea: split(text).some((word) => KIND.get(word) === 'd') };
    if (typed.words.length === 0) return [];
    return candidates
      .flatMap((candidate) => {
        const far = distance(candidate, typed);
        return far === undefined ? [] : [{ candidate, far }];
      })
      .sort((a, b) => a.far - b.far)
      .map(({ candidate: { in: when, at } }) => ({ in: when, at }));
  };
}
