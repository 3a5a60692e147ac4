import { describe, expect, test } from 'vitest';
import { bulkEntry, bulkParts, isPartName, partName } from '../../src/search/export/bulk.ts';
import { FieldSurvey } from '../../src/search/export/fields.ts';
import { COMPOSITIONS, D_LOOKALIKES, TONE_PLACES } from '../../src/search/export/letters.ts';
import { mappingOf } from '../../src/search/export/mapping.ts';
import { queryOf, questionOf } from '../../src/search/export/query.ts';
import { isFieldName, isId, isIndexName } from '../../src/search/export/record.ts';

describe('what OpenSearch accepts', () => {
  test.each([
    ['laws', true],
    ['1-laws_2.x', true],
    ['Laws', false],
    ['-laws', false],
    ['.laws', false],
    ['la ws', false],
    ['', false],
    ['x'.repeat(200), true],
    ['x'.repeat(201), false],
  ])('“%s” as the name of an index: %s', (name, expected) => {
    expect(isIndexName(name)).toBe(expected);
  });

  test.each([
    ['issuer', true],
    ['năm_2021', true],
    ['2021-x', true],
    ['_id', false],
    ['-x', false],
    ['a.b', false],
    ['a b', false],
    ['', false],
  ])('“%s” as the name of a field: %s', (name, expected) => {
    expect(isFieldName(name)).toBe(expected);
  });

  test('ids of 512 bytes', () => {
    expect([isId('x'.repeat(512)), isId('x'.repeat(513)), isId('ệ'.repeat(171))]).toEqual([true, false, false]);
  });
});

describe('bulk files', () => {
  const partsOf = async (entries: readonly string[], most?: number): Promise<string[]> => {
    const parts: string[] = [];
    const given = new ReadableStream<string>({
      start(controller) {
        for (const entry of entries) controller.enqueue(entry);
        controller.close();
      },
    });
    for await (const part of bulkParts(given, most)) parts.push(new TextDecoder().decode(part));
    return parts;
  };

  test('are named by their number', () => {
    expect([partName(0), partName(12), partName(12_345)]).toEqual([
      'bulk-0000.ndjson',
      'bulk-0012.ndjson',
      'bulk-12345.ndjson',
    ]);
    for (const name of ['bulk-12.ndjson', 'bulk-0000.json', 'a-bulk-0000.ndjson', 'bulk-0000.ndjson.br'])
      expect(isPartName(name), name).toBe(false);
    expect([partName(0), partName(12_345)].every(isPartName)).toBe(true);
  });

  test('say of each passage where it goes, then what it is', () => {
    const [action = '', document = '', ...more] = bulkEntry('laws', {
      id: 'a',
      title: 'T',
      text: 'Lời\n',
      year: 1,
    }).split('\n');
    expect(JSON.parse(action)).toEqual({ index: { _index: 'laws', _id: 'a' } });
    expect(JSON.parse(document)).toEqual({ id: 'a', title: 'T', text: 'Lời\n', year: 1 });
    expect(more).toEqual(['']);
  });

  test('hold as many entries as fit, in bytes, and one at least', async () => {
    expect(await partsOf(['ab', 'cd', 'ef'], 4)).toEqual(['abcd', 'ef']);
    expect(await partsOf(['ab', 'cde', 'f'], 4)).toEqual(['ab', 'cdef']);
    expect(await partsOf(['abcdef', 'g', 'h'], 4)).toEqual(['abcdef', 'gh']);
    expect(await partsOf(['ệ', 'ab'], 4)).toEqual(['ệ', 'ab']);
    expect(await partsOf(['a', 'b'])).toEqual(['ab']);
    expect(await partsOf([])).toEqual([]);
  });
});

describe('the mapping', () => {
  const surveyed = (...records: object[]) => {
    const survey = new FieldSurvey();
    for (const record of records) survey.add({ id: 'a', title: 'b', text: 'c', ...record });
    return survey.fields;
  };

  test('has what every passage has as text, with its pairs and its marks, and the rest by what it holds', () => {
    const { settings, mappings } = mappingOf(
      surveyed({ year: 2021, share: 0.5, isOld: false, tags: ['x'], none: null }),
    );
    expect(settings.index).toMatchObject({ number_of_shards: 1, auto_expand_replicas: '0-1' });
    const keyword = { type: 'keyword', ignore_above: 8191 };
    const text = {
      type: 'text',
      analyzer: 'folded',
      fields: {
        pairs: { type: 'text', analyzer: 'folded_pairs', index_options: 'freqs' },
        marked: { type: 'text', analyzer: 'marked' },
      },
    };
    expect(mappings.properties).toEqual({
      id: keyword,
      title: text,
      text,
      data: { type: 'object', enabled: false },
      isOld: { type: 'boolean' },
      issuer: keyword,
      none: keyword,
      ref: keyword,
      share: { type: 'double' },
      tags: keyword,
      year: { type: 'long' },
    });
    expect(Object.keys(mappings.properties).slice(3)).toEqual([
      'data',
      'isOld',
      'issuer',
      'none',
      'ref',
      'share',
      'tags',
      'year',
    ]);
  });

  test('has no field that every passage has among the others', () => {
    expect([...surveyed({}).keys()]).toEqual(['ref', 'data', 'year', 'issuer']);
  });
});

describe('the query', () => {
  test('finds by pairs of words and by words, and ranks by what stands together with its marks', () => {
    const { size, query, rescore, _source: source } = queryOf({ typed: 'sổ đỏ', read: 'so do' });
    expect({ size, source }).toEqual({ size: 10, source: { excludes: ['text'] } });
    const found = JSON.stringify(query);
    expect(found).toContain('"text.pairs":{"query":"so do"');
    expect(found).toContain('"text.pairs":{"query":"sổ đỏ"');
    expect(query.bool.minimum_should_match).toBe(1);
    expect(JSON.stringify(rescore)).toContain('"text.marked":{"query":"sổ đỏ"');
  });

  test('is tried with the first five words of a passage', () => {
    expect(questionOf('Cấp lại, (giấy) phép: xây dựng nhà')).toBe('Cấp lại giấy phép xây');
    expect(questionOf('Số 5')).toBe('Số 5');
    expect(questionOf('–')).toBe('');
  });
});

describe('letters', () => {
  test('are composed of however they were written apart', () => {
    const composed = Object.fromEntries(COMPOSITIONS);
    expect(composed['e\u0302\u0301']).toBe('ế');
    expect(composed['e\u0301\u0302']).toBe('ế');
    expect(composed['ê\u0301']).toBe('ế');
    expect(composed['A\u0306']).toBe('Ă');
    expect(composed).not.toHaveProperty('ế');
    expect(new Set(COMPOSITIONS.map(([written]) => written)).size).toBe(COMPOSITIONS.length);
  });

  test('that look like đ are đ', () => {
    expect(D_LOOKALIKES).toEqual([
      ['ð', 'đ'],
      ['Ð', 'Đ'],
      ['ɖ', 'đ'],
      ['Ɖ', 'Đ'],
    ]);
  });

  test('of open syllables bear their tone on the first vowel, in either case', () => {
    const moved = Object.fromEntries(TONE_PLACES);
    expect([moved['oà'], moved['Oà'], moved['OÀ'], moved['uý'], moved['oẻ'], moved['oạ']]).toEqual([
      'òa',
      'Òa',
      'ÒA',
      'úy',
      'ỏe',
      'ọa',
    ]);
    // Three pairs of vowels, five tones, upper and lower case of each vowel.
    expect(TONE_PLACES).toHaveLength(3 * 5 * 4);
  });
});
