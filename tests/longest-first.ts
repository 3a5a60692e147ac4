import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The slowest files, as measured: started last, they would occupy one core while the other is idle. */
const LONG = {
  site: [
    'visits',
    'provenance',
    'oversized',
    'search/answers',
    'laws',
    'service-papers',
    'guides',
    'dialogues-large',
    'first-screen',
    'corrections',
  ],
  unit: [
    'links/stopped',
    'settings/values',
    'content/bad-content',
    'commands/check',
    'unit/changes',
    'files/swap',
    'import/command',
    'settings/system-errors',
    'commands/search',
  ],
};

/** Position of a file within its project: slow files in their order, then the rest. */
function rank(project: string, file: string): number {
  const [names, all] = project === 'site' ? [LONG.site, 0] : [LONG.unit, 100];
  const at = names.findIndex((name) => file.endsWith(`/${name}.test.ts`));
  return all + (at < 0 ? names.length : at);
}

/** Runs tests of the site first, and within each project the slowest files; keeps vitest's order for the rest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ project, moduleId }: TestSpecification): number => rank(project.name, moduleId);
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
