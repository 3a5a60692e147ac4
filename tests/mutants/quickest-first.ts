import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, by measure, the longest last: most mutants are seen before it is their turn. */
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

const rankOf = ({ moduleId }: TestSpecification): number =>
  LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));

/** Puts the tests last that take longest: a mutant is done with at the first test that fails. */
export class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
