import { describe, expect, test } from 'vitest';
import { fold } from '../../src/search/language/fold.ts';
import { isSyllable } from '../../src/search/language/syllable.ts';
import { decodeTelex, decodeVni } from '../../src/search/language/typing.ts';
import { recordsOf } from './real-search.ts';
import { toTelex, toVni } from './typing.ts';

/** All syllables with diacritics in names of the real content. */
const syllables = [
  ...new Set(
    recordsOf('vi')
      .flatMap(({ names }) => names.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []))
      .filter((word) => fold(word) !== word && isSyllable(fold(word))),
  ),
];

describe('syllables of the real content typed while the input method is off', () => {
  test('there are syllables to test', () => {
    expect(syllables.length).toBeGreaterThan(500);
  });

  test('Telex decodes to the folded syllable', () => {
    const wrong = syllables.filter((word) => {
      const typed = toTelex(word);
      return typed !== fold(word) && decodeTelex(typed) !== fold(word);
    });
    expect(wrong).toEqual([]);
  });

  test('VNI decodes to the folded syllable', () => {
    expect(syllables.filter((word) => decodeVni(toVni(word)) !== fold(word))).toEqual([]);
  });
});
