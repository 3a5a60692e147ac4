import { describe, expect, test } from 'vitest';
import type { Service } from '../../../src/domain/entries/entry.ts';
import { bodyLines, sureness, wordsOfOtherPlaces } from '../../../src/domain/services/page/bodies.ts';
import { pageSureness } from '../../../src/domain/services/page/page-sureness.ts';

describe('who', () => {
  const read = (...agencies: string[]) => ({ agencies, confidence: 'medium' as const });

  test('is said once where one body handles and decides, and where to file stands by itself', () => {
    const same = { receives: read('a'), decides: read('a'), agencies_now: ['a'], mapping_confidence: 'high' as const };
    const lines = bodyLines(same);
    expect(lines.map(({ sides }) => sides)).toEqual([['receives'], ['handles', 'decides']]);
    expect(sureness(lines)).toBe('medium');
    expect(bodyLines({ agencies_now: [], mapping_confidence: 'low' })).toEqual([]);
  });

  test('a body of another place is told by its words, whole words only', () => {
    const words = { carried_out_by: 'Sở Y tế Thành phố Hà Nội', competent: 'Công an huyện Long Anh' };
    expect(wordsOfOtherPlaces(words, ['Hà Nội', 'Long An'])).toEqual(['Sở Y tế Thành phố Hà Nội']);
  });
});

describe('how sure a page is', () => {
  const read = { agencies: ['xa'], confidence: 'high' };
  const birth = {
    agencies_now: ['xa'],
    mapping_confidence: 'high',
    receives: read,
    decides: read,
    procedure: {
      papers: [{ items: [{ text: 'Tờ khai', originals: 1, copies: 0 }] }],
      papers_clean: true,
      ways: [],
      ways_clean: true,
      competent: 'Ủy ban nhân dân xã',
    },
  } as unknown as Service;
  const sure = (over: Partial<typeof birth> = {}, procedure: Partial<typeof birth.procedure> = {}) =>
    pageSureness({ ...birth, ...over, procedure: { ...birth.procedure, ...procedure } }, ['Lai Châu']);

  test('follows its weakest body, and names the parts that are in doubt', () => {
    expect(sure()).toEqual({ who: 'high', doubts: [] });
    expect(sure({ mapping_confidence: 'low' }).who).toBe('low');
    expect(sure({ receives: undefined, decides: undefined, agencies_now: [] }).who).toBe('unknown');
    expect(sure({}, { papers_clean: false, ways_clean: false, fees_lost: true }).doubts).toEqual([
      'papers',
      'ways',
      'fees',
    ]);
    expect(sure({}, { competent: 'Sở Tư pháp Lai Châu' }).doubts).toEqual(['body']);
  });

  test('doubts no papers where there are none, or where two readings of a passage agree', () => {
    expect(sure({}, { papers: [], papers_clean: false }).doubts).toEqual([]);
    const papers = [{ items: [{ text: 'Đơn', originals: 1, copies: 0 }] }];
    expect(sure({}, { papers, papers_clean: false, papers_raw: 'Đơn1 bản chính' }).doubts).toEqual([]);
    expect(sure({}, { papers, papers_clean: false, papers_raw: 'Đơn' }).doubts).toEqual(['papers']);
  });
});
