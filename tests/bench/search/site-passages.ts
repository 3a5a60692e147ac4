import type { Portal } from '../../../src/domain/portal.ts';
import type { Worded } from '../../../src/search/records/record.ts';
import { searchRecords } from '../../../src/publish/search/search-files.ts';
import type { Passage } from './passages.ts';

/** The default language of records is Vietnamese; other texts state theirs. */
const inVietnamese = (words: readonly Worded[]): string[] =>
  words.flatMap(({ text, lang }) => (lang === undefined ? [text] : []));

/**
 * The Vietnamese texts of the portal as passages: full texts, quotations, responsibilities, names and their meanings.
 */
export function sitePassages(portal: Portal): Passage[] {
  const seen = new Set<string>();
  const passages = searchRecords(portal, 'vi').flatMap(
    ({ ref, names, note, then, passages: texts = [] }): Passage[] => {
      const [title = ref, ...others] = inVietnamese(names);
      const about = [...others, ...inVietnamese(note ? [note] : []), ...(then === undefined ? [] : [then])].join('. ');
      return [about === '' ? title : about, ...inVietnamese(texts)].map((text, index) => ({
        id: `${ref}~${index}`,
        title,
        text,
      }));
    },
  );
  const paragraphs = [...portal.texts].flatMap(([id, { paragraphs: own }]) =>
    own.map((text, index): Passage => ({ id: `text:${id}~${index}`, title: id, text })),
  );
  return [...passages, ...paragraphs].filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text));
}
