import { toneless } from '../lists/alphabet.ts';
import { headOf } from './letters.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/** A section of sorted names, headed by where it begins and ends like a volume of an encyclopedia. */
export interface IndexSection<T> {
  readonly from: string;
  readonly to: string;
  readonly entries: readonly T[];
}

/** Minimum and maximum number of entries in a section. */
const SIZE = { least: 20, most: 50 } as const;

/**
 * Length of the shortest prefix that distinguishes a name from its neighbour, with numbers kept whole; undefined where
 * only tones differ, which dictionaries compare last.
 */
function readUntil(name: string, neighbour: string): number | undefined {
  const [own, other] = [toneless(name).toLowerCase(), toneless(neighbour).toLowerCase()];
  let end = 0;
  while (end < own.length && own[end] === other[end]) end += 1;
  if (end === own.length) return undefined;
  // A trailing space would distinguish the names but is invisible, so include the next letter.
  if (own[end] === ' ') end += 1;
  while (/\d/u.test(own[end] ?? '') && /\d/u.test(own[end + 1] ?? '')) end += 1;
  return end + 1;
}

/** The heading made of a prefix: capitalised, and its last letter without tone if the word continues. */
function heading(name: string, length = name.length): string {
  const [last = '', next = ''] = [name[length - 1], name[length]];
  const start = name.slice(0, length - 1) + (/\p{L}/u.test(next) ? toneless(last) : last);
  return start.slice(0, 1).toLocaleUpperCase(OFFICIAL) + start.slice(1);
}

/**
 * Splits sorted entries into sections where the distinguishing prefix is shortest: before `Phường B` rather than before
 * `Phường An Phú Đ`. A short list is one section.
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

  /** Index of the best cut after `start`: at the shortest prefix; the later one of equals. */
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
