import { describe, expect, test } from 'vitest';
import type { LevelRecord, LevelStep, LevelTotal } from '../../src/domain/entries/entry.ts';
import type { Portal } from '../../src/domain/portal.ts';
import {
  comparableTotals,
  countOf,
  countWithoutLevel,
  hasSourcedRules,
  levelLists,
  levelSteps,
} from '../../src/domain/services/levels.ts';
import { translator } from '../../src/i18n/language/translate.ts';
import { levelDate, totalWords } from '../../src/i18n/words/level-words.ts';
import { portalOf } from '../content/real-portal.ts';

const portal = portalOf('content');
const record = (id: string, over: Partial<LevelRecord>): LevelRecord =>
  ({ id, kind: 'service', levels: [], as_of: '2021', scope: 'city', ...over }) as LevelRecord;
const having = (...records: LevelRecord[]): Portal => ({
  ...portal,
  levels: new Map(records.map((one) => [one.id, one])),
});

describe('records of levels', () => {
  const ids = (records: readonly LevelRecord[]): string[] => records.map(({ id }) => id);

  test('are grouped: with a level, online without one, or as target', () => {
    const { recorded, online, aims } = levelLists(
      having(
        record('with', { levels: [3] }),
        record('without', { kind: 'group' }),
        record('target', { kind: 'target' }),
        record('list', { kind: 'list' }),
      ),
    );
    expect([ids(recorded), ids(online), ids(aims)]).toEqual([['with'], ['without'], ['target', 'list']]);
  });

  test('a target that names a level is in both lists', () => {
    const { recorded, online, aims } = levelLists(having(record('aim', { kind: 'target', levels: [4] })));
    expect([ids(recorded), ids(online), ids(aims)]).toEqual([['aim'], [], ['aim']]);
  });

  test('are sorted oldest first, undated last', () => {
    const { online } = levelLists(
      having(record('none', { as_of: null }), record('late', { as_of: '2021-06' }), record('early', { as_of: '2020' })),
    );
    expect(ids(online)).toEqual(['early', 'late', 'none']);
  });

  test('include all of the content', () => {
    const { recorded, online, aims } = levelLists(portal);
    expect(new Set([...recorded, ...online, ...aims]).size).toBe(portal.levels.size);
  });
});

test('the scale and its replacements are separate, and include all steps', () => {
  const [ladder, later] = [levelSteps(portal, 'levels'), levelSteps(portal, 'later')];
  expect(ladder.length).toBeGreaterThan(0);
  expect(later.length).toBeGreaterThan(0);
  expect([...ladder, ...later].sort((a, b) => a.order - b.order)).toEqual(portal.levelSteps);
});

test('the sources of a step are repeated unless its rules name all of them', () => {
  const step = (sources: string[], ...ofRules: string[][]): LevelStep =>
    ({ sources, rules: ofRules.map((own) => ({ sources: own })) }) as unknown as LevelStep;
  expect(hasSourcedRules(step(['a', 'b'], ['a'], ['b', 'c']))).toBe(true);
  expect(hasSourcedRules(step(['a', 'b'], ['a']))).toBe(false);
});

describe('totals', () => {
  const total = (over: Partial<LevelTotal>): LevelTotal => ({ kind: 'count', scope: 'city', ...over }) as LevelTotal;

  test('count what their source gives as total, else the sum of the levels', () => {
    expect(countOf(total({ total: 10, level_3: 1, level_4: 2 }))).toBe(10);
    expect(countOf(total({ level_3: 1, level_4: 2 }))).toBe(3);
    expect(countOf(total({ level_4: 2 }))).toBe(2);
  });

  test('are compared if they count services of the city: no targets or national figures', () => {
    const totals = [total({}), total({ scope: 'agency' }), total({ scope: 'national' }), total({ kind: 'target' })];
    expect(comparableTotals({ ...portal, levelTotals: totals })).toEqual([totals[0], totals[1]]);
  });

  test('show only what their source gives', () => {
    const t = translator('en');
    expect(totalWords(total({ level_4: 0 }), t)).toBe(`${t('levels.totals.four')}: 0`);
    expect(totalWords(total({ level_3: 5, total: 7 }), t)).toBe(
      `${t('levels.totals.three')}: 5; ${t('levels.totals.all')}: 7`,
    );
  });
});

test('services without a recorded level are counted', () => {
  const [first = '', second = ''] = portal.services.keys();
  const services = new Map([...portal.services].slice(0, 2));
  const level = (service: string): Portal => ({ ...having(record('one', { levels: [3], service })), services });
  expect(countWithoutLevel(level('none'))).toBe(2);
  expect(countWithoutLevel(level(first))).toBe(1);
  expect(countWithoutLevel(level(second))).toBe(1);
});

test('uncertain and unknown dates are marked', () => {
  const t = translator('vi');
  expect(levelDate({ as_of: '2021-06', confidence: 'high' }, 'vi', t)).toBe('06/2021');
  expect(levelDate({ as_of: '2021-06', confidence: 'low' }, 'vi', t)).toBe(`06/2021 (${t('confidence.low')})`);
  expect(levelDate({ as_of: null, confidence: 'high' }, 'vi', t)).toBe(t('levels.dateUnknown'));
});
