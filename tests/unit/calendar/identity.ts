import { contentLines } from './content-lines.ts';

/**
 * Reports, one per line, why a calendar file cannot be split: programs such as vdirsyncer store each entry as a file
 * and identify it by the first UID they find anywhere. So each entry must have one unique UID, and nothing else any.
 */
export function identityProblems(file: string): string[] {
  const problems: string[] = [];
  const open: { name: string; uids: number }[] = [];
  const known = new Set<string>();
  for (const { name, value } of contentLines(file)) {
    if (name === 'BEGIN') open.push({ name: value, uids: 0 });
    const within = open.at(-1);
    if (!within) throw new Error(`${name} stands outside every component`);
    if (name === 'UID') {
      within.uids += 1;
      if (within.name !== 'VEVENT') problems.push(`${within.name} has the UID ${value}`);
      if (known.has(value)) problems.push(`two have the UID ${value}`);
      known.add(value);
    }
    if (name === 'END' && open.pop()?.name === 'VEVENT' && within.uids !== 1) {
      problems.push(`a VEVENT has ${within.uids} UIDs`);
    }
  }
  return problems;
}
