import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { runImport } from '../../../src/tools/procedures/run-import.ts';
import { read } from '../../content/portal-files.ts';
import { anonymous, inBoth, run, scratch } from './importing.ts';
import { DAY, linesOf, row, THREE } from './rows.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('bad input', () => {
  const way = (over: object): object[] => [{ channel: 'online', ...over }];

  test('is told with line and reason, all at once, and nothing is written', () => {
    const rows = [
      row('1.000001'),
      JSON.stringify(row('1.000002')).slice(0, 300),
      row('1000003'),
      row('1.000001', { name: 'Tên khác' }),
      '[]',
      '7',
      row('1.000004', { papers: [{ group: null, items: [{ text: 'Đ'.repeat(20_001), originals: 0, copies: 0 }] }] }),
      row('1.000005', { ways: way({ time: { value: 5, unit: 'week', text: '5 tuần' } }) }),
      row('1.000006', { ways: way({ channel: 'fax' }) }),
      row('1.000007', { url: 'javascript:alert(1)', steps: [''], feez: 1 }),
      row('1.000008', { tiers: [], decision: 7, name: undefined }),
      row('1.000009', { results: [{ name: 'Cây' }] }),
      '',
      row('1.000010'),
    ];
    const both = inBoth(scratch(), rows);
    expect(both.status).toBe(1);
    expect(both.said).toMatchSnapshot();
  });

  test('that is no UTF-8 is told with its line', () => {
    const portal = scratch();
    vi.stubEnv('PORTAL_CONTENT', portal.folder);
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    portal.write('.rows.jsonl', Buffer.concat([Buffer.from(linesOf(THREE.slice(0, 1))), Buffer.from([0x7b, 0xff])]));
    expect(runImport(join(portal.folder, '.rows.jsonl'), { lang: 'en', read: DAY, source: 'bao-vi-du' })).toBe(1);
    expect(anonymous(String(errors.mock.calls[0]?.[0]))).toMatchSnapshot();
  });

  test('that its own words contradict is refused with its line', () => {
    const both = inBoth(scratch(), [
      row('1.000001', { audience: 'business' }),
      row('1.000002', { ways: way({ time: { value: 3, unit: 'day', text: '5 Ngày' } }) }),
      row('1.000003'),
    ]);
    expect(both.status).toBe(1);
    expect(both.said).toMatchSnapshot();
  });

  test('that is unusual is taken as it is, and said', () => {
    const rows = [
      row('1.000001', { ways: way({ time: { value: 5, unit: null, text: '5' } }) }),
      row('1.000002', { steps: ['Nộp <b>hồ sơ</b> dưới <5 tấn.'] }),
      row('1.000003', { legal_basis: ['Luật số 58', '167/2025', '66.7/2025/NQ-CP', '12/QĐ- TTg'] }),
      row('1.000004', { competent: 'Cục Lá', carried_out_by: 'Chi cục Cành' }),
      row('1.000005', { field: 'Hoa kiểng' }),
      row('1.000006', { name: 'Trồ\u200bng\u00ad cây', steps: ['Nộp hồ sơ'.normalize('NFD')] }),
      row('1.000006', { name: 'Trồng cây', steps: ['Nộp hồ sơ'] }),
      row('1.000007', { papers: [{ group: null, items: [{ text: 'Đ'.repeat(20_000), originals: 0, copies: 0 }] }] }),
    ];
    const portal = scratch();
    expect(inBoth(portal, rows, { dryRun: true })).toMatchSnapshot();
    expect(run(portal, rows).status).toBe(0);
    expect(read(portal, 'services/1.000002.yaml')).toContain('"Nộp <b>hồ sơ</b> dưới <5 tấn."');
    expect(read(portal, 'services/1.000006.yaml')).toContain('name: "Trồng cây"\n');
    // Only the field of work waits for an editor, and keeps no later reading out.
    expect(portal.validate().problems.map(({ rule }) => rule)).toEqual(['service-field']);
    expect(run(portal, rows).said).toContain('Nothing changes.');
  });

  test.each([
    ['an empty file', ['', ''], {}],
    ['no day', THREE, { read: undefined }],
    ['no source', THREE, { source: undefined }],
    ['a source nobody wrote', THREE, { source: 'bao-vi-du-2' }],
    ['a source like no other', THREE, { source: 'github-xyz' }],
    ['no day and no source, on trial', THREE, { read: undefined, source: undefined, dryRun: true }],
  ] as const)('%s', (_what, rows, options) => {
    expect(inBoth(scratch(), rows, options)).toMatchSnapshot();
  });

  test('content that is not sound is mended first', () => {
    const portal = scratch();
    portal.edit('themes/1999.yaml', 'year: 1999', 'year: soon');
    expect(inBoth(portal, THREE)).toMatchSnapshot();
  });
});
