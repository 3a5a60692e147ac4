import { checkRecords } from '../../domain/rules/check.ts';
import type { DomainProblem } from '../../domain/rules/shared/domain-problem.ts';
import type { PortalRecords } from '../../domain/entries/records.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import { BOTH } from '../../schema/fields/languages.ts';
import type { CollectionName } from '../../schema/fields/collection-names.ts';
import { parseRef } from '../../schema/fields/parse-ref.ts';
import { collectionOfKind } from '../../schema/ref.ts';
import { fileOf } from '../files/file-of.ts';
import { compareProblems, type Problem, type Rule } from '../problems/problem.ts';
import { misplaced, readEntries, REGISTRY_FILE, type EntrySource, type ReadEntries } from '../files/read-entries.ts';
import { readContentFiles, type ContentFile } from '../files/read-files.ts';
import { committedLines } from './registry-history.ts';
import { portalLanguages } from '../settings/portal-languages.ts';
import { isShipped } from '../settings/content-folder.ts';
import { checkWords, missingWords, untranslated, type Untranslated } from './interface-words.ts';
import { checkSeals, type SealProblem } from './seals.ts';

/** The validated content of a folder with all problems. Records are complete only if there are none. */
export interface Validation {
  readonly records: PortalRecords;
  readonly problems: readonly Problem[];
  /** The problems that prevented an entry from being read; it is missing from the records. */
  readonly unread: readonly Problem[];
  /** Languages of the portal in which some interface texts fall back to another one. */
  readonly untranslated: readonly Untranslated[];
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

/** Problems of a whole file: what it says is not known, and its entry is not to be called gone. */
const WHOLE_FILE: readonly Rule[] = [
  'file-unreadable',
  'file-special',
  'file-empty',
  'file-size',
  'file-encoding',
  'file-utf16',
  'file-name',
  'file-place',
  'front-matter',
];

/** Problems of a path, not of what a file says. */
const OF_PATH: readonly Rule[] = ['content-missing', 'file-name', 'file-special', 'file-unreadable'];

/** Of a file that belongs nowhere, that alone is told: what it says is of no interest. */
function withStrangers(files: readonly ContentFile[], faults: readonly Problem[]): Problem[] {
  const read = [
    ...files.map(({ path }) => path),
    ...faults.filter(({ rule }) => !OF_PATH.includes(rule)).map(({ file }) => file),
  ];
  const strangers = [...new Set(read)].flatMap((path) => misplaced(path) ?? []);
  const strange = new Set(strangers.map(({ file }) => file));
  return [...faults.filter(({ file }) => !strange.has(file)), ...strangers];
}

/**
 * Tells whether an entry stands in a file that could not be read, be it under another ending (`.yml`, `.yaml.txt`) or in
 * capitals.
 */
function unreadBy(problems: readonly Problem[]): (collection: string, id: string) => boolean {
  const files = new Set(problems.filter(({ rule }) => WHOLE_FILE.includes(rule)).map(({ file }) => file.toLowerCase()));
  const beginnings = new Set([...files].map((file) => file.replace(/(?:\.(?:yaml|yml|md|txt))+$/u, '')));
  return (collection, id) => {
    if (files.has('.')) return true;
    if (!isCollection(collection)) return files.has(id);
    const beginning = fileOf(collection, id).replace(/\.\w+$/u, '');
    return files.has(COLLECTIONS[collection].folder) || beginnings.has(beginning);
  };
}

const rewritten = (line: string): Problem => ({
  rule: 'registry-rewritten',
  file: REGISTRY_FILE,
  line: 1,
  column: 1,
  values: { value: line },
});

const END_OF_TIME = '9999-12-31';

/**
 * The day the content was checked according to its settings, used where no clock is allowed; without one, the end of
 * time.
 */
const checkedDay = (records: PortalRecords): string => records.portal.get('portal')?.checked ?? END_OF_TIME;

/** Rules that hold entries against the settings: without settings they would blame entries that are sound. */
const OF_SETTINGS: readonly Rule[] = ['correction-future', 'dialogue-uid', 'reading-elsewhere', 'page-language'];

/** Whether a problem only follows from settings that could not be read: from a day or year at the end of time. */
const followsFromSettings = ({ rule, values }: DomainProblem, { portal }: PortalRecords): boolean =>
  !portal.has('portal') &&
  rule !== 'portal-missing' &&
  (OF_SETTINGS.includes(rule) || Object.values(values).some((value) => value.includes(END_OF_TIME.slice(0, 4))));

/**
 * Reads a content folder and applies all rules of schema and domain. `referenceWords` is the interface-text file that
 * all languages are compared with. `draft` contains unsaved files that
 * replace, or are added to, those in the folder.
 */
export function validate(
  root: string,
  referenceWords: ContentFile,
  today?: string,
  draft: readonly ContentFile[] = [],
): Validation {
  const { files: written, problems: faults } = readContentFiles(root);
  const problems = withStrangers(written, faults);
  const drafted = new Set(draft.map(({ path }) => path));
  const files = [...written.filter(({ path }) => !drafted.has(path)), ...draft];
  const entries = readEntries(files);
  const words = files.filter(({ path }) => path.startsWith('ui/'));
  const reportedFiles = new Set(problems.map(({ file }) => file));
  const languages = portalLanguages(files);
  const noWords = missingWords(words, languages).filter(({ file }) => !reportedFiles.has(file));
  const isUnread = unreadBy([...problems, ...entries.problems]);
  const noRegistry = isUnread('registry', REGISTRY_FILE);
  const between = checkRecords(entries.records, today ?? checkedDay(entries.records));
  const committed = committedLines(root);
  const registry = new Set(entries.records.registry.split('\n'));
  const all = [
    ...(noRegistry ? [] : (committed ?? [])).filter((line) => !registry.has(line)).map(rewritten),
    ...problems,
    ...entries.problems,
    ...noWords,
    ...checkWords(words, referenceWords, isShipped(root) ? BOTH : []),
    ...between
      .filter((problem) => !followsFromShape(problem, entries, isUnread))
      .filter((problem) => !followsFromSettings(problem, entries.records))
      .filter(({ rule }) => !(noRegistry && rule.startsWith('registry-')))
      .map((problem) => locate(problem, entries.sources)),
    ...checkSeals(entries.records, root).map((problem) => locate(problem, entries.sources)),
  ];
  return {
    records: entries.records,
    problems: all.sort(compareProblems),
    unread: [...problems, ...entries.problems].sort(compareProblems),
    files: files.length,
    untranslated: untranslated(words, referenceWords, languages),
    history: committed !== undefined,
  };
}
