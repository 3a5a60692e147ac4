import { expect, test } from 'vitest';
import { CLAIM_KINDS } from '../../src/domain/claims/claim.ts';
import { claimsOfToday, staleClaims } from '../../src/domain/claims/today.ts';
import { parsePartialDate } from '../../src/domain/dates/partial-date.ts';
import { validationOf } from '../content/real-portal.ts';

const { records } = validationOf('content');
const claims = claimsOfToday(records);
const of = (kind: string): string[] => claims.filter((claim) => claim.kind === kind).map(({ id }) => id);

test('every kind of statement about the present is listed with its date of verification', () => {
  expect(new Set(claims.map(({ kind }) => kind))).toEqual(new Set(CLAIM_KINDS));
  expect(claims.filter(({ checked }) => checked === undefined)).toEqual([]);
});

test('laws are those presented as in force: not ended, and with a source', () => {
  expect(of('law')).toEqual(expect.arrayContaining(['224-2026-nd-cp', '118-2025-nd-cp', '61-2018-nd-cp']));
  for (const id of ['42-2022-nd-cp', '43-2011-nd-cp', '54-2017-qh14', '392-qd-ubnd'])
    expect(of('law')).not.toContain(id);
});

test('expired rules, closed systems and unconfirmed bodies make no statement', () => {
  expect(of('level')).toEqual(['mot-phan', 'toan-trinh']);
  expect(of('system')).not.toContain('cong-dich-vu-cong-thanh-pho');
  expect(of('agency')).not.toContain('nhnn');
});

test('the oldest come first, and a day excludes those verified since', () => {
  const firsts = staleClaims(records).map(({ checked = '' }) => parsePartialDate(checked).first);
  expect(firsts).toEqual(firsts.toSorted());
  const old = staleClaims(records, '2026-01-01');
  expect(old.length).toBeGreaterThan(10);
  expect(old.filter(({ checked = '' }) => parsePartialDate(checked).first >= '2026-01-01')).toEqual([]);
  expect(staleClaims(records, '2025-01-01')).toEqual([]);
});
