import { checkRecords } from '../../domain/rules/check.ts';
import type { DomainProblem } from '../../domain/rules/shared/domain-problem.ts';
import type { PortalRecords } from '../../domain/entries/records.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { CollectionName } from '../../schema/fields/collection-names.ts';
import { parseRef } from '../../schema/fields/parse-ref.ts';
import { collectionOfKind } from '../../schema/ref.ts';
import { fileOf } from '../files/file-of.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import { readEntries, REGISTRY_FILE, type EntrySource, type ReadEntries } from '../files/read-entries.ts';
import { readContentFiles, type ContentFile } from '../files/read-files.ts';
import { committedLines } from './registry-history.ts';
import { portalLanguages } from '../settings/portal-languages.ts';
import { checkWords, missingWords } from './interface-words.ts';
import { checkSeals, type SealProblem } from './seals.ts';

/** The validated content of a folder with all problems. Records are complete only if there are none. */
export interface Validation {
  readonly records: PortalRecords;
  readonly problems: readonly Problem[];
  /** The problems that prevented an entry from being read; it is missing from the records. */
  readonly unread: readonly Problem[];
  /** Number of files read. */
  readonly files: number;
  /** Whether a git history was available to check the id registry against. */
  readonly history: boolean;
}

/** Locates a problem between entries: file, line and column. */
function locate(problem: DomainProblem | SealProblem, sources: ReadonlyMap<string, EntrySource>): Problem {
  const { rule, values, collection, id, path } = problem;
  const line = 'line' in problem ? problem.line : undefined;
  const source = sources.get(`${collection}/${id}`);
  if (collection === 'registry') return { rule, values, file: REGISTRY_FILE, line: line ?? 1, column: 1 };
  if (!source) return { rule, values, file: fileOf(collection, id), line: 1, column: 1 };
  if (line !== undefined) return { rule, values, file: source.file, line: source.bodyLine + line, column: 1 };
  return { rule, values, file: source.file, ...source.parsed.locate(path) };
}

const isCollection = (name: string): name is CollectionName => Object.hasOwn(COLLECTIONS, name);

/**
 * Whether a problem only reports a reference to an entry that exists but could not be read. The entry has a problem of
 * its own; repeating it for every reference would hide it.
 */
function followsFromShape(
  { rule, values, collection, id }: DomainProblem,
  { records, sources }: Pick<ReadEntries, 'records' | 'sources'>,
  isUnread: (collection: string, id: string) => boolean,
): boolean {
  const value = values.value ?? '';
  const isThere = (of: string, entry: string): boolean => sources.has(`${of}/${entry}`) || isUnread(of, entry);
  if (rule === 'link-broken') return isThere(values.collection ?? '', value);
  if (rule === 'portal-missing' || rule === 'page-missing') return isThere(collection, id);
  if (!['registry-removed', 'registry-target', 'example-broken', 'correction-ref'].includes(rule)) return false;
  const { kind = '', id: entry = '' } = parseRef(value) ?? {};
  const of = collectionOfKind(kind);
  return of !== undefined && isThere(of, entry) && !records[of].has(entry);
}

const rewritten = (line: string): Problem => ({
  rule: 'registry-rewritten',
  file: REGISTRY_FILE,
  line: 1,
  column: 1,
  values: { value: line },
});

/**
 * The day the content was checked according to its settings, used where no clock is allowed; without one, the end of
 * time.
 */
const checkedDay = (records: PortalRecords): string => records.portal.get('portal')?.checked ?? '9999-12-31';

/**
 * Reads a content folder and applies all rules of schema and domain. `referenceWords` is the interface-text file that
 * all languages are compared with; a folder without `ui/` uses the portal's own. `draft` contains unsaved files that
 * replace, or are added to, those in the folder.
 */
export function validate(
  root: string,
  referenceWords: ContentFile,
  today?: string,
  draft: readonly ContentFile[] = [],
): Validation {
  const { files: written, problems } = readContentFiles(root);
  const drafted = new Set(draft.map(({ path }) => path));
  const files = [...written.filter(({ path }) => !drafted.has(path)), ...draft];
  const entries = readEntries(files);
  const words = files.filter(({ path }) => path.startsWith('ui/'));
  const reportedFiles = new Set(problems.map(({ file }) => file));
  const noWords =
    words.length === 0
      ? []
      : missingWords(words, portalLanguages(files)).filter(({ file }) => !reportedFiles.has(file));
  const unread = new Set(
    problems.filter(({ rule }) => rule === 'file-unreadable' || rule === 'file-special').map(({ file }) => file),
  );
  const isUnread = (collection: string, id: string): boolean =>
    isCollection(collection) &&
    ['.', COLLECTIONS[collection].folder, fileOf(collection, id)].some((file) => unread.has(file));
  const between = checkRecords(entries.records, today ?? checkedDay(entries.records));
  const committed = committedLines(root);
  const registry = new Set(entries.records.registry.split('\n'));
  const all = [
    ...(committed ?? []).filter((line) => !registry.has(line)).map(rewritten),
    ...problems,
    ...entries.problems,
    ...noWords,
    ...checkWords(words, words.find(({ path }) => path === referenceWords.path) ?? referenceWords),
    ...between
      .filter((problem) => !followsFromShape(problem, entries, isUnread))
      .map((problem) => locate(problem, entries.sources)),
    ...checkSeals(entries.records, root).map((problem) => locate(problem, entries.sources)),
  ];
  return {
    records: entries.records,
    problems: all.sort(compareProblems),
    unread: [...problems, ...entries.problems].sort(compareProblems),
    files: files.length,
    history: committed !== undefined,
  };
}
