import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, scratch } from './running.ts';

test('ids appends new ids and leaves the rest unchanged', () => {
  const portal = scratch();
  const file = join(portal.folder, 'ids.txt');
  appendFileSync(file, '# a remark\n');
  const before = readFileSync(file, 'utf8');
  const other = readFileSync(join(portal.folder, 'agencies/uy-ban.yaml'), 'utf8');
  portal.write('agencies/phong-hoa.yaml', other.replace('Ủy ban Thị xã Ví Dụ', 'Phòng Hoa Ví Dụ'));
  expect(run('ids', [], { PORTAL_CONTENT: portal.folder }).stdout).toMatch(/ids\.txt: \+1\n$/u);
  expect(readFileSync(file, 'utf8')).toBe(`${before}agency:phong-hoa\n`);
  expect(portal.report('en')).toContain('0 problems');
});

test('ids names the files that prevent registration, and registers the others', () => {
  const portal = scratch();
  portal.write('agencies/so-moi.yaml', 'name: { vi: "Sở Mới" }\n');
  portal.write(
    'programmes/viec-moi.yaml',
    'name: { vi: "Việc mới", en: "New work" }\nsources: [bao-vi-du]\nconfidence: high\n',
  );
  const { status, stdout, stderr } = run('ids', [], { PORTAL_CONTENT: portal.folder });
  expect(status).toBe(1);
  expect(stdout).toMatch(/ids\.txt: \+1\n$/u);
  expect(stderr).toContain('agencies/so-moi.yaml:1:');
  expect(stderr).not.toContain('ids.txt');
  expect(readFileSync(join(portal.folder, 'ids.txt'), 'utf8')).toMatch(/\nprogramme:viec-moi\n$/u);
});
