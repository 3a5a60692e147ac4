import { beforeEach, describe, expect, test } from 'vitest';
import { forceOf, isOver } from '../../../src/domain/documents/force.ts';
import { relationsOf } from '../../../src/domain/documents/relations.ts';
import { standingOf } from '../../../src/domain/documents/standing.ts';
import { documentsInForce } from '../../../src/domain/claims/force.ts';
import { getOrThrow, type Portal } from '../../../src/domain/portal.ts';
import { smallPortal, smallRecords } from './small-portal.ts';

const relation = (kind: string, document: string, more: object = {}) => ({
  kind,
  document,
  sources: ['r'],
  confidence: 'high',
  ...more,
});
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const documentIn = (portal: Portal, id: string) => getOrThrow(portal.documents, id);

describe('relations', () => {
  let portal: Portal;
  beforeEach(() => {
    portal = smallPortal({
      directives: { cv: { relations: [relation('cites', 'a')] } },
      documents: {
        a: { relations: [relation('cites', 'cv', { note: { vi: 'Căn cứ' } })] },
        b: { relations: [relation('amends', 'a', { confidence: 'low' }), relation('cites', 'gone')] },
      },
    });
  });

  test('are first what a document says of others, then what others say of it', () => {
    expect(
      relationsOf(portal, documentIn(portal, 'a')).map(({ direction, kind, document }) => [
        direction,
        kind,
        document.id,
      ]),
    ).toEqual([
      ['to', 'cites', 'cv'],
      ['from', 'cites', 'cv'],
      ['from', 'amends', 'b'],
    ]);
    expect(relationsOf(portal, documentIn(portal, 'b'))).toEqual([
      {
        direction: 'to',
        kind: 'amends',
        sources: ['r'],
        confidence: 'low',
        note: undefined,
        document: documentIn(portal, 'a'),
      },
    ]);
    expect(relationsOf(portal, documentIn(portal, 'a'))[0]?.note).toEqual({ vi: 'Căn cứ' });
  });
});

describe('how a document stands', () => {
  const told = (a: object, others: Record<string, object> = {}) => {
    const portal = smallPortal({ documents: { a, ...others } });
    const document = documentIn(portal, 'a');
    const force = forceOf(portal, document);
    return {
      turns: standingOf(portal, document).map(({ kind, date, by }) => [kind, date, by?.id]),
      force: force && [force.kind, force.date, idsOf(force.by)],
      isOver: isOver(portal, document),
    };
  };
  const end = (date: string | null, confidence = 'high') => ({ expired: { date, sources: ['e'], confidence } });

  test('is not said where no source does', () => {
    expect(told({})).toEqual({ turns: [], force: undefined, isOver: false });
    expect(told({ effective: '2020-01-01' })).toEqual({
      turns: [['in-force', '2020-01-01', undefined]],
      force: undefined,
      isOver: false,
    });
  });

  test('is told oldest first: since when, amended and replaced by what, ended when', () => {
    const others = {
      b: { relations: [relation('replaces', 'a')], effective: '2024-01-01' },
      c: { relations: [relation('amends', 'a')], effective: '2022-01-01' },
      d: { relations: [relation('amends', 'a')], issued: '2021-01-01' },
      e: { relations: [relation('cites', 'a')], effective: '2021-05-01' },
    };
    expect(told({ effective: '2020-01-01', ...end('2024-01-01') }, others)).toEqual({
      turns: [
        ['in-force', '2020-01-01', undefined],
        ['amended', null, 'd'],
        ['amended', '2022-01-01', 'c'],
        ['replaced', '2024-01-01', 'b'],
        ['expired', '2024-01-01', undefined],
      ],
      force: ['over', '2024-01-01', ['b']],
      isOver: true,
    });
  });

  test('of what amends it without any date is told last', () => {
    const others = { b: { relations: [relation('amends', 'a')] } };
    expect(told({ effective: '2020-01-01' }, others).turns.map(([kind]) => kind)).toEqual(['in-force', 'amended']);
    expect(told({ effective: '2020-01-01' }, others).force).toEqual(['amended', null, ['b']]);
  });

  test('is over where a source surely says so, from the day an end is told with', () => {
    const replaced = { b: { relations: [relation('replaces', 'a')] } };
    expect(told({}, replaced).force).toEqual(['over', null, ['b']]);
    expect(told(end('2025-01-01'), replaced).force).toEqual(['over', '2025-01-01', ['b']]);
    const two = { ...replaced, c: { relations: [relation('replaces', 'a')], effective: '2023-01-01' } };
    expect(told({}, two).force).toEqual(['over', '2023-01-01', ['c', 'b']]);
    expect(told(end(null), two).force).toEqual(['over', null, ['c', 'b']]);
  });

  test('is not over by what is only surmised, or still to come', () => {
    expect(told(end('2025-01-01', 'low')).isOver).toBe(false);
    expect(told(end('2026-07-01')).isOver).toBe(false);
    expect(told(end('2026-06-30')).isOver).toBe(true);
    expect(told({}, { b: { relations: [relation('replaces', 'a', { confidence: 'low' })] } }).isOver).toBe(false);
    expect(told({}, { b: { relations: [relation('replaces', 'a', { confidence: 'medium' })] } }).isOver).toBe(false);
    expect(told({}, { b: { relations: [relation('replaces', 'a')], effective: '2027-01-01' } }).isOver).toBe(false);
  });

  test('in what is told as law of today: in force or amended, and not surely over', () => {
    const inForce = (documents: Record<string, object>) => documentsInForce(smallRecords({ documents }));
    const held = { effective: '2020', checked: '2026-01' };
    expect(inForce({ a: held, b: {} })).toEqual(['a']);
    expect(inForce({ a: { effective: '2020' } })).toEqual([]);
    expect(inForce({ a: {}, b: { relations: [relation('amends', 'a')] } })).toEqual(['a']);
    expect(inForce({ a: {}, b: { relations: [relation('cites', 'a')] } })).toEqual([]);
    expect(inForce({ a: { ...held, relations: [relation('replaces', 'a')] } })).toEqual(['a']);
    const replaces = (confidence: string) => ({
      a: held,
      b: { relations: [relation('replaces', 'a', { confidence })] },
    });
    expect(inForce(replaces('high'))).toEqual([]);
    expect(inForce(replaces('medium'))).toEqual(['a']);
    expect(inForce(replaces('low'))).toEqual(['a']);
    expect(inForce({ a: { ...held, ...end('2021') } })).toEqual([]);
    expect(inForce({ a: { ...held, ...end('2021', 'low') } })).toEqual(['a']);
    expect(
      documentsInForce(
        smallRecords({ documents: { a: {} }, directives: { cv: { relations: [relation('amends', 'a')] } } }),
      ),
    ).toEqual(['a']);
  });
});
