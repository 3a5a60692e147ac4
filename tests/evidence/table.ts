import { markdownTable } from '../bench/table.ts';
import { CRITERIA } from './criteria.ts';
import type { Evidence, TypeEvidence } from './evidence.ts';
import { standingOf, testedBy, type Standing } from './standing.ts';

const WORDS: Readonly<Record<Standing, string>> = {
  tested: 'passed',
  part: 'passed in part',
  untested: '**not tested**',
  absent: 'nothing to test',
  fails: '**fails**',
};
/** Where this many types or fewer stand in one way, they are named. */
const FEW = 6;

/** How a criterion stands: on how many types in each way, and on which where they are few. */
function standingCell(number: string, types: readonly (readonly [string, TypeEvidence])[]): string {
  const groups = Map.groupBy(types, ([, type]) => standingOf(number, type));
  if (groups.size === 1) return `${WORDS[[...groups.keys()][0] ?? 'untested']}: all`;
  return (Object.keys(WORDS) as Standing[])
    .flatMap((standing) => {
      const names = (groups.get(standing) ?? []).map(([name]) => name);
      if (names.length === 0) return [];
      return [`${WORDS[standing]}: ${names.length}${names.length <= FEW ? ` (${names.join(', ')})` : ''}`];
    })
    .join('; ');
}

/** What tested, with the rules of axe counted where they are many; the registry names all. */
function shortened(by: readonly string[]): string {
  const rules = by.filter((each) => each.startsWith('axe '));
  const others = by.filter((each) => !rules.includes(each));
  return [...(rules.length > FEW ? [`${rules.length} rules of axe`] : rules), ...others].join(', ') || '–';
}

/** The tables of the README: every criterion, then every type of page with the day, the pages and their digest. */
export function tablesOf({ tools, types }: Evidence): string {
  const all = Object.entries(types);
  const criteria = Object.entries(CRITERIA).map(([number, { name, level, unread }]) => {
    const by = [...new Set(all.flatMap(([, type]) => (type.has.includes(number) ? testedBy(number, type) : [])))];
    return [`${number} ${name}`, level, shortened(by), standingCell(number, all), unread ?? ''];
  });
  const undecided = (type: TypeEvidence): string => type.undecided.join(', ') || '–';
  const pages = all.map(([name, type]) => {
    const count = (standing: Standing): string =>
      String(Object.keys(CRITERIA).filter((number) => standingOf(number, type) === standing).length);
    const counts = (Object.keys(WORDS) as Standing[]).map(count);
    return [name, type.date, String(type.pages.length), ...counts, undecided(type), `\`${type.made}\``];
  });
  const versions = Object.entries(tools).map(([name, version]) => `${name} ${version}`);
  return [
    `${Object.keys(CRITERIA).length} criteria, ${all.length} types of page, seen with ${versions.join(', ')}.`,
    markdownTable(['criterion', 'level', 'tested by', 'types of page', 'not judged by anybody'], criteria),
    markdownTable(['type', 'seen', 'pages', ...Object.values(WORDS), 'axe could not decide', 'made from'], pages),
  ].join('\n\n');
}
