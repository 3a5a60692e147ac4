import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest of the tests that mutants meet, the longest last: they read content, or try a hundred texts. */
const LONG = [
  'passages/codec',
  'unit/calendar-text',
  'unit/read-content',
  'content/real-content',
  'content/bad-content',
];

const rankOf = ({ moduleId }: TestSpecification): number =>
  LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));

/** Puts the tests last that take longest: a mutant is done with at the first test that fails. */
export class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rankOf(a) - rankOf(b));
  }
}
