import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, by measure: begun last, it would keep one core busy alone. */
const LONG = {
  site: ['visits', 'oversized', 'editing', 'search', 'dialogue-filter', 'dialogues-large', 'provenance', 'quoting'],
  unit: ['unit/links', 'unit/settings', 'content/bad-content', 'unit/commands', 'unit/changes', 'unit/files/swap'],
};

/** Where a file comes among those of its project: the long ones in their order, then the rest. */
function rank(project: string, file: string): number {
  const [names, all] = project === 'site' ? [LONG.site, 0] : [LONG.unit, 100];
  const at = names.findIndex((name) => file.endsWith(`/${name}.test.ts`));
  return all + (at < 0 ? names.length : at);
}

/** Puts the tests of the site first, in each project the longest at the head, and keeps vitest's order for the rest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ project, moduleId }: TestSpecification): number => rank(project.name, moduleId);
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
