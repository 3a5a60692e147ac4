import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, marked, normalise } from '../../src/search/language/fold.ts';
import { tokenise } from '../../src/search/language/tokens.ts';
import { bulkEntry, bulkParts } from '../../src/search/export/bulk.ts';
import { FieldSurvey } from '../../src/search/export/fields.ts';
import { MARKED_LETTERS } from '../../src/search/export/letters.ts';
import { mappingOf } from '../../src/search/export/mapping.ts';
import { queryOf } from '../../src/search/export/query.ts';
import { analyse } from './analyse.ts';
import { madePassages } from './passages/made.ts';

/** Letters of Vietnamese in one character, found by what Unicode says of them. */
const VIETNAMESE = Array.from({ length: 0x1f00 - 0xc0 }, (_, at) => String.fromCodePoint(0xc0 + at)).filter((letter) =>
  /^(?:[đĐ]|a\u0306|[aeo]\u0302|[ou]\u031b|(?:a(?:\u0323?[\u0302\u0306])?|[eo](?:\u0323?\u0302)?|[ou]\u031b|[iuy])[\u0300\u0301\u0303\u0309\u0323]?)$/iu.test(
    letter.normalize('NFD'),
  ),
);
const letters = fc.oneof(fc.constantFrom(...VIETNAMESE), fc.stringMatching(/^[a-z]$/u));
const word = fc.string({ unit: letters, minLength: 1, maxLength: 7 });
const form = fc.constantFrom('NFC', 'NFD');

describe('the analyzers', () => {
  test('cover all 134 letters with diacritics', () => {
    expect(VIETNAMESE).toHaveLength(134);
    expect([...MARKED_LETTERS].sort()).toEqual([...VIETNAMESE].sort());
  });

  test.each(['NFC', 'NFD'])('fold every letter as our search does, in %s', (written) => {
    for (const letter of VIETNAMESE) expect(analyse('folded', letter.normalize(written))).toEqual([fold(letter)]);
  });

  test('fold đ and its look-alikes', () => {
    expect(analyse('folded', 'đ Đ ð Ð ɖ Ɖ')).toEqual(['d', 'd', 'd', 'd', 'd', 'd']);
    expect(analyse('marked', 'đ Đ ð Ð ɖ Ɖ')).toEqual(['đ', 'đ', 'đ', 'đ', 'đ', 'đ']);
  });

  test('find the words that our search finds', () => {
    const noise = 'Số 33/2021/NĐ-CP (1.001193); kỹ\u00adthuật, QUÝ\u00a0III – “hoà\u200b”';
    for (const text of [noise, ...madePassages(30).map((passage) => passage.text)]) {
      const keys = tokenise(normalise(text)).map(({ key }) => key);
      expect(analyse('folded', text)).toEqual(keys);
      expect(analyse('folded_pairs', text)).toEqual(keys.slice(1).map((key, at) => `${keys[at] ?? ''} ${key}`));
    }
  });

  test('normalise all spellings of a word, without and with diacritics', () => {
    fc.assert(
      fc.property(word, form, (own, written) => {
        const [one] = tokenise(normalise(own));
        expect(analyse('folded', own.normalize(written))).toEqual([one?.key]);
        expect(analyse('marked', own.normalize(written))).toEqual(analyse('marked', marked(normalise(own))));
      }),
    );
  });

  test.each(['e\u0302\u0301', 'ê\u0301', 'é\u0302', 'Ế'])('keep diacritics that are written %j', (written) => {
    expect(analyse('marked', written)).toEqual(['ế']);
  });

  test('distinguish words by their diacritics, whatever the placement of the tone', () => {
    expect(analyse('marked', 'hoà HOÀ hòa Hoà')).toEqual(['hòa', 'hòa', 'hòa', 'hòa']);
    expect(new Set(analyse('marked', 'hoa hòa hóa hỏa họa hoạ thuỷ thủy quý quy')).size).toBe(8);
  });
});

const properties = (...records: object[]) => {
  const survey = new FieldSurvey();
  for (const record of records) survey.add({ id: 'a', title: '', text: 'Lời', ...record });
  return mappingOf(survey.fields).mappings.properties as Record<string, { type: string; enabled?: boolean }>;
};

describe('the mapping', () => {
  test('names every field and rejects others', () => {
    const { dynamic } = mappingOf(new FieldSurvey().fields).mappings;
    expect(dynamic).toBe('strict');
    const found = properties({ issuer: 'x', year: 2021, data: { deep: [1] } }, { lang: null, isOld: true });
    expect(Object.keys(found)).toEqual(['id', 'title', 'text', 'data', 'isOld', 'issuer', 'lang', 'ref', 'year']);
    expect(found).toMatchObject({ id: { type: 'keyword' }, ref: { type: 'keyword' }, data: { enabled: false } });
  });

  test.each([
    ['keyword', ['a', null]],
    ['keyword', ['2021', 2021, true]],
    ['keyword', [[], ['a', 'b']]],
    ['long', [2021, [2022]]],
    ['double', [1, 0.5]],
    ['double', [2 ** 60]],
    ['boolean', [false]],
    ['object', ['a', { b: 1 }]],
    ['object', [[{ b: 1 }]]],
  ])('takes as %s a field that is %j', (type, values) => {
    expect(properties(...values.map((field) => ({ field }))).field?.type).toBe(type);
  });

  test('has every field of the query, and every analyzer of its fields', () => {
    const { mappings, settings } = mappingOf(new FieldSurvey().fields);
    const asked =
      JSON.stringify(queryOf({ typed: 'đăng ký', read: 'dang ky' })).match(/(?:title|text)(?:\.\w+)?/gu) ?? [];
    expect(new Set(asked)).toEqual(new Set(['title', 'text', 'title.marked', 'text.marked', 'text.pairs']));
    const { text, title } = mappings.properties;
    expect(title).toEqual(text);
    for (const { analyzer } of [text, ...Object.values(text.fields)]) {
      expect(settings.analysis.analyzer).toHaveProperty(analyzer);
    }
  });
});

test('parts are as large as allowed and no larger, except for a single long entry', async () => {
  const entries = madePassages(60).map((passage) => bulkEntry('x', { ...passage, text: passage.text.repeat(2) }));
  const long = bulkEntry('x', { id: 'long', title: '', text: 'lời '.repeat(3000) });
  entries.splice(10, 0, long);
  const decoder = new TextDecoder();
  const parts: string[] = [];
  const given = new ReadableStream<string>({
    start(controller) {
      for (const entry of entries) controller.enqueue(entry);
      controller.close();
    },
  });
  for await (const part of bulkParts(given, 5000)) {
    const text = decoder.decode(part);
    expect(part.length <= 5000 || text === long).toBe(true);
    parts.push(text);
  }
  expect(parts.join('')).toBe(entries.join(''));
  expect(parts.length).toBeGreaterThan(5);
});
