import type { RecordOf } from '../../schema/collections.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import type { PortalRecords } from './records.ts';

/**
 * The words of a stored text that its seal covers: title, byline and date line as the page had them, then its
 * paragraphs, an empty line between each two. Translations and remarks are ours and stay open.
 */
export const sealedWords = ({ title, byline, page_date }: RecordOf<'texts'>, body: string): string =>
  [title, byline, page_date, ...paragraphsOf(body)].filter((words) => words !== undefined).join('\n\n');

/** Collections whose texts are evidence, each with the words of its entries that seals cover, by id. */
export const SEALED = {
  texts: (records: PortalRecords): ReadonlyMap<string, string> =>
    new Map([...records.texts].map(([id, text]) => [id, sealedWords(text, records.markdown.get(`texts/${id}`) ?? '')])),
  // All bytes after the head.
  laws: (records: PortalRecords): ReadonlyMap<string, string> =>
    new Map([...records.laws.keys()].map((id) => [id, records.markdown.get(`laws/${id}`) ?? ''])),
} as const;
export type SealedCollection = keyof typeof SEALED;
