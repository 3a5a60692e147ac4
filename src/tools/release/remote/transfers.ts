import type { Part } from '../plan.ts';

/** Files that go from one folder to another under the same names. */
export interface Transfer {
  readonly from: string;
  /** Relative to the release; empty for the release itself. */
  readonly to: string;
  /** Relative to both. */
  readonly files: readonly string[];
}

/** The longest end that two paths share, in whole names. */
function sharedEnd(one: string, other: string): string {
  const [names, others] = [one.split('/'), other.split('/')];
  let count = 0;
  while (count < Math.min(names.length, others.length) && names.at(-1 - count) === others.at(-1 - count)) count += 1;
  return names.slice(names.length - count).join('/');
}

/** Groups the parts of a release that are files by their two folders, in the order of the parts. */
export function transfersOf(parts: readonly Part[]): Transfer[] {
  const groups = new Map<string, { from: string; to: string; files: string[] }>();
  for (const part of parts) {
    if (!('from' in part)) continue;
    const end = sharedEnd(part.path, part.from);
    const from = part.from.slice(0, part.from.length - end.length - 1);
    const to = part.path.slice(0, Math.max(0, part.path.length - end.length - 1));
    const key = `${from}\n${to}`;
    const group = groups.get(key) ?? { from, to, files: [] };
    groups.set(key, group);
    group.files.push(end);
  }
  return [...groups.values()];
}
