import type { IndexEntry } from './entry.ts';
import { sectionsOf, type IndexSection } from './sections.ts';

/** What a page of the index holds at most, in letters: as much as one scrolls through on a phone, not more. */
const MOST = 10_500;
/** What a line takes beside its words, in letters: the tag that says what it is, and the space around it. */
const LINE = 40;

/** A page of a letter: some sections, headed by where the first begins and the last ends. */
export interface IndexPart {
  readonly from: string;
  readonly to: string;
  readonly sections: readonly IndexSection<IndexEntry>[];
}

const lettersOf = (links: readonly { readonly text: string }[]): number =>
  links.reduce((sum, { text }) => sum + text.length, 0);

const weight = (sections: readonly IndexSection<IndexEntry>[]): number =>
  sections
    .flatMap(({ entries }) => entries)
    .reduce((sum, entry) => sum + LINE + lettersOf([entry.name, ...('see' in entry ? entry.see : entry.now)]), 0);

/** The sections of sorted entries on as many pages as they need; none where there is no entry. */
export function partsOf(entries: readonly IndexEntry[]): IndexPart[] {
  const pages: IndexSection<IndexEntry>[][] = [];
  for (const section of entries.length === 0 ? [] : sectionsOf(entries, ({ name }) => name.text)) {
    const page = pages.at(-1);
    if (page && weight([...page, section]) <= MOST) page.push(section);
    else pages.push([section]);
  }
  return pages.map((sections) => ({ from: sections[0]?.from ?? '', to: sections.at(-1)?.to ?? '', sections }));
}
