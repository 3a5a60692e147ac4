import type { Passage } from '../records/record.ts';
import type { Text } from './prepared-text.ts';

/** A range of a text, [start, end) in UTF-16 units. */
export type Range = readonly [number, number];

/** A part of a passage with the matched words marked. */
export interface Excerpt {
  readonly text: string;
  readonly ranges: readonly Range[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  readonly anchor?: string | undefined;
  readonly lang?: string | undefined;
  readonly isUnverified?: boolean | undefined;
}

/** Length of an excerpt in UTF-16 units. */
const EXCERPT = 220;
const BEFORE = 60;

/** Ranges of words; adjacent words form one range. */
export function rangesOf({ tokens, original }: Text, at: readonly number[]): Range[] {
  const ranges: [number, number][] = [];
  for (const place of at) {
    const token = tokens[place];
    if (!token) continue;
    const last = ranges.at(-1);
    if (last && token.start <= last[1]) continue;
    if (last && /^ +$/u.test(original.slice(last[1], token.start))) last[1] = token.end;
    else ranges.push([token.start, token.end]);
  }
  return ranges;
}

/** The part of a passage around the matched words, cut at word boundaries. */
export function excerptOf(text: Text, at: readonly number[], { anchor, lang, isUnverified }: Passage): Excerpt {
  const { original, tokens } = text;
  const first = tokens[at[0] ?? 0]?.start ?? 0;
  const from = tokens.find(({ start }) => start >= Math.max(0, Math.min(first - BEFORE, original.length - EXCERPT)));
  const start = (from?.start ?? 0) < 8 ? 0 : (from?.start ?? 0);
  const end =
    original.length - start <= EXCERPT
      ? original.length
      : (tokens.findLast((token) => token.end <= start + EXCERPT)?.end ?? original.length);
  const ranges = rangesOf(text, at).filter(([low, high]) => low >= start && high <= end);
  return {
    text: original.slice(start, end),
    ranges: ranges.map(([low, high]): Range => [low - start, high - start]),
    isCutBefore: start > 0,
    isCutAfter: end < original.length,
    anchor,
    lang,
    isUnverified,
  };
}
