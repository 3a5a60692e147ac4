import { parseQuery } from '../../../src/search/terms/query.ts';
import { describe, expect, test } from 'vitest';
import { fold, marked } from '../../../src/search/language/fold.ts';
import { openPassages, type PassageHit } from '../../../src/search/passages/find/open.ts';
import { fetcherOf, MOST_PACKED, packFiles } from '../../../src/search/passages/format/pack.ts';
import { toTelex, toVni } from '../typing.ts';
import { somePassages } from './corpus.ts';
import { fetcherFrom, filesOf, numbers, open } from './made.ts';

const passages = somePassages();
const files = await filesOf(passages);
const search = await openPassages(fetcherFrom(files));
const next = numbers(2021);

/** Spans of four words, each with its passage. */
/** Spans of four words, without words of politeness (xin, hỏi), which are not searched. */
const spans = Array.from({ length: 44 }, () => {
  const { id, text } = passages[next(400)] ?? { id: '', text: '' };
  const words = text.split(' ');
  const at = next(words.length - 4);
  return { id, words: words.slice(at, at + 4) };
}).filter(({ words }) => parseQuery(words.join(' ')).words.length === words.length);
/** Drops, doubles or swaps a letter of one word; rarely the first one. */
function mistype(words: readonly string[]): string {
  const at = words.findIndex((word) => word.length > 2);
  return words
    .map((word, own) => {
      if (own !== at) return word;
      const place = 1 + next(word.length - 2);
      return [
        word.slice(0, place) + word.slice(place + 1),
        word.slice(0, place) + word.slice(place - 1),
        `${word.slice(0, place)}${word.slice(place + 1, place + 2)}${word.slice(place, place + 1)}${word.slice(place + 2)}`,
      ][next(3)];
    })
    .join(' ');
}
const otherPlace = (word: string): string => word.replace('òa', 'oà').replace('ủy', 'uỷ').replace('úy', 'uý');

describe('a passage is found by its words', () => {
  test.each<[string, number, (words: readonly string[]) => string]>([
    ['as they stand', 1, (words) => words.join(' ')],
    ['without marks', 1, (words) => fold(words.join(' '))],
    ['in capitals', 1, (words) => words.join(' ').toUpperCase()],
    ['decomposed', 1, (words) => words.join(' ').normalize('NFD')],
    ['with tones in their other place', 1, (words) => words.map(otherPlace).join(' ')],
    ['in Telex', 0.97, (words) => toTelex(words.join(' '))],
    ['in VNI', 0.97, (words) => toVni(words.join(' '))],
    ['with one mistyped', 0.95, mistype],
    ['with one mistyped, without marks', 0.9, (words) => mistype(words.map(fold))],
    ['with the last unfinished', 0.93, (words) => words.join(' ').slice(0, -1)],
    ['in another order', 0.9, ([a = '', b = '', c = '', d = '']) => [c, a, d, b].join(' ')],
  ])('%s', async (_, share, type) => {
    const missed: string[] = [];
    for (const { id, words } of spans) {
      const { hits } = await search.find(type(words));
      if (hits[0]?.id !== id) missed.push(type(words));
    }
    expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(Math.floor(spans.length * (1 - share)));
  });
});

describe('a hit', () => {
  const marksOf = ({ title, titleRanges, excerpt }: PassageHit): string[] => [
    ...titleRanges.map(([from, to]) => title.slice(from, to)),
    ...excerpt.ranges.map(([from, to]) => excerpt.text.slice(from, to)),
  ];

  test.each([
    ['NFC', 'NFC'],
    ['NFC', 'NFD'],
    ['NFD', 'NFC'],
    ['NFD', 'NFD'],
  ])('of a text in %s shows the very words a question in %s asked for', async (textForm, questionForm) => {
    for (const { id, words } of spans) {
      const desk = await open(
        passages.filter((each) => each.id === id).map((each) => ({ ...each, text: each.text.normalize(textForm) })),
      );
      const { hits } = await desk.find(words.join(' ').normalize(questionForm));
      const shown = hits[0] && marksOf(hits[0]).join(' ');
      expect(shown?.split(' ').map(marked)).toEqual(words.map(marked));
    }
  });
});

test('a pack gives the same answers as separate files', async () => {
  const packed = await openPassages(fetcherOf(packFiles(files)));
  for (const { words } of spans.slice(0, 10)) {
    expect(await packed.find(words.join(' '))).toEqual(await search.find(words.join(' ')));
  }
});

test('200 sentences fit into one file', async () => {
  expect(packFiles(await filesOf(passages.slice(-200))).length).toBeLessThanOrEqual(MOST_PACKED);
});
