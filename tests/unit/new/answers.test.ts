import { describe, expect, test, vi } from 'vitest';
import { bytesOf, read } from '../../content/portal-files.ts';
import { AGENCY, answer, DOCUMENT, END, scratch } from './interview.ts';

// Tests read the whole content up to three times; the timeout is for a slow machine.
vi.setConfig({ testTimeout: 60_000 });

test('invalid answers are refused with the messages of the check, and asked again', async () => {
  const portal = scratch();
  const { status, stdout } = await answer(
    portal,
    ['document'],
    [
      ...[
        'to-gap',
        '4',
        '12/UB',
        '',
        'Ủy ban',
        '',
        '31/02/1999',
        'hôm qua',
        '19/3/2021',
        'k',
        '19/3/1999',
        'Tưới\u200b cây',
      ],
      ...['Tưới cây', '', 'bao-vi-dua', '', 'ftp://vidu.example/x', 'bao', 'chắc', 'high'],
      ...['12-UB', '13-ub', '12-ub', 'kind', 'signatory', 'Nguyễn Văn A', ...END],
    ],
  );
  expect(status).toBe(0);
  expect(stdout.split('\n').filter((line) => line.includes(' ! '))).toMatchSnapshot();
  expect(read(portal, 'documents/12-ub.yaml')).toContain('type: quyet-dinh\nsymbol: "12/UB"');
});

test('problems of the whole content are reported before writing, and their field is asked again', async () => {
  const portal = scratch();
  const answers = [...AGENCY, 'members', 'uy-ban', '', '', 'text', '', '', '', ''];
  const { status, stdout } = await answer(portal, ['agency'], answers);
  expect(stdout).toContain('! cơ quan loại “department” mà có thành viên  →  chỉ loại collective mới có “members”');
  expect(status).toBe(0);
  expect(read(portal, 'agencies/so-hoa.yaml')).not.toContain('members');
});

test('a date of verification still to come is asked again', async () => {
  const portal = scratch();
  const answers = [...DOCUMENT, 'effective', '1/6/1999', 'checked', '1/1/2030', '15/1/2000', ...END];
  const { status, stdout } = await answer(portal, ['document'], answers);
  expect(status).toBe(0);
  expect(stdout).toContain('2030-01-01');
  expect(read(portal, 'documents/12-ub.yaml')).toContain('effective: "1999-06-01"\nchecked: "2000-01-15"\n');
});

test('an ambiguous name of an entry is resolved by a list', async () => {
  const portal = scratch();
  portal.write('agencies/uy-ban-cu.yaml', read(portal, 'agencies/uy-ban.yaml').replace('Ủy ban', 'Ủy ban cũ của'));
  portal.edit('ids.txt', /$/u, 'agency:uy-ban-cu\n');
  const { stdout } = await answer(portal, ['document'], [...DOCUMENT, 'issuer_agency', 'ủy', '2', ...END]);
  expect(stdout).toContain(
    '  “ủy” có ở nhiều mục:\n  1 uy-ban – Ủy ban Thị xã Ví Dụ\n  2 uy-ban-cu – Ủy ban cũ của Thị xã Ví Dụ\n',
  );
  expect(read(portal, 'documents/12-ub.yaml')).toContain('issuer_agency: uy-ban-cu\n');
});

test('a field can be changed before writing', async () => {
  const portal = scratch();
  await answer(portal, ['agency'], [...AGENCY, '', 'kind', 'board', '']);
  expect(read(portal, 'agencies/so-hoa.yaml')).toContain('kind: board\n');
});

describe('an id', () => {
  test.each([
    ['that is taken', 'agency', [...AGENCY.slice(0, -1), 'uy-ban'], 'mã “uy-ban” đã thuộc về agencies/uy-ban.yaml'],
    [
      'that was taken back',
      'agency',
      [...AGENCY.slice(0, -1), 'phong-cu'],
      'agency:phong-cu đã bị thu hồi mà nay dùng lại',
    ],
    ['that Windows reserves', 'agency', [...AGENCY.slice(0, -1), 'con'], 'tên “con” không dùng được trên mọi hệ tệp'],
    [
      'that a directive bears',
      'document',
      ['cong-van', '7/UB', 'A', '', '', 'B', '', 'bao', 'high', '7-ub'],
      'mã “7-ub” đã thuộc về directives/7-ub.yaml',
    ],
    ['that is no code', 'service', ['1001193'], '“1001193” không phải mã thủ tục'],
  ])('%s is refused', async (_what, kind, answers, message) => {
    const portal = scratch();
    const before = bytesOf(portal);
    const { status, stdout } = await answer(portal, [kind], answers);
    expect(stdout).toContain(`  ! ${message}`);
    expect(status).toBe(2);
    expect(bytesOf(portal)).toEqual(before);
  });

  test('that is in use is proposed with its year', async () => {
    const answers = ['nghi-quyet', '1/NQ-HĐ', 'k', 'Hội đồng', '', '2/1999', 'Quỹ', '', 'bao', 'high', '', ...END];
    const portal = scratch();
    expect((await answer(portal, ['document'], answers)).status).toBe(0);
    expect(read(portal, 'ids.txt')).toMatch(/document:1-nq-hd-1999\n$/u);
  });
});
