import { tombstonesOf, parseRegistry } from '../../domain/entries/registry.ts';
import type { PortalRecords } from '../../domain/entries/records.ts';
import { compareEntries, type EntryVersions, type Version } from '../../domain/revisions/entry-change.ts';
import type { History, Revision } from '../../domain/revisions/history.ts';
import { commitsOf, isShallow, type Commit, type FileStep } from './commits.ts';
import { entryVersion } from './entry-version.ts';
import { readBlobs } from './git.ts';
import { placeOf } from '../files/read-entries.ts';

/** Limits the commits read, so that builds do not slow down over the years. */
const MOST_COMMITS = 2_000;

/** The combined change of each file by the commits of a day (newest first). */
function stepsOf(commits: readonly Commit[]): FileStep[] {
  const steps = new Map<string, FileStep>();
  for (const step of commits.flatMap(({ steps: own }) => own)) {
    const newer = steps.get(step.path);
    steps.set(step.path, newer ? { ...newer, before: step.before } : step);
  }
  return [...steps.values()].filter(({ before, after }) => before !== after);
}

/**
 * Reads the committed history of a content folder, grouped by day. `records` are the current ones, which provide the
 * labels of new entries.
 */
export function readHistory(content: string, records: PortalRecords, mostCommits = MOST_COMMITS): History {
  const all = commitsOf(content, mostCommits);
  if (all.length === 0) return { state: 'none' };
  const shallow = isShallow(content);
  // The oldest commit of a shallow clone seems to add everything that existed before it.
  const known = shallow ? all.filter(({ isRoot }) => !isRoot) : all;
  const days = [...Map.groupBy(known, ({ day }) => day)].map(([date, commits]) => ({
    date,
    commits,
    steps: stepsOf(commits),
  }));
  // A single git call for all versions that are compared; new files are labelled by the current records.
  const compared = days.flatMap(({ steps }) => steps.filter(({ before }) => before !== undefined));
  const blobs = readBlobs(
    content,
    new Set(compared.flatMap(({ before, after }) => [before, after].filter((name) => name !== undefined))),
  );
  const version = (path: string, name: string | undefined): Version | undefined =>
    name === undefined
      ? undefined
      : entryVersion(path, name, () => blobs.get(name) ?? readBlobs(content, new Set([name])).get(name));
  const versionsOf = ({ path, before, after }: FileStep): EntryVersions[] => {
    const place = placeOf(path);
    return place ? [{ ...place, before: version(path, before), after: version(path, after) }] : [];
  };
  const tombstones = tombstonesOf(parseRegistry(records.registry).lines);
  const revisions = days.map(({ date, commits, steps }): Revision => ({
    date,
    updated: commits[0]?.at ?? date,
    commits: commits.map(({ name }) => name),
    changes: compareEntries(steps.flatMap(versionsOf), tombstones, (collection, id) => records[collection].get(id)),
  }));
  const isPartial = shallow || all.length === mostCommits;
  return { state: isPartial ? 'partial' : 'whole', revisions: revisions.filter(({ changes }) => changes.length > 0) };
}

/** A build loads this module twice (command and Astro bundle); a global symbol lets both share what was read. */
const KEPT = Symbol.for('portal.history');
const shared = globalThis as typeof globalThis & { [KEPT]?: WeakMap<PortalRecords, History> };

/** The history of the content that records were read from, read once for them. */
export function historyOf(content: string, records: PortalRecords): History {
  const kept = (shared[KEPT] ??= new WeakMap<PortalRecords, History>());
  const history = kept.get(records) ?? readHistory(content, records);
  kept.set(records, history);
  return history;
}
