import { expect, test } from 'vitest';
import type { BuildProgress } from '../../../src/search/passages/build/build.ts';
import { MANIFEST } from '../../../src/search/passages/format/format.ts';
import { filesOf, madePassages } from './made.ts';

const passages = madePassages(60);

test('the output does not depend on the order of the passages', async () => {
  const files = await filesOf(passages);
  expect(await filesOf(passages)).toEqual(files);
  expect(await filesOf(passages.toReversed())).toEqual(files);
});

test('other passages result in other file names, except for the manifest', async () => {
  const names = new Set((await filesOf(passages)).keys());
  const others = [...(await filesOf(passages.slice(1))).keys()];
  expect(others.filter((name) => names.has(name))).toEqual([MANIFEST]);
  expect(
    others.filter((name) => name !== MANIFEST).every((name) => /^[a-z]+-\w+\.[0-9a-f]{10}\.bin$/u.test(name)),
  ).toBe(true);
});

test('the manifest comes last, so an index with a manifest is complete', async () => {
  expect([...(await filesOf(passages)).keys()].at(-1)).toBe(MANIFEST);
});

test('larger files are fewer', async () => {
  const few = await filesOf(passages, { sizes: { block: 20, bin: 9000, list: 9000 } });
  expect(few.size).toBeLessThan((await filesOf(passages)).size / 2);
});

test('the build reports its progress and awaits the callback', async () => {
  const reports: BuildProgress[] = [];
  await filesOf(passages, {
    onProgress: async (progress) => {
      await Promise.resolve();
      reports.push(progress);
    },
  });
  const last = Map.groupBy(reports, ({ step }) => step);
  expect([...last.keys()]).toEqual(['words', 'lists', 'groups', 'texts']);
  for (const steps of last.values()) expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total);
});

test('an index may be empty', async () => {
  expect([...(await filesOf([])).keys()]).toContain(MANIFEST);
});
