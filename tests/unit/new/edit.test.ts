import { describe, expect, test, vi } from 'vitest';
import { runEdit } from '../../../src/tools/interview/run-new.ts';
import { bytesOf, read } from '../../content/portal-files.ts';
import { AGENCY, answer, END, scratch, SESSION } from './interview.ts';

// Tests read the whole content up to three times; the timeout is for a slow machine.
vi.setConfig({ testTimeout: 60_000 });

const COMMITTEE = 'agencies/uy-ban.yaml';

describe('npm run edit', () => {
  test('changes the lines of the fields that are named, and no other', async () => {
    const portal = scratch();
    const before = read(portal, SESSION);
    const answers = ['đơn vị tổ chức', 'x', '<', '<', 'venue', 'Hội trường', '', '', ''];
    const { status, stdout } = await answer(portal, ['dialogue', 've cay'], answers, runEdit);
    expect(stdout).toMatchSnapshot();
    expect(status).toBe(0);
    const after = read(portal, SESSION);
    expect(after.replace('venue:\n  vi: "Hội trường"\n', '')).toBe(before);
    expect(portal.report('en')).toContain('0 problems');
  });

  test('Enter keeps a value, - drops it, items of a list are changed, added and dropped one by one', async () => {
    const portal = scratch();
    portal.edit(COMMITTEE, 'kind:', 'abbreviations: ["UB"] # như báo viết\nkind:');
    const contact = ['contacts', '', '', '02-1234', '', '', 'Năm 1999', '', 'bao', 'high', '', ''];
    await answer(portal, ['agency', 'uy-ban'], [...contact, ...END], runEdit);
    expect(read(portal, COMMITTEE)).toMatchSnapshot();
    const changes = ['contacts', '1', '', '', '02-5678', '', '', '', '', '', '', '', '', 'abbreviations', '-'];
    await answer(portal, ['agency', 'uy-ban'], [...changes, ...END], runEdit);
    expect(read(portal, COMMITTEE)).toMatchSnapshot();
    await answer(portal, ['agency', 'uy-ban'], ['contacts', '-1', ...END], runEdit);
    expect(read(portal, COMMITTEE)).not.toContain('contacts');
    expect(portal.report('en')).toContain('0 problems');
  });

  test('writes nothing where nothing changed, and refuses wrong calls with one line', async () => {
    const portal = scratch();
    const before = bytesOf(portal);
    expect((await answer(portal, ['agency', 'uy-ban'], ['name', '', '', ''], runEdit)).stdout).toContain(
      'Không đổi gì.',
    );
    for (const args of [[], ['agency'], ['theme', '1999'], ['agency', 'uy-ban', '--lang', 'fr']]) {
      const { status, stderr } = await answer(portal, args, [], runEdit);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^[^\n]+\n$/u);
    }
    expect(bytesOf(portal)).toEqual(before);
  });

  test('offers to raise the day an entry was looked at', async () => {
    const portal = scratch();
    const document = 'documents/1-nq-hd.yaml';
    portal.edit(document, 'subject:', 'effective: "1998-12-01"\nchecked: "1999-06-01"\nsubject:');
    await answer(portal, ['document', '1/NQ-HĐ'], ['', 'c', ''], runEdit);
    expect(read(portal, document)).toContain('checked: "2000-01-15"\n');
  });
});

describe('npm run new', () => {
  test('leads to the entry that has the name already', async () => {
    const portal = scratch();
    const answers = ['ỦY BAN  thị xã ví dụ', 'Committee', 'c', 'name', '', 'Town Committee', ...END];
    const { status, stdout } = await answer(portal, ['agency'], answers);
    expect(status).toBe(0);
    expect(stdout).toContain('Đã có mục tên ấy: uy-ban – Ủy ban Thị xã Ví Dụ.');
    expect(read(portal, COMMITTEE)).toContain('en: "Town Committee"\n');
    expect(Object.keys(bytesOf(portal))).not.toContain('agencies/uy-ban-2.yaml');
  });

  test('every answer can be taken back', async () => {
    const portal = scratch();
    const answers = [
      '<',
      'Sở Hoa hồng',
      '<',
      'Sở Hoa',
      'Department of Roses',
      'board',
      '<',
      '<',
      ...AGENCY.slice(1),
      ...END,
    ];
    expect((await answer(portal, ['agency'], answers)).status).toBe(0);
    expect(read(portal, 'agencies/so-hoa.yaml')).toContain(
      'vi: "Sở Hoa"\n  en: "Department of Flowers"\nkind: department\n',
    );
  });

  test('offers to raise the day the content was checked', async () => {
    const portal = scratch();
    const session = ['Gặp mặt', '', 'meeting', 'k', 'k', 'announced', 'Thứ Bảy, ngày 05 tháng 02 năm 2000'];
    const answers = [...session, 'c', '20/3/2000', '', 'bao', 'high', '', '', '', ...END];
    const { status, stdout } = await answer(portal, ['dialogue'], answers);
    expect(stdout).toContain('2000-02-05 sau ngày kiểm tra nội dung (2000-01-15).');
    expect(status).toBe(0);
    expect(read(portal, 'portal.yaml')).toContain('checked: "2000-02-05"\n');
  });

  test('takes choices by their meaning', async () => {
    const portal = scratch();
    await answer(portal, ['agency'], ['Sở Hoa', 'Department', 'sở', ...AGENCY.slice(3), ...END]);
    expect(read(portal, 'agencies/so-hoa.yaml')).toContain('kind: department\n');
  });
});
