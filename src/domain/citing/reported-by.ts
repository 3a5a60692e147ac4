import type { Directive } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';

/** The text that reports a document known from nowhere else, and who published it. */
export interface ReportedBy {
  readonly title: string;
  readonly publisher?: string | undefined;
}

/** The text from which the words of a directive are known, and its publisher. */
export function reporterOf(portal: Portal, { text }: Directive): ReportedBy {
  const { title } = getOrThrow(portal.texts, text);
  return { title, publisher: [...portal.sources.values()].find((source) => source.text === text)?.publisher };
}
