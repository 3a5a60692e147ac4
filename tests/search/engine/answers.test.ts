import { describe, expect, test } from 'vitest';
import { Answers, kindWeight, scoreOf, select, suggestionOf, type Answer } from '../../../src/search/engine/answers.ts';
import { everydayReadings } from '../../../src/search/engine/everyday.ts';
import { groupOf } from '../../../src/search/engine/groups.ts';
import type { Match } from '../../../src/search/engine/match.ts';
import { nameScore, passageScore } from '../../../src/search/engine/scores.ts';
import { NearNames } from '../../../src/search/engine/near-names.ts';
import type { Reading } from '../../../src/search/engine/readings.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { prepare } from '../../../src/search/terms/prepared-text.ts';
import { matched, soughtIn } from './sought.ts';

const reading: Reading = { words: [], weight: 1, substitutions: [] };
const WHOLE = matched('giấy phép', 'Giấy phép');

/** An answer of a name, of so much. */
function answer(ref: string, score: number, found: Partial<Match> = {}, more: Partial<SearchRecord> = {}): Answer {
  if (!WHOLE) throw new Error('a match');
  const text = prepare('Giấy phép');
  const record: SearchRecord = { ref, names: [{ text: text.original, via: 'name' }], ...more };
  return {
    indexed: { record, text, via: 'name' },
    match: { ...WHOLE, ...found },
    score,
    reading,
    sought: soughtIn('giấy phép', [text.original]),
    unasked: 0,
  };
}
const refsOf = (answers: readonly Answer[]): string[] => answers.map(({ indexed: { record } }) => record.ref);

describe('answers', () => {
  test('are one for each entry, the best', () => {
    const answers = new Answers();
    const { record } = answer('a:1', 0).indexed;
    for (const score of [0.4, 0.6, 0.5]) {
      const one = answer('a:1', score);
      answers.offer({ ...one, indexed: { ...one.indexed, record } });
    }
    answers.offer(answer('a:2', 0.1));
    expect(answers.all().map(({ score }) => score)).toEqual([0.6, 0.1]);
  });

  test('come from at most 3,000 comparisons', () => {
    const answers = new Answers();
    let compared = 0;
    while (answers.mayCompare()) compared += 1;
    expect(compared).toBe(3000);
    expect(answers.mayCompare()).toBe(false);
  });

  test('are ranked, of equal ones the first by its reference, without what answers too little', () => {
    const { kept, isWhole } = select([answer('a:b', 0.9), answer('a:c', 0.2), answer('a:a', 0.9), answer('a:d', 0.32)]);
    expect({ kept: refsOf(kept), isWhole }).toEqual({ kept: ['a:a', 'a:b', 'a:d'], isWhole: true });
    expect(select([answer('a:a', 0.1)])).toEqual({ kept: [], isWhole: false });
    expect(select([])).toEqual({ kept: [], isWhole: false });
  });

  test('beside whole ones have most of what was sought; without them, three that come nearest are kept', () => {
    const part = { isWhole: false, coverage: 0.6 };
    const most = { isWhole: false, coverage: 0.61 };
    const some = [answer('a:1', 0.9), answer('a:2', 0.8, part), answer('a:3', 0.7, most)];
    expect(refsOf(select(some).kept)).toEqual(['a:1', 'a:3']);
    const none = [1, 2, 3, 4].map((at) => answer(`a:${at}`, 1 - at / 10, part));
    expect(select(none)).toMatchObject({ isWhole: false });
    expect(refsOf(select(none).kept)).toEqual(['a:1', 'a:2', 'a:3']);
  });
});

describe('how well a text answers', () => {
  const { indexed, match } = answer('task:t', 1, { run: 0.5 });

  test('follows from how it is a name, or a passage', () => {
    expect(scoreOf(indexed, match)).toBe(nameScore(match));
    expect(scoreOf({ ...indexed, via: 'former' }, match)).toBeCloseTo(nameScore(match) * 0.96);
    expect(scoreOf({ ...indexed, via: 'later' }, match)).toBeCloseTo(nameScore(match) * 0.8);
    const passage = { text: '' };
    expect(scoreOf({ ...indexed, via: 'passage', passage }, match)).toBe(passageScore(match));
    const paragraph = scoreOf({ ...indexed, via: 'passage', passage: { text: '', anchor: 'p-1' } }, match);
    expect(paragraph).toBeCloseTo(passageScore(match) * 0.9);
  });

  test('counts bodies before services, places, texts, and words last', () => {
    const weights = ['agency:a', 'service:s', 'ward:w', 'page:p', 'term:t'].map((ref) =>
      kindWeight({ ref, names: [] }),
    );
    expect(weights).toEqual([1, 0.98, 0.94, 0.9, 0.74]);
    expect(kindWeight({ ref: 'guide:g', names: [] })).toBe(0.99);
  });

  test.each([
    ['directive', 'document'],
    ['theme', 'programme'],
    ['unit', 'place'],
    ['ward', 'place'],
    ['commune', 'place'],
    ['task', 'task'],
    ['guide', 'service'],
  ])('a %s stands among each %s', (kind, group) => {
    expect(groupOf(kind)).toBe(group);
  });
});

describe('what is offered in the place of a question', () => {
  const offered = (typed: string, changes: [word: number, read: string][], shown?: string[]): string | undefined => {
    const sought = soughtIn(typed, []);
    const words = sought.words.map((word, at) => ({ ...word, typed: shown?.[at] ?? word.typed }));
    const changed = changes.flatMap(([at, read]) => {
      const word = words[at];
      return word ? [{ word, how: 'repaired' as const, read }] : [];
    });
    return suggestionOf({ ...answer('a:1', 1, { changed }), sought: { ...sought, words } });
  };

  test('is nothing where nothing was changed', () => {
    expect(offered('sở nội vụ', [])).toBeUndefined();
  });

  test('has the words that were changed as texts spell them, the others as typed', () => {
    expect(offered('Sở noij VỤ', [[1, 'Nội']])).toBe('Sở nội VỤ');
    expect(offered('vuj', [[0, 'Vụ']])).toBe('Vụ');
  });

  test('says once what stands for several words', () => {
    expect(offered('uy ban phuongg', [[2, 'Phường']], ['UBND', 'UBND', 'phuongg'])).toBe('UBND phường');
    expect(offered('uy ban uy', [[1, 'Bản']], ['UBND', 'ban', 'UBND'])).toBe('UBND bản UBND');
  });
});

describe('names spelled nearly so', () => {
  const names = ['Sở Nội vụ', 'Sở Ngoại vụ', 'Sở Xây dựng', 'Ủy ban nhân dân Quận 3'].map(prepare);
  const near = () => new NearNames(names);
  const found = (typed: string) =>
    near()
      .find(typed)
      .map(({ name }) => names[name]?.original);

  test('are those with letters in common, the likest first', () => {
    expect(found('so noi vuu')[0]).toBe('Sở Nội vụ');
    expect(found('sonoi vu')).toContain('Sở Nội vụ');
    expect(found('zzzz')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  test('are the same at likeness 1, and less the more is missing', () => {
    expect(near().find('so noi vu')[0]).toMatchObject({ name: 0 });
    expect(near().find('so noi vu')[0]?.likeness).toBeCloseTo(1, 2);
    const part = near().find('uy ban nhan dan')[0];
    expect(part).toMatchObject({ name: 3 });
    expect(part?.likeness).toBeLessThan(0.95);
    expect(part?.likeness).toBeGreaterThan(0.6);
  });

  test('are twelve at most', () => {
    const many = new NearNames(Array.from({ length: 60 }, (_, at) => prepare(`Phường ${at}`)));
    expect(many.find('phuong')).toHaveLength(12);
  });
});

describe('everyday terms asked nearly as the glossary has them', () => {
  const everyday = (question: string, text: string, more: Partial<Answer> = {}): Reading[] => {
    const found = matched(question, text);
    if (!found) return [];
    const record = { isEveryday: true, means: ['đăng ký khai sinh', 'b', 'c', 'd'] };
    const one = answer('term:t', 0.5, found, record);
    const own = { ...one, indexed: { ...one.indexed, text: prepare(text) }, sought: soughtIn(question, [text]) };
    return everydayReadings([{ ...own, ...more }], []);
  };
  const text = 'làm giấy cho bé';

  test('are read in official words, what else was asked saying little', () => {
    const [first, ...more] = everyday('làm giấy cho bé quận', text);
    expect(first).toEqual({
      words: [
        ...['dang', 'ki', 'khai', 'sinh'].map((key) => ({ key, typed: text, share: 1 })),
        expect.objectContaining({ key: 'quan', typed: 'quận', share: 0.3 }),
      ],
      weight: 0.6 + 0.3 * 0.8,
      substitutions: [{ typed: text, read: 'đăng ký khai sinh', term: 'term:t' }],
    });
    // Of what it means the first three.
    expect(more).toHaveLength(2);
  });

  test('may lack one word of more than three, where nothing else was asked', () => {
    expect(everyday('làm giấy bé', text)).toHaveLength(3);
    expect(everyday('giấy bé', text)).toEqual([]);
    expect(everyday('làm bé', 'làm giấy bé')).toEqual([]);
    expect(everyday('giấy bé', 'làm giấy bé')).toEqual([]);
    expect(everyday('làm giấy bé', 'làm giấy bé')).toHaveLength(3);
    expect(everyday('làm giấy bé quận', text)).toEqual([]);
  });

  test('are none where marks differ, words were replaced, or the term was read already', () => {
    expect(everyday('lắm giấy cho bé', text)).toEqual([]);
    const substitutions = [{ typed: 'x', read: 'y', term: 'term:u' }];
    expect(everyday(text, text, { reading: { ...reading, substitutions } })).toEqual([]);
    const known = { ...reading, substitutions: [{ typed: 'x', read: 'y', term: 'term:t' }] };
    const one = answer('term:t', 0.5, {}, { isEveryday: true, means: ['b'] });
    expect(everydayReadings([one], [known])).toEqual([]);
    expect(everydayReadings([one], [{ ...known, substitutions }])).toHaveLength(1);
    expect(everydayReadings([answer('term:t', 0.5, {}, { means: ['b'] })], [])).toEqual([]);
  });

  test('are the best three', () => {
    const many = [0.1, 0.4, 0.3, 0.2].map((score) =>
      answer(`term:${score}`, score, {}, { isEveryday: true, means: ['b'] }),
    );
    expect(everydayReadings(many, []).map(({ substitutions: [first] }) => first?.term)).toEqual([
      'term:0.4',
      'term:0.3',
      'term:0.2',
    ]);
  });
});
