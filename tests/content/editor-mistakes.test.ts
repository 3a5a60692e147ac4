import { expect, onTestFinished, test } from 'vitest';
import { BAD_CONTENT } from './bad-content.ts';
import { EDITOR_MISTAKES } from './editor-mistakes.ts';
import { bytesOf } from './portal-files.ts';
import { ScratchPortal } from './scratch-portal.ts';

const ALL = Object.values(EDITOR_MISTAKES).flat();

test('there are 47', () => {
  expect(new Set(ALL).size).toBe(47);
});

test.each(ALL)('%s is told once, where it is', (name) => {
  const portal = new ScratchPortal();
  onTestFinished(() => {
    portal.delete();
  });
  const before = bytesOf(portal);
  BAD_CONTENT[name]?.(portal);
  const changed = Object.entries(bytesOf(portal)).filter(([path, bytes]) => before[path] !== bytes);
  const { problems } = portal.validate();
  // Only the file with the mistake is blamed, and one line of it.
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toHaveLength(1);
  expect(changed.map(([path]) => path)).toContain(problems[0]?.file);
});
