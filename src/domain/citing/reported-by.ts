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

/** The source whose stored text the words of a directive are quoted from. */
const sourceOf = ({ sources }: Pick<Shelves, 'sources'>, { text }: Directive): Source | undefined =>
  [...sources.values()].find((source) => source.text === text);

/** Whether the words of a directive are those of the document itself, not of someone who reports it. */
export const isOriginal = (shelves: Pick<Shelves, 'sources'>, directive: Directive): boolean => {
  const source = sourceOf(shelves, directive);
  return source?.kind === 'law' || (source?.url !== undefined && source.url === directive.original_url);
};

/** The text that reports the words of a directive, and its publisher; undefined where they are its own. */
export const reporterOf = (shelves: Shelves, directive: Directive): ReportedBy | undefined =>
  isOriginal(shelves, directive)
    ? undefined
    : {
        title: shelves.texts.get(directive.text)?.title ?? directive.text,
        publisher: sourceOf(shelves, directive)?.publisher,
      };
