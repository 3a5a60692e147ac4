import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/reader/content/read-content.ts';
import { ScratchPortal } from '../content/scratch-portal.ts';

function scratch(): ScratchPortal {
  const portal = new ScratchPortal();
  onTestFinished(() => {
    portal.delete();
  });
  return portal;
}

test('content is read once per process, and again when any file changed', () => {
  const { folder } = scratch();
  const first = readContent(folder);
  expect(readContent(folder)).toBe(first);
  expect(readContent(folder, '1999-01-01')).not.toBe(first);

  writeFileSync(join(folder, 'themes/1999.yaml'), 'year: soon\n');
  const broken = readContent(folder);
  expect(broken.problems.map(({ file }) => file)).toContain('themes/1999.yaml');
  expect(readContent(folder)).toBe(broken);

  // Size and time are unchanged, but the file is another one.
  const { mtime } = statSync(join(folder, 'themes/1999.yaml'));
  writeFileSync(join(folder, 'themes/1999.yaml'), 'year: noon\n');
  utimesSync(join(folder, 'themes/1999.yaml'), mtime, mtime);
  expect(readContent(folder).problems).not.toEqual(broken.problems);
});

test('a missing folder is reported, not thrown', () => {
  expect(readContent('/nowhere/at/all').problems.map(({ rule }) => rule)).toContain('content-missing');
});
