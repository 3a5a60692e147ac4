import { beforeEach, describe, expect, test } from 'vitest';
import { claimsOfToday, staleClaims } from '../../../src/domain/claims/today.ts';
import type { PortalRecords } from '../../../src/domain/entries/records.ts';
import { smallRecords } from './small-portal.ts';

describe('what is said of today', () => {
  let records: PortalRecords;
  beforeEach(() => {
    records = smallRecords({
      portal: {
        portal: {
          filing: [{ place: { vi: 'Trung tâm' }, checked: '2026-02-01' }],
          current: [{ name: { vi: 'Cổng' }, checked: '2026-03-01' }],
        },
      },
      documents: {
        nd: {
          symbol: '5/NĐ',
          subject: { vi: 'Về đất' },
          effective: '2020',
          checked: '2026-01',
          relations: [{ kind: 'amends', document: 'qd', confidence: 'high' }],
        },
        qd: { symbol: null, subject: { vi: 'Về thuế' }, effective: '2020' },
        cu: { symbol: '1/NĐ', subject: { vi: 'Về rừng' }, effective: '1999' },
        het: { effective: '2020', expired: { date: '2021', confidence: 'high' } },
      },
      'level-steps': {
        l: {
          name: { vi: 'Mức 1', en: 'Level 1' },
          rules: [
            { document: 'nd', place: { vi: 'Điều 1', en: 'Article 1' }, checked: '2026-04-01' },
            { document: 'x', place: { vi: 'Điều 2', en: 'Article 2' }, checked: '2025' },
            { document: 'nd', place: { vi: 'Điều 3', en: 'Article 3' }, until: '2022' },
          ],
        },
      },
      'dialogue-channels': { k: { checked: '2026-05-01' } },
      systems: { cu: { closed: '2020', checked: '2020' }, moi: { checked: '2026-05-02' } },
      services: { '1': { procedure: { name: '1', tiers: [], ways: [], steps: [], read: '2026-05-03' } } },
      agencies: { a: { confirmed: [{ date: '2026-01-01' }, { date: '2026-05-04' }, { date: '2025' }] }, b: {} },
    });
  });

  test('is told of each kind in its order, with what it is said of and when someone looked', () => {
    expect(
      claimsOfToday(records).map(({ kind, collection, id, path, of, checked }) => [
        kind,
        `${collection}/${id}`,
        path.join('.'),
        of.vi,
        checked,
      ]),
    ).toEqual([
      ['law', 'documents/nd', '', '5/NĐ: Về đất', '2026-01'],
      ['law', 'documents/qd', '', 'Về thuế', undefined],
      ['level', 'level-steps/l', 'rules.0', 'Mức 1: Điều 1, 5/NĐ', '2026-04-01'],
      ['level', 'level-steps/l', 'rules.1', 'Mức 1: Điều 2, x', '2025'],
      ['filing', 'portal/portal', 'filing.0', 'Trung tâm', '2026-02-01'],
      ['portal', 'portal/portal', 'current.0', 'Cổng', '2026-03-01'],
      ['channel', 'dialogue-channels/k', '', 'k', '2026-05-01'],
      ['system', 'systems/moi', '', 'moi', '2026-05-02'],
      ['service', 'services/1', 'procedure.read', '1', '2026-05-03'],
      ['agency', 'agencies/a', '', 'a', '2026-05-04'],
    ]);
    expect(claimsOfToday(records)[2]?.of.en).toBe('Level 1: Article 1, 5/NĐ');
  });

  test('is looked through from what nobody looked at, then the oldest, before a day if asked', () => {
    expect(staleClaims(records).map(({ checked }) => checked)).toEqual([
      undefined,
      '2025',
      '2026-01',
      '2026-02-01',
      '2026-03-01',
      '2026-04-01',
      '2026-05-01',
      '2026-05-02',
      '2026-05-03',
      '2026-05-04',
    ]);
    expect(staleClaims(records, '2026-02-01').map(({ checked }) => checked)).toEqual([undefined, '2025', '2026-01']);
    expect(staleClaims(records, '2026-01-01').map(({ checked }) => checked)).toEqual([undefined, '2025']);
  });
});
