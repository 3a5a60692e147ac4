import type { PortalRecords } from '../../domain/entries/records.ts';
import { newestOf } from '../../domain/lists/once.ts';
import { COLLECTIONS, fieldsThatAre } from '../../schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../schema/fields/collection-names.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentFile } from './read-files.ts';
import { readYaml, type Parsed } from './read-yaml.ts';
import { shapeProblems } from './shape.ts';
import { lineFaults } from './yaml-faults.ts';

/** A file of a text: YAML front matter between two `---` lines, then the body. */
export const FRONT_MATTER = /^---\n(?<yaml>[\s\S]*?\n)---\n(?<body>[\s\S]*)$/u;
export const REGISTRY_FILE = 'ids.txt';
const WORDS_FILE = /^ui\/[a-z]{2,3}\.json$/u;
/** Whether a file has a head and a body, according to its ending. */
export const hasBody = (path: string): boolean => /\.(?:md|txt)$/u.test(path);

/** The location of an entry in its file; `bodyLine` is the line before its body. */
export interface EntrySource {
  readonly file: string;
  readonly parsed: Parsed;
  readonly bodyLine: number;
}

/** The result of reading: records, problems, and the locations of entries. */
export interface ReadEntries {
  readonly records: PortalRecords;
  readonly sources: ReadonlyMap<string, EntrySource>;
  readonly problems: readonly Problem[];
}

/** The fields of each collection that must be quoted in YAML, as dotted paths. */
export const DATES: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [
    name,
    new Set((['date', 'moment'] as const).flatMap((is) => fieldsThatAre(name, is).map(({ path }) => path.join('.')))),
  ]),
);

/** The collection and id of an entry, by the path of its file. */
export function placeOf(path: string): { collection: CollectionName; id: string } | undefined {
  for (const collection of COLLECTION_NAMES) {
    const { folder, files } = COLLECTIONS[collection];
    const name = folder === '.' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '';
    const ending = files.startsWith('*') ? files.slice(1) : undefined;
    const fits = ending === undefined ? name === files : name.endsWith(ending) && !name.includes('/') && folder !== '.';
    if (fits) return { collection, id: name.replace(/\.(?:yaml|md|txt)$/u, '') };
  }
  return undefined;
}

/** The path that a file with a doubled or other ending (`.yaml.txt`, `.yml`) was meant to have; empty if none is near. */
function rightName(path: string): string {
  const beginning = path.replace(/(?:\.(?:ya?ml|md|txt))+$/u, '');
  if (beginning === path) return '';
  return (
    ['.yaml', '.md', '.txt'].map((ending) => beginning + ending).find((name) => name !== path && placeOf(name)) ?? ''
  );
}

/** The problem of a file that is neither an entry nor the registry nor interface texts, which have checks of their own. */
export const misplaced = (path: string): Problem | undefined =>
  path === REGISTRY_FILE || WORDS_FILE.test(path) || placeOf(path) !== undefined
    ? undefined
    : { rule: 'file-place', file: path, line: 1, column: 1, values: { value: path, suggestion: rightName(path) } };

/** What a file says, against the schema of its collection; the record is missing where something is wrong. */
interface ReadEntry {
  readonly parsed: Parsed;
  readonly record?: unknown;
  readonly problems: readonly Problem[];
}

/** The YAML of an entry, and where it begins in its file. */
interface EntryText {
  readonly collection: CollectionName;
  readonly yaml: string;
  readonly firstLine: number;
}

function readEntry(path: string, text: EntryText): ReadEntry {
  const { collection, yaml, firstLine } = text;
  const parsed = readYaml(path, yaml, firstLine, DATES[collection]);
  if (parsed.data === undefined) return { parsed, problems: parsed.problems };
  const { schema } = COLLECTIONS[collection];
  const result = schema.safeParse(parsed.data, { reportInput: true });
  return result.success
    ? { parsed, record: result.data, problems: parsed.problems }
    : {
        parsed,
        problems: [...parsed.problems, ...causesOf(path, text, shapeProblems(path, parsed, schema, result.error))],
      };
}

/** Problems of shape that a slip of syntax explains, such as `vi："…"` read as text, give way to that slip. */
function causesOf(path: string, { yaml, firstLine }: EntryText, problems: Problem[]): Problem[] {
  if (!problems.some(({ rule }) => rule === 'type-wrong' || rule === 'field-missing')) return problems;
  const causes = lineFaults(yaml).map(({ rule, offset, value }): Problem => {
    const lines = yaml.slice(0, offset).split('\n');
    const column = (lines.at(-1)?.length ?? 0) + 1;
    return { rule, file: path, line: firstLine + lines.length - 1, column, values: { value } };
  });
  return causes.length > 0 ? causes : problems;
}

/** The reading of each file, parsed again only where its text changed. */
const readingOf = newestOf<ReadEntry>();

/** Reads entries from files against their schemas. Files that are not well formed are reported and left out. */
export function readEntries(files: readonly ContentFile[]): ReadEntries {
  const problems: Problem[] = [];
  const maps = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, new Map<string, unknown>()]));
  const sources = new Map<string, EntrySource>();
  const markdown = new Map<string, string>();
  let registry = '';
  for (const { path, text } of files) {
    if (path === REGISTRY_FILE) registry = text;
    const place = placeOf(path);
    if (!place) continue;
    const { collection, id } = place;
    const matter = hasBody(path) ? FRONT_MATTER.exec(text)?.groups : { yaml: text, body: '' };
    if (!matter) {
      problems.push({ rule: 'front-matter', file: path, line: 1, column: 1, values: {} });
      continue;
    }
    const { yaml = '', body = '' } = matter;
    const isText = hasBody(path);
    const {
      parsed,
      record,
      problems: own,
    } = readingOf(path, yaml, () => readEntry(path, { collection, yaml, firstLine: isText ? 2 : 1 }));
    const bodyLine = isText ? yaml.split('\n').length + 1 : 0;
    sources.set(`${collection}/${id}`, { file: path, parsed, bodyLine });
    markdown.set(`${collection}/${id}`, body);
    problems.push(...own);
    if (record !== undefined) maps[collection]?.set(id, record);
  }
  return { records: { ...maps, markdown, registry } as unknown as PortalRecords, sources, problems };
}
