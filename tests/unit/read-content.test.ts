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

/** Lets a minute pass for whoever asks the clock: file systems may count time in two seconds. */
const later = (): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  onTestFinished(() => {
    vi.useRealTimers();
  });
};

test('content is read once for everyone, and anew when any file changed', () => {
  const { folder } = scratch();
  later();
  const first = readContent(folder);
  expect(readContent(folder)).toBe(first);
  expect(readContent(folder, '1999-01-01')).not.toBe(first);

  vi.useRealTimers();
  writeFileSync(join(folder, 'themes/1999.yaml'), 'year: soon\n');
  const broken = readContent(folder);
  expect(broken.problems.map(({ file }) => file)).toContain('themes/1999.yaml');
  // A moment after it was written, the same size and time might hide another change.
  expect(readContent(folder)).not.toBe(broken);

  later();
  const kept = readContent(folder);
  expect(readContent(folder)).toBe(kept);
  // Its size and time are as before, and yet it is another file.
  const { mtime } = statSync(join(folder, 'themes/1999.yaml'));
  writeFileSync(join(folder, 'themes/1999.yaml'), 'year: noon\n');
  utimesSync(join(folder, 'themes/1999.yaml'), mtime, mtime);
  expect(readContent(folder).problems).not.toEqual(kept.problems);
});

test('a folder that is not there is said, not thrown', () => {
  expect(readContent('/nowhere/at/all').problems.map(({ rule }) => rule)).toContain('content-missing');
});
