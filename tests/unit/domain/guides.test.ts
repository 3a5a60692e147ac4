import { describe, expect, test } from 'vitest';
import { canMeet, everyAnswers, firstSteps, isFor } from '../../../src/domain/guides/answers.ts';
import { deskOf, ownDesks } from '../../../src/domain/guides/desk.ts';
import { lastDay } from '../../../src/domain/guides/last-day.ts';
import { guidesOfEvent, guidesOfService } from '../../../src/domain/guides/lists.ts';
import { linksOf, plainLinks, sideBySide } from '../../../src/domain/guides/order.ts';
import { papersByDesk } from '../../../src/domain/guides/papers.ts';
import { pictureOf } from '../../../src/domain/guides/picture.ts';
import { wrapWords } from '../../../src/domain/text/wrap-words.ts';
import type { GuideStep } from '../../../src/schema/guides/guide.ts';
import { smallPortal } from './small-portal.ts';

const words = (text: string) => ({ vi: text, en: text });
const step = (id: string, fields: Partial<GuideStep> = {}): GuideStep => ({
  id,
  name: words(id),
  does: words(id),
  only_if: [],
  shows: [],
  needs: [],
  takes: [],
  after: [],
  gives: [],
  said: [],
  ...fields,
});
const only = (question: string, ...options: string[]) => ({ only_if: [{ question, options }] });

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

describe('desks and papers', () => {
  const paper = (text: string, originals: number, copies = 0) => ({ text, originals, copies });
  const service = (papers: object[], receives: string[]) => ({
    receives: { agencies: receives, confidence: 'high' },
    agencies_now: ['committee'],
    procedure: { name: 'x', papers: [{ items: papers }], ways: [], steps: [] },
  });
  const portal = smallPortal({
    agencies: { committee: {}, centre: { kind: 'counter' }, bureau: {} },
    communes: { '00001': {} },
    desks: { 'centre-00001': { agency: 'centre', commune: '00001' } },
    papers: {
      card: { same_as: ['Thẻ căn cước', 'Căn cước; hoặc hộ chiếu'] },
      form: { same_as: ['Tờ khai'], when: words('only some') },
      talk: { same_as: ['Nộp trong giờ'], is_remark: true },
    },
    services: {
      one: service([paper('Tờ khai', 1), paper('Thẻ căn cước', 1, 1), paper('Giấy khác', 1)], ['centre']),
      two: service(
        [paper('Căn cước; hoặc hộ chiếu', 0, 2), paper('Nộp trong giờ', 0), paper('Lưu ý: đến sớm', 0)],
        ['centre'],
      ),
      far: service([paper('Thẻ căn cước', 1)], ['bureau']),
      net: { ...service([], ['centre']), methods: [{ channel: 'online' }] },
      both: { ...service([], ['centre']), methods: [{ channel: 'online' }, { channel: 'post' }] },
    },
    'life-events': { tree: {} },
    guides: {
      tree: {
        life_events: ['tree'],
        leaves: [],
        steps: [
          step('first', { elsewhere: { who: words('x'), sources: [] } }),
          step('a', { service: 'one' }),
          step('b', { service: 'two' }),
          step('c', { service: 'far' }),
        ],
      },
    },
  });
  const guide = portal.guides.get('tree');
  if (!guide) throw new Error('no guide');

  test('a step is done at the desk of one’s own unit where there is one, else at its bodies, or elsewhere', () => {
    expect(guide.steps.map((one) => deskOf(portal, one))).toEqual([
      { kind: 'elsewhere' },
      { kind: 'own', desk: 'service-centre' },
      { kind: 'own', desk: 'service-centre' },
      { kind: 'bodies', ids: ['bureau'] },
    ]);
    expect(ownDesks(portal, guide)).toEqual(['service-centre']);
  });

  test('a step whose procedure names no way but online is done at no desk', () => {
    expect(deskOf(portal, { service: 'net' })).toEqual({ kind: 'online' });
    expect(deskOf(portal, { service: 'both' })).toEqual({ kind: 'own', desk: 'service-centre' });
    expect(ownDesks(portal, { steps: [step('a', { service: 'net' })] })).toEqual([]);
  });

  test('a paper of several steps stands once for each desk, with the largest number that one of them asks for', () => {
    const [centre, bureau, ...more] = papersByDesk(portal, guide);
    expect(more).toEqual([]);
    expect(centre?.papers.map(({ key, originals, copies, asked }) => [key, originals, copies, asked.length])).toEqual([
      ['card', 1, 2, 2],
      ['form', 1, 0, 1],
      [expect.stringMatching(/^one /u), 1, 0, 1],
    ]);
    expect(bureau?.papers.map(({ key }) => key)).toEqual(['card']);
  });

  test('what no reading unites stands as it is, and what is no paper stands apart', () => {
    const [centre] = papersByDesk(portal, guide);
    expect(centre?.papers.find(({ kind }) => kind === undefined)?.asked[0]?.line.text).toBe('Giấy khác');
    expect(centre?.remarks.map(({ line }) => line.text)).toEqual(['Nộp trong giờ', 'Lưu ý: đến sớm']);
  });

  describe('of a procedure with cases', () => {
    const grove = smallPortal({
      papers: { card: { same_as: [] }, form: { same_as: ['Tờ\u00a0khai'] }, deed: { same_as: ['Sổ'] } },
      agencies: { bureau: {} },
      services: {
        one: {
          ...service([], ['bureau']),
          procedure: {
            papers: [
              { group: 'Thu hồi', items: [paper('Tờ khai', 1), paper('Sổ', 1)] },
              { group: 'Đăng ký', items: [paper('Tờ khai', 2)] },
              { items: [paper('Sổ', 0, 1)] },
            ],
            ways: [],
          },
        },
      },
    });
    const bring = (steps: GuideStep[], leaves: Parameters<typeof papersByDesk>[1]['leaves'] = []) => {
      const [desk] = papersByDesk(grove, { steps, leaves });
      return {
        papers: desk?.papers.map(({ key, asked }) => `${key}: ${asked.map(({ step: { id } }) => id).join(' ')}`),
        left: desk?.left.map(({ reason, asked }) => [reason.en, asked.map(({ line }) => line.text)]),
        united: desk?.papers,
      };
    };

    test('a step takes the papers of its own cases; what the guide leaves out stands apart, with the reason', () => {
      const hand = step('hand', { service: 'one', cases: ['Thu\u00a0hồi'] });
      const take = step('take', { service: 'one', cases: ['Đăng ký', ''] });
      expect(bring([hand, take]).papers).toEqual(['form: hand take', 'deed: hand take']);
      const { papers, left } = bring(
        [hand, step('take', { service: 'one', cases: ['Đăng ký'] })],
        [{ service: 'one', case: '', reason: words('nobody') }],
      );
      expect(papers).toEqual(['form: hand take', 'deed: hand']);
      expect(left).toEqual([['nobody', ['Sổ']]]);
    });

    test('a paper that only the steps of the procedure name stands in the list of its desk, in no number', () => {
      const shows = [{ paper: 'card', quote: 'xuất trình thẻ', when: words('the seller') }];
      const { united } = bring([step('a', { service: 'one', shows })]);
      const card = united?.find(({ key }) => key === 'card');
      expect(card).toMatchObject({ originals: 0, copies: 0, when: [words('the seller')] });
      expect(card?.asked.map(({ line, isShown }) => [line.text, isShown])).toEqual([['xuất trình thẻ', true]]);
    });

    test('a paper is for everybody where one of those who ask for it asks everybody', () => {
      const some = { paper: 'deed', quote: 'xuất trình sổ', when: words('the owner') };
      const { united } = bring([step('a', { service: 'one', shows: [some] })]);
      expect(united?.find(({ key }) => key === 'deed')?.when).toEqual([]);
    });
  });

  test('services and events know their guides', () => {
    expect(guidesOfService(portal, 'two').map(({ id }) => id)).toEqual(['tree']);
    expect(guidesOfService(portal, 'none')).toEqual([]);
    expect(guidesOfEvent(portal, 'tree').map(({ id }) => id)).toEqual(['tree']);
  });
});

test('words are wrapped between words, and a longer one has a line of its own', () => {
  expect(wrapWords('Nhận giấy chứng sinh', 10)).toEqual(['Nhận giấy', 'chứng sinh']);
  expect(wrapWords('Liênthônghaithủtục một', 10)).toEqual(['Liênthônghaithủtục', 'một']);
});
