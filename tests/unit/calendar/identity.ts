import { contentLines } from './content-lines.ts';

/**
 * Where a calendar file is not safe to take apart, a line each: programs such as vdirsyncer keep each entry as a file of
 * its own and know it by the first UID they meet, wherever that stands. So each entry has one UID, no other has the same,
 * and nothing else has any.
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
