import type { Directive, Source, StoredText } from '../entries/entry.ts';

/** The text that reports a document known from nowhere else, and who published it. */
export interface ReportedBy {
  readonly title: string;
  readonly publisher?: string | undefined;
}

/** Where texts and sources are found. */
interface Shelves {
  readonly texts: ReadonlyMap<string, StoredText>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** The text from which the words of a directive are known, and its publisher. */
export const reporterOf = ({ texts, sources }: Shelves, { text }: Directive): ReportedBy => ({
  title: texts.get(text)?.title ?? text,
  publisher: [...sources.values()].find((source) => source.text === text)?.publisher,
});
