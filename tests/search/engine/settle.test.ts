import { describe, expect, test } from 'vitest';
import { fuse, hasNumbers, withMore } from '../../../src/search/engine/fuse.ts';
import { settle } from '../../../src/search/engine/settle.ts';
import type { Answer } from '../../../src/search/engine/answers.ts';
import { SURE } from '../../../src/search/weights/weights.ts';
import { answerOf, refsOf, type Parts } from './answering.ts';

const whole = (...runs: Answer[]) => settle(runs, true, []);
const sureness = (parts: Parts): string => whole(answerOf('service:a', parts)).sure;
const unconfirmed = { passage: { text: 'giấy phép', isUnverified: true } } as const;

describe('answers of runs and of the net', () => {
  test('are those of runs, then others of the net, where one has all that was asked', () => {
    const runs = [answerOf('service:a', { score: 0.5 }), answerOf('service:b', { score: 0.4 })];
    const { answers } = settle(runs, true, [answerOf('service:c', { score: 9 }), answerOf('service:a', { score: 8 })]);
    expect(refsOf(answers)).toEqual(['service:a', 'service:b', 'service:c']);
    expect(withMore([], runs)).toEqual(runs);
  });

  test('are those that stand high in either, where none has', () => {
    const [a, b, c] = ['service:a', 'service:b', 'service:c'].map((ref) => answerOf(ref)) as [Answer, Answer, Answer];
    // What both have first is first; the net counts more than a run that long questions have by chance.
    expect(refsOf(fuse([a, b], [b, c]))).toEqual(['service:b', 'service:a', 'service:c']);
    expect(refsOf(fuse([a, b], [a, c]))).toEqual(['service:a', 'service:c', 'service:b']);
    expect(refsOf(fuse([a], [b]))).toEqual(['service:b', 'service:a']);
    expect(refsOf(fuse([a], []))).toEqual(['service:a']);
    expect(fuse([], [])).toEqual([]);
    expect(refsOf(settle([a, b], false, [b, c]).answers)).toEqual(['service:b', 'service:a', 'service:c']);
  });

  test('have scores that fall from that of the first', () => {
    const [a, b] = fuse([answerOf('service:a', { score: 0.8 }), answerOf('service:b', { score: 0.7 })], []);
    expect(a?.score).toBeCloseTo(0.8);
    // One place further, of four and more.
    expect(b?.score).toBeCloseTo((0.8 * 4) / 5);
    const { answers } = whole(...[0.5, 0.7, 0.2, 0.6, 0.1].map((score, at) => answerOf(`service:${at}`, { score })));
    expect(answers.map(({ score }) => score)).toEqual([0.7, 0.7, 0.2, 0.2, 0.1]);
  });

  test('of another number come later', () => {
    const own = answerOf('ward:5', { question: 'phường 5', text: 'Phường 5' });
    const other = answerOf('ward:6', { question: 'phường 5', text: 'Phường 6' });
    const number = (answer: Answer): Answer => ({
      ...answer,
      sought: {
        ...answer.sought,
        words: answer.sought.words.map((word) => ({ ...word, isNumber: /\d/u.test(word.key) })),
      },
    });
    expect([own, other].map(number).map(hasNumbers)).toEqual([true, false]);
    expect([own, other].map(hasNumbers)).toEqual([true, true]);
    expect(refsOf(fuse([number(other), number(own)], []))).toEqual(['ward:5', 'ward:6']);
    expect(refsOf(fuse([other, own], []))).toEqual(['ward:6', 'ward:5']);
    expect(whole(number(other)).sure).toBe('nearest');
  });
});

describe('the first answer', () => {
  test('is no term where what is none has half of its score', () => {
    const term = answerOf('term:t', { score: 1 });
    expect(refsOf(whole(term, answerOf('service:a', { score: 0.5 })).answers)).toEqual(['service:a', 'term:t']);
    expect(refsOf(whole(term, answerOf('service:a', { score: 0.49 })).answers)).toEqual(['term:t', 'service:a']);
    // What is whole goes before what is not; a sentence never leads.
    const part = answerOf('service:p', { score: 0.9, match: { isWhole: false } });
    expect(refsOf(whole(term, part, answerOf('service:a', { score: 0.6 })).answers)[0]).toBe('service:a');
    expect(refsOf(whole(term, part).answers)).toEqual(['service:p', 'term:t']);
    expect(refsOf(whole(term, answerOf('event:e', { score: 0.9 })).answers)).toEqual(['term:t', 'event:e']);
    const other = answerOf('term:u', { score: 0.9 });
    expect(refsOf(whole(term, other, answerOf('service:b', { score: 0.8 })).answers)).toEqual([
      'service:b',
      'term:t',
      'term:u',
    ]);
  });

  test('is nothing that no source confirms, where something confirmed answers too', () => {
    const said = answerOf('task:t', { score: 1, ...unconfirmed });
    const confirmed = answerOf('task:u', { score: 0.6, passage: { text: 'giấy phép' } });
    expect(refsOf(whole(said, confirmed).answers)).toEqual(['task:u', 'task:t']);
    expect(refsOf(whole(said, answerOf('task:v', { score: 0.6, ...unconfirmed })).answers)).toEqual([
      'task:t',
      'task:v',
    ]);
    expect(refsOf(whole(confirmed, said).answers)).toEqual(['task:u', 'task:t']);
  });
});

describe('what holds no more than a word that any question may have', () => {
  const question = 'giấy của ai';
  const weak = { question, text: 'Cấp giấy cho người khác', weights: [1, 1, 1] };
  const match = { pairs: 0, fill: 0.4, isWhole: false };

  test('is no answer', () => {
    expect(whole(answerOf('service:a', { ...weak, match }))).toMatchObject({ answers: [], sure: 'none' });
  });

  test.each<[string, Partial<Answer['match']>, Partial<Parts>]>([
    ['two words side by side', { pairs: 1 }, {}],
    ['half of its name', { fill: 0.5 }, {}],
    ['two thirds of what was asked', { got: 2 }, {}],
    ['all that was asked', { isWhole: true }, {}],
  ])('but one with %s is', (_, more, parts) => {
    const found = whole(answerOf('service:a', { ...weak, ...parts, match: { ...match, ...more } }));
    expect(refsOf(found.answers)).toEqual(['service:a']);
  });

  test('is none either where the rest of the question are real words that no text has', () => {
    const found = (word: string) =>
      whole(
        answerOf('service:a', {
          ...weak,
          question: `giấy ${word}`,
          weights: [1, 0],
          match: { ...match, isWhole: true },
        }),
      ).answers.length;
    expect(found('mèo')).toBe(0);
    expect(found('qwrt')).toBe(1);
  });
});

describe('an answer is sure', () => {
  test('where it is what was asked', () => {
    expect(sureness({})).toBe('whole');
    expect(whole().sure).toBe('none');
  });

  test.each<[string, Parts]>([
    ['that no source confirms', unconfirmed],
    ['of a reading that is far from what was typed', { reading: { weight: 0.74 } }],
    ['that lacks more than a quarter of what was asked', { match: { got: 1.49 } }],
    ['with other marks than were typed', { match: { marks: 0.59 } }],
    ['whose name says much that was not asked', { match: { fill: 0.24 } }],
    ['whose title names something that nobody asked for', { unasked: 1 }],
  ])('but not one %s', (_, parts) => {
    expect(sureness(parts)).toBe('nearest');
  });

  test('but where it says that the portal lacks the matter, that is what is sure', () => {
    expect(whole(answerOf('gap:a')).sure).toBe('lacking');
    expect(whole(answerOf('gap:a', { unasked: 1 })).sure).toBe('nearest');
  });

  test.each([
    ['a word that tells something', 'giấy phép nổ', [1, 1, SURE.telling], 0.59, 'nearest'],
    ['it, though most of its name was asked', 'giấy phép nổ', [1, 1, SURE.telling], 0.6, 'whole'],
    ['a word that tells little', 'giấy phép nổ', [1, 1, SURE.telling - 0.1], 0.59, 'whole'],
    ['a foreign word that no text has', 'giấy phép flycam', [9, 9, 0], 0.6, 'nearest'],
    ['letters that are no word', 'giấy phép xq', [9, 9, 0], 0.6, 'whole'],
  ] as const)('and one that lacks %s', (_, question, weights, fill, sure) => {
    const got = 99;
    const answer = answerOf('service:a', { question, text: 'giấy phép', weights, match: { fill, got, isWhole: true } });
    expect(whole(answer).sure).toBe(sure);
  });

  test.each<[string, Parts]>([
    ['of a reading near what was typed', { reading: { weight: 0.75 } }],
    ['that has three quarters of what was asked', { match: { got: 1.5 } }],
    ['with most of the marks', { match: { marks: 0.6 } }],
    ['of which a quarter was asked', { match: { fill: 0.25 } }],
  ])('and so is one %s', (_, parts) => {
    expect(sureness(parts)).toBe('whole');
  });
});
