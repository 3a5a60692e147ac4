import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readContent } from '../../src/reader/content/read-content.ts';
import { ScratchPortal } from '../content/scratch-portal.ts';

function scratch(): ScratchPortal {
  const portal = new ScratchPortal();
  onTestFinished(() => {
    portal.delete();
  });
  return portal;
}

/** Advances the clock by a minute: file systems may have a resolution of two seconds. */
const later = (): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  onTestFinished(() => {
    vi.useRealTimers();
  });
};

test('content is read once per process, and again when any file changed', () => {
  const { folder } = scratch();
  later();
  const first = readContent(folder);
  expect(readContent(folder)).toBe(first);
  expect(readContent(folder, '1999-01-01')).not.toBe(first);

  vi.useRealTimers();
  writeFileSync(join(folder, 'themes/1999.yaml'), 'year: soon\n');
  const broken = readContent(folder);
  expect(broken.problems.map(({ file }) => file)).toContain('themes/1999.yaml');
  // Shortly after a write, an equal size and time might hide another change.
  expect(readContent(folder)).not.toBe(broken);

  later();
  const kept = readContent(folder);
  expect(readContent(folder)).toBe(kept);
  // Size and time are unchanged, but the file is another one.
  const { mtime } = statSync(join(folder, 'themes/1999.yaml'));
  writeFileSync(join(folder, 'themes/1999.yaml'), 'year: noon\n');
  utimesSync(join(folder, 'themes/1999.yaml'), mtime, mtime);
  expect(readContent(folder).problems).not.toEqual(kept.problems);
});

test('a missing folder is reported, not thrown', () => {
  expect(readContent('/nowhere/at/all').problems.map(({ rule }) => rule)).toContain('content-missing');
});
