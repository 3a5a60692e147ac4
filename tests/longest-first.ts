import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, by measure: begun last, it would keep one core busy alone. */
const LONG = ['visits', 'oversized', 'search', 'dialogue-filter', 'quoting', 'provenance', 'gallery'];

/** Puts the tests of the site first, the longest of them at the head, and keeps vitest's order for the rest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification): number => {
      if (project.name !== 'site') return LONG.length + 1;
      const at = LONG.findIndex((name) => moduleId.endsWith(`/site/${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
