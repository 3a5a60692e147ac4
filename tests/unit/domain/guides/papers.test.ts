import { describe, expect, test } from 'vitest';
import { deskOf, ownDesks } from '../../../../src/domain/guides/desk.ts';
import { guidesOfEvent, guidesOfService } from '../../../../src/domain/guides/lists.ts';
import { papersByDesk } from '../../../../src/domain/guides/papers.ts';
import type { GuideStep } from '../../../../src/schema/guides/guide.ts';
import { smallPortal } from '../small-portal.ts';
import { step, words } from './step.ts';

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
