import { describe, expect, it } from 'vitest';
import { familyOf } from '../../src/search/language/english-family.ts';

const sameFamily = (words: string): boolean => new Set(words.split(' ').map(familyOf)).size === 1;

describe('families of English words', () => {
  it.each([
    'marry married marrying marriage marriages',
    'suspend suspended suspending suspension',
    'foreign foreigner foreigners',
    'certify certified certification certificates',
    'recognise recognize recognised recognition recognising',
    'register registered registering registration',
    'apply application applicant',
    'permit permits permitted permission',
    'license licence licensing',
    'labor labour',
    'notarise notarised notarization notary',
    'religion religious',
    'dissolve dissolution',
    'translate translated translation translator',
    'nation nationality nationals',
    'complain complaint',
    'vietnam vietnamese',
    'tax taxes taxation',
  ])('holds %s', (words) => {
    expect(sameFamily(words)).toBe(true);
    expect(familyOf(words.split(' ')[0] ?? '')).toBeDefined();
  });

  it.each([
    'police policy',
    'commune community',
    'state station statement',
    'car care carry',
    'port portal',
    'labour laboratory',
    'pension pending',
    'treat tree treaty',
    'office officer',
  ])('keeps %s apart', (words) => {
    const all = words.split(' ');
    expect(new Set(all.map(familyOf)).size).toBe(all.length);
  });

  it('leaves Vietnamese syllables, numbers and marks alone', () => {
    expect(['thanh', 'nghiep', 'hoa', 'a1', '12', 'đường'].map(familyOf)).toEqual(Array(6).fill(undefined));
  });
});
