import { describe, expect, test } from 'vitest';
import { canMeet, everyAnswers, firstSteps, isFor } from '../../../../src/domain/guides/answers.ts';
import { lastDay } from '../../../../src/domain/guides/last-day.ts';
import { linksOf, plainLinks, sideBySide } from '../../../../src/domain/guides/order.ts';
import { pictureOf } from '../../../../src/domain/guides/picture.ts';
import { wrapWords } from '../../../../src/domain/text/wrap-words.ts';
import { only, step, words } from './step.ts';

describe('answers', () => {
  const married = step('a', only('q', 'married'));
  const foreign = step('b', only('q', 'foreign', 'both'));

  test('what was not answered excludes no step; an answer excludes those for others', () => {
    expect(isFor(married, new Map())).toBe(true);
    expect(isFor(married, new Map([['q', 'married']]))).toBe(true);
    expect(isFor(married, new Map([['q', 'foreign']]))).toBe(false);
    expect(isFor(step('c'), new Map([['q', 'foreign']]))).toBe(true);
  });

  test('steps for different answers to one question never meet', () => {
    expect(canMeet(married, foreign)).toBe(false);
    expect(canMeet(married, step('c', only('other', 'x')))).toBe(true);
    expect(canMeet(foreign, step('d', only('q', 'both')))).toBe(true);
  });

  test('every way to answer is tried once, and without questions the one of no answers', () => {
    const options = ['x', 'y'].map((id) => ({ id, text: words(id) }));
    const all = everyAnswers([
      { id: 'p', options },
      { id: 'q', options },
    ]);
    expect(all.map((answers) => [...answers.values()].join(''))).toEqual(['xx', 'xy', 'yx', 'yy']);
    expect(everyAnswers([]).map(({ size }) => size)).toEqual([0]);
  });
});

test('the first steps are those that some reader begins with', () => {
  const questions = [{ id: 'q', text: words('q'), options: ['x', 'y', 'z'].map((id) => ({ id, text: words(id) })) }];
  const steps = [step('a', only('q', 'x')), step('b', only('q', 'x', 'y')), step('c'), step('d', only('q', 'z'))];
  expect(firstSteps({ steps, questions }).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(firstSteps({ steps: [step('a'), step('b')], questions: [] }).map(({ id }) => id)).toEqual(['a']);
});

describe('the order', () => {
  const buy = step('buy', { gives: ['bill'] });
  const ask = step('ask', { needs: ['bill'], gives: ['leave'] });
  const plant = step('plant', { needs: ['leave', 'bill'] });
  const tell = step('tell', { takes: ['bill'] });
  const rest = step('rest', { after: ['plant'] });
  const steps = [buy, ask, plant, tell, rest];

  test('papers and what is told join steps; a paper that only some get joins them too', () => {
    expect(linksOf(steps)).toEqual([
      { from: 'buy', to: 'ask', papers: ['bill'] },
      { from: 'buy', to: 'plant', papers: ['bill'] },
      { from: 'ask', to: 'plant', papers: ['leave'] },
      { from: 'buy', to: 'tell', papers: ['bill'] },
      { from: 'plant', to: 'rest', papers: [] },
    ]);
  });

  test('what others tell already is not drawn again, unless the step between is not for all of them', () => {
    expect(plainLinks(steps).map(({ from, to }) => `${from} ${to}`)).toEqual([
      'buy ask',
      'ask plant',
      'buy tell',
      'plant rest',
    ]);
    const some = { ...ask, ...only('q', 'x') };
    expect(plainLinks([buy, some, plant]).map(({ from, to }) => `${from} ${to}`)).toContain('buy plant');
  });

  test('side by side are steps that do not lead to each other, of one reader', () => {
    expect(sideBySide(steps).get('tell')).toEqual(['ask', 'plant', 'rest']);
    expect(sideBySide(steps).get('buy')).toEqual([]);
    const other = step('other', { needs: ['bill'], ...only('q', 'x') });
    const third = step('third', { needs: ['bill'], ...only('q', 'y') });
    expect(sideBySide([buy, other, third]).get('other')).toEqual([]);
  });
});

describe('the picture', () => {
  test('steps that take one place for different readers stand in one block, and their lines meet', () => {
    const steps = [
      step('a', { gives: ['p'] }),
      step('b', { needs: ['p'], gives: ['q'], ...only('who', 'x') }),
      step('c', { needs: ['p'], gives: ['q'], ...only('who', 'y') }),
      step('d', { needs: ['q'] }),
      step('e', { needs: ['q'] }),
    ];
    const { blocks, lines, crossings } = pictureOf(steps);
    expect(blocks.map(({ steps: own, column }) => [own.join(' '), column])).toEqual([
      ['a', 0],
      ['b c', 1],
      ['d', 2],
      ['e', 2],
    ]);
    expect(lines.map(({ from, to }) => `${from} ${to}`)).toEqual(['a b', 'b d', 'b e']);
    expect(crossings).toBe(0);
  });

  test('where several lead to the same several others, their lines meet in a joint that is no step', () => {
    const steps = [
      step('a', { gives: ['p'] }),
      step('b', { gives: ['q'] }),
      step('c', { needs: ['p', 'q'] }),
      step('d', { needs: ['p', 'q'] }),
    ];
    const { blocks, lines, crossings, columns } = pictureOf(steps);
    expect(blocks.filter(({ steps: own }) => own.length === 0)).toHaveLength(1);
    expect(lines).toHaveLength(4);
    expect(lines.find(({ to }) => to === 'd')?.before).toEqual(['a', 'b']);
    expect(columns).toEqual([true, false, true]);
    expect(crossings).toBe(0);
  });

  test('a line that passes a column has a place in it, and columns are sorted so that lines do not cross', () => {
    const steps = [
      step('a', { gives: ['p'] }),
      step('b', { gives: ['q'] }),
      step('c', { needs: ['q'], gives: ['r'] }),
      step('d', { needs: ['p'], gives: ['s'] }),
      step('e', { needs: ['r', 'p'] }),
      step('f', { needs: ['s'] }),
    ];
    const { lines, crossings } = pictureOf(steps);
    expect(lines.find(({ from, to }) => from === 'a' && to === 'e')?.through.map(({ column }) => column)).toEqual([
      0, 1, 2,
    ]);
    expect(crossings).toBe(0);
  });
});

describe('the last day', () => {
  test.each([
    ['2026-01-10', 60, 'day', '2026-03-10'],
    ['2024-02-28', 2, 'day', '2024-02-29'],
    ['2026-01-31', 1, 'month', '2026-02-27'],
    ['2026-01-15', 2, 'month', '2026-03-14'],
    ['2026-11-27', 1, 'working-day', '2026-11-27'],
    ['2026-11-28', 3, 'working-day', '2026-12-02'],
    ['2026-11-27', 10, 'working-day', '2026-12-10'],
    ['2026-11-27', 48, 'hour', '2026-11-28'],
  ] as const)('of a span from %s of %i %s is %s', (start, value, unit, end) => {
    expect(lastDay(start, { value, unit })).toBe(end);
  });

  test('of no day is none', () => {
    expect(lastDay('', { value: 1, unit: 'day' })).toBeUndefined();
    expect(lastDay('2026-02-31x', { value: 1, unit: 'day' })).toBeUndefined();
  });
});

test('words are wrapped between words, and a longer one has a line of its own', () => {
  expect(wrapWords('Nhận giấy chứng sinh', 10)).toEqual(['Nhận giấy', 'chứng sinh']);
  expect(wrapWords('Liênthônghaithủtục một', 10)).toEqual(['Liênthônghaithủtục', 'một']);
});
