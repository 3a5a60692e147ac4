import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, by measure, the longest last. */
const LONG = [
  'search/robustness',
  'passages/find',
  'passages/robustness',
  'passages/build',
  'search/relevance',
  'unit/calendar-text',
  'unit/force',
  'content/bad-content',
];
/** Tests that read the real content, or write and read one of their own, take seconds before they begin. */
const CONTENT = /from '[^']*\/(?:real-portal|real-search|scratch-portal|corpus)\.ts'/u;

function rankOf({ moduleId }: TestSpecification): number {
  const long = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  if (long >= 0) return long + 2;
  return CONTENT.test(readFileSync(moduleId, 'utf8')) ? 1 : 0;
}

/** Puts the tests last that take longest: a mutant is done with at the first test that fails. */
export class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ranked = (await super.sort(files)).map((file) => ({ file, rank: rankOf(file) }));
    return ranked.sort((a, b) => a.rank - b.rank).map(({ file }) => file);
  }
}
