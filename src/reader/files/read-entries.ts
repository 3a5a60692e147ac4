import type { PortalRecords } from '../../domain/entries/records.ts';
import { COLLECTIONS, fieldsThatAre } from '../../schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../schema/fields/collection-names.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentFile } from './read-files.ts';
import { readYaml, type Parsed } from './read-yaml.ts';
import { shapeProblems } from './shape.ts';

/** A Markdown file: YAML front matter between two `---` lines, then the body. */
export const FRONT_MATTER = /^---\n(?<yaml>[\s\S]*?\n)---\n(?<body>[\s\S]*)$/u;
export const REGISTRY_FILE = 'ids.txt';

/** The location of an entry in its file; `bodyLine` is the line before its Markdown body. */
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
const DATES: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
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
    if (fits) return { collection, id: name.replace(/\.(?:yaml|md)$/u, '') };
  }
  return undefined;
}

/** Parses entries and validates them against their schemas. Malformed files are reported and omitted. */
export function readEntries(files: readonly ContentFile[]): ReadEntries {
  const problems: Problem[] = [];
  const maps = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, new Map<string, unknown>()]));
  const sources = new Map<string, EntrySource>();
  const markdown = new Map<string, string>();
  let registry = '';
  for (const { path, text } of files) {
    if (path === REGISTRY_FILE) {
      registry = text;
      continue;
    }
    if (/^ui\/[a-z]{2}\.json$/u.test(path)) continue; // interface texts have checks of their own
    const place = placeOf(path);
    if (!place) {
      problems.push({ rule: 'file-place', file: path, line: 1, column: 1, values: { value: path } });
      continue;
    }
    const { collection, id } = place;
    const matter = path.endsWith('.md') ? FRONT_MATTER.exec(text)?.groups : { yaml: text, body: '' };
    if (!matter) {
      problems.push({ rule: 'front-matter', file: path, line: 1, column: 1, values: {} });
      continue;
    }
    const { yaml = '', body = '' } = matter;
    const isMarkdown = path.endsWith('.md');
    const parsed = readYaml(path, yaml, isMarkdown ? 2 : 1, DATES[collection]);
    const bodyLine = isMarkdown ? yaml.split('\n').length + 1 : 0;
    sources.set(`${collection}/${id}`, { file: path, parsed, bodyLine });
    markdown.set(`${collection}/${id}`, body);
    problems.push(...parsed.problems);
    if (parsed.data === undefined) continue;
    const { schema } = COLLECTIONS[collection];
    const result = schema.safeParse(parsed.data, { reportInput: true });
    if (result.success) maps[collection]?.set(id, result.data);
    else problems.push(...shapeProblems(path, parsed, schema, result.error));
  }
  return { records: { ...maps, markdown, registry } as unknown as PortalRecords, sources, problems };
}
