import { describe, expect, test } from 'vitest';
import { compareFields } from '../../../src/domain/revisions/field-change.ts';
import { labelOf } from '../../../src/domain/revisions/label.ts';
import { changedWords, pathWords, valueWords } from '../../../src/domain/revisions/value-words.ts';

describe('fields', () => {
  test.each([
    ['keys in another order', { a: 1, b: [1] }, { b: [1], a: 1 }, []],
    ['added', {}, { a: null }, [{ kind: 'added', path: ['a'], after: null }]],
    ['removed', { a: 1 }, {}, [{ kind: 'removed', path: ['a'], before: 1 }]],
    ['another type', { a: 1 }, { a: ['1'] }, [{ kind: 'changed', path: ['a'], before: 1, after: ['1'] }]],
    ['put into a list', [1, 2, 3], [1, 9, 2, 3], [{ kind: 'added', path: [1], after: 9 }]],
    ['taken from a list', ['a', 'a', 'b'], ['a', 'b'], [{ kind: 'removed', path: [1], before: 'a' }]],
    [
      'deep in a list',
      [{ a: 1 }, { a: 2 }],
      [{ a: 1 }, { a: 3 }],
      [{ kind: 'changed', path: [1, 'a'], before: 2, after: 3 }],
    ],
    [
      'items with ids, moved',
      [{ id: 'x', v: 1 }, { id: 'y' }],
      [{ id: 'y' }, { id: 'x', v: 2 }],
      [{ kind: 'changed', path: ['x', 'v'], before: 1, after: 2 }],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(compareFields(before, after)).toEqual(changes);
  });

  test.each([
    ['same values in another order of keys, deep', { a: [{ b: 1, c: 2 }] }, { a: [{ c: 2, b: 1 }] }, []],
    ['a key of every object is no field', {}, { toString: 1 }, [{ kind: 'added', path: ['toString'], after: 1 }]],
    [
      'a value in the place of nothing',
      { a: null },
      { a: { b: 1 } },
      [{ kind: 'changed', path: ['a'], before: null, after: { b: 1 } }],
    ],
    ['a list in the place of fields', { a: {} }, { a: [] }, [{ kind: 'changed', path: ['a'], before: {}, after: [] }]],
    [
      'all of a list',
      ['a', 'b'],
      ['c'],
      [
        { kind: 'changed', path: [0], before: 'a', after: 'c' },
        { kind: 'removed', path: [1], before: 'b' },
      ],
    ],
    [
      'the end of a list',
      ['a'],
      ['a', 'b', 'c'],
      [
        { kind: 'added', path: [1], after: 'b' },
        { kind: 'added', path: [2], after: 'c' },
      ],
    ],
    [
      'items of which one has no id',
      [{ id: 'x' }, {}],
      [{}, { id: 'x' }],
      [
        { kind: 'removed', path: [0, 'id'], before: 'x' },
        { kind: 'added', path: [1, 'id'], after: 'x' },
      ],
    ],
    [
      'items of which two have one id',
      [{ id: 'x', v: 1 }],
      [
        { id: 'x', v: 1 },
        { id: 'x', v: 2 },
      ],
      [{ kind: 'added', path: [1], after: { id: 'x', v: 2 } }],
    ],
    [
      'items with ids, one new and one gone',
      [{ id: 'x' }],
      [{ id: 'y' }],
      [
        { kind: 'added', path: ['y'], after: { id: 'y' } },
        { kind: 'removed', path: ['x'], before: { id: 'x' } },
      ],
    ],
    ['an empty list filled', { a: [] }, { a: [{ id: 'x' }] }, [{ kind: 'added', path: ['a', 0], after: { id: 'x' } }]],
    [
      'what a list was that is no more',
      { a: 1, b: 2 },
      { b: 3 },
      [
        { kind: 'changed', path: ['b'], before: 2, after: 3 },
        { kind: 'removed', path: ['a'], before: 1 },
      ],
    ],
  ])('differ: %s', (_, before, after, changes) => {
    expect(compareFields(before, after)).toEqual(changes);
  });
});

describe('what an entry calls itself', () => {
  test.each([
    [{ name: { vi: 'Tên', en: 'Name' }, short_name: { vi: 'Ngắn' } }, { vi: 'Ngắn' }],
    [{ short_name: '', name: 'Tên' }, { vi: 'Tên' }],
    [{ means: ['cây xanh', 'cây'] }, { vi: 'cây xanh' }],
    [{ name: { vi: 'Tên', xx: 'Nom', en: 7 } }, { vi: 'Tên' }],
    [{ name: { en: 'Name' }, title: 'Tiêu đề' }, { vi: 'Tiêu đề' }],
    [{ name: null, url: 'https://a.example/' }, { vi: 'https://a.example/' }],
    [{ id: 'x' }, undefined],
    [null, undefined],
    ['words', undefined],
  ])('%j is %j', (data, label) => {
    expect(labelOf(data)).toEqual(label);
  });
});

describe('values as people read them', () => {
  test.each([
    ['  hai\n dòng ', 40, 'hai dòng'],
    [{ a: 1 }, 40, '{"a":1}'],
    ['chín chữ c', 10, 'chín chữ c'],
    ['chín chữ cái', 10, 'chín chữ …'],
    ['👩👩👩', 2, '👩…'],
  ])('%j in %d letters is “%s”', (value, longest, words) => {
    expect(valueWords(value, longest)).toBe(words);
  });

  test('places in lists are counted from 1', () => {
    expect(pathWords(['tasks', 0, 'quote'])).toBe('tasks › 1 › quote');
    expect(pathWords([])).toBe('');
  });

  test('long values are shown from shortly before they differ', () => {
    const long = 'một hai ba '.repeat(40);
    const [before, after] = changedWords(`${long}bốn`, `${long}năm`, 80);
    expect(before).toMatch(/^….{10,60}bốn$/u);
    expect(after).toMatch(/^….{10,60}năm$/u);
    expect(changedWords('a', 'b', 80)).toEqual(['a', 'b']);
  });

  test('short values, and those that differ at once, are shown from their beginning', () => {
    const end = ' và những chữ nữa'.repeat(6);
    expect(changedWords(`a${end}`, `b${end}`, 30)).toEqual([
      `a${end}`.slice(0, 29) + '…',
      `b${end}`.slice(0, 29) + '…',
    ]);
    const same = 'x'.repeat(60);
    expect(changedWords(`${same} a`, `${same} b`, 80)).toEqual([`${same} a`, `${same} b`]);
    expect(changedWords(same, `${same} thêm`, 50)).toEqual([`…${'x'.repeat(40)}`, `…${'x'.repeat(40)} thêm`]);
  });
});
