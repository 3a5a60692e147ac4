import { toneless } from '../lists/alphabet.ts';
import { headOf } from './letters.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/** A stretch of sorted names, headed like a volume of an encyclopedia by where it begins and ends. */
export interface IndexSection<T> {
  readonly from: string;
  readonly to: string;
  readonly entries: readonly T[];
}

/** How many entries a section holds: few enough for a glance, many enough for a heading. */
const SIZE = { least: 20, most: 50 } as const;

/**
 * How far a name has to be read to tell it from its neighbour, numbers whole; nothing where only tones do, which
 * dictionaries compare last.
 */
function readUntil(name: string, neighbour: string): number | undefined {
  const [own, other] = [toneless(name).toLowerCase(), toneless(neighbour).toLowerCase()];
  let end = 0;
  while (end < own.length && own[end] === other[end]) end += 1;
  if (end === own.length) return undefined;
  // A blank tells names apart as any letter does, but nobody sees it at the end.
  if (own[end] === ' ') end += 1;
  while (/\d/u.test(own[end] ?? '') && /\d/u.test(own[end + 1] ?? '')) end += 1;
  return end + 1;
}

/** The beginning of a name as a heading: with a capital, its last letter toneless where the word goes on. */
function heading(name: string, length = name.length): string {
  const [last = '', next = ''] = [name[length - 1], name[length]];
  const start = name.slice(0, length - 1) + (/\p{L}/u.test(next) ? toneless(last) : last);
  return start.slice(0, 1).toLocaleUpperCase(OFFICIAL) + start.slice(1);
}

/**
 * Cuts sorted entries into sections, each where the shortest beginning of a name shows the way: before `Phường B` rather
 * than before `Phường An Phú Đ`. Few entries are one section.
 */
export function sectionsOf<T>(entries: readonly T[], nameOf: (entry: T) => string): IndexSection<T>[] {
  const names = entries.map((entry) => headOf(nameOf(entry)));
  const name = (at: number): string => names[at] ?? '';
  const starts = [0];
  for (let start = 0; entries.length - start > SIZE.most; start = starts.at(-1) ?? 0) starts.push(bestCutAfter(start));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? entries.length;
    const before = start === 0 ? 1 : readUntil(name(start), name(start - 1));
    const after = readUntil(name(end - 1), end < entries.length ? name(end) : name(start));
    return {
      from: heading(name(start), before),
      to: heading(name(end - 1), after),
      entries: entries.slice(start, end),
    };
  });

  /** Where to cut after a start: at the shortest beginning, the later one of equals. */
  function bestCutAfter(start: number): number {
    const last = Math.min(start + SIZE.most, entries.length - SIZE.least);
    let best = { at: last, length: Infinity };
    for (let at = start + SIZE.least; at <= last; at += 1) {
      const length = readUntil(name(at), name(at - 1)) ?? Infinity;
      if (length <= best.length) best = { at, length };
    }
    return best.at;
  }
}
