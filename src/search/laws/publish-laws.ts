import { buildPassageIndex, type FileSizes } from '../passages/build/build.ts';
import { digestOf } from '../passages/format/digest.ts';
import { encodePaths, lawsName, type LawData, type LawDocument, type LawsFile, type LawWords } from './law-file.ts';

/** An article, clause or point: where it stands, its heading, and its own words. */
export interface LawPart extends LawData {
  readonly text: string;
}

/** A text of law with its parts, in their order. */
export interface LawRecord extends Omit<LawDocument, 'paths'> {
  /** What it is called in its own language: found beside the words of each of its parts. */
  readonly title: string;
  readonly parts: readonly LawPart[];
}

/** What is published of texts of law: the build that their files bear, and the files by name. */
export interface PublishedLaws {
  readonly build: string;
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** Clauses are short: many of them are a file as large as one of long texts. */
const SIZES: FileSizes = { block: 8, bin: 1000, list: 900 };

/**
 * Publishes texts of law. Each document is a part of the index, and its passages stand in it in the order of the text, so
 * that the place of a path among the paths of its document is that of its passage.
 */
export async function publishLaws(
  records: readonly LawRecord[],
  words: Readonly<Record<string, LawWords>>,
): Promise<PublishedLaws> {
  const passages = records.flatMap(({ id, title, parts }) =>
    parts.map(({ text, ...data }, at) => ({ id: `${id}/${String(at).padStart(6, '0')}`, title, text, data, part: id })),
  );
  const documents = records.map(({ title: _title, parts, ...rest }): LawDocument => ({
    ...rest,
    paths: encodePaths(parts.map(({ path }) => path)),
  }));
  const build = await digestOf([documents, words, passages]);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for await (const [name, bytes] of buildPassageIndex(passages, { sizes: SIZES }))
    files.set(name, new Uint8Array(bytes));
  const about: LawsFile = { build, words, documents };
  files.set(lawsName(build), new TextEncoder().encode(JSON.stringify(about)));
  return { build, files };
}
