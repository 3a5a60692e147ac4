import type { Passage, SearchRecord } from './record.ts';

/** The files search is published in, beside their manifest: names answer alone, the others add to them. */
export const SEARCH_PARTS = ['names', 'terms', 'passages'] as const;
export type SearchPart = (typeof SEARCH_PARTS)[number];
export const MANIFEST = 'manifest.json';

/** Which files belong together. */
export interface Manifest {
  readonly version: 1;
  /** Digest of everything the files hold: files of two builds do not fit together. */
  readonly build: string;
  readonly place: readonly string[];
  readonly files: Readonly<Record<SearchPart, string>>;
}

export interface NamesFile {
  readonly build: string;
  readonly records: readonly SearchRecord[];
}
/** Passages by the reference of their entry. */
export interface PassagesFile {
  readonly build: string;
  readonly passages: Readonly<Record<string, readonly Passage[]>>;
}

/** The first letters of a SHA-256, enough to tell files of one site apart. */
async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes).slice(0, 5)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The files that publish search in one language, by name. Their names change with what they hold. */
export async function publishSearch(
  records: readonly SearchRecord[],
  place: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const build = await digest(JSON.stringify([records, place]));
  const withoutPassages = records.map((record) => ({ ...record, passages: undefined }));
  const content: Record<SearchPart, NamesFile | PassagesFile> = {
    names: { build, records: withoutPassages.filter(({ means }) => means === undefined) },
    terms: { build, records: withoutPassages.filter(({ means }) => means !== undefined) },
    passages: {
      build,
      passages: Object.fromEntries(
        records.flatMap(({ ref, passages = [] }) => (passages.length > 0 ? [[ref, passages]] : [])),
      ),
    },
  };
  const files = new Map<string, string>();
  const names: Partial<Record<SearchPart, string>> = {};
  for (const part of SEARCH_PARTS) {
    const text = JSON.stringify(content[part]);
    names[part] = `${part}.${await digest(text)}.json`;
    files.set(names[part], text);
  }
  const manifest: Manifest = { version: 1, build, place, files: names as Record<SearchPart, string> };
  files.set(MANIFEST, JSON.stringify(manifest));
  return files;
}
