import { sectionsOf, type IndexSection } from './sections.ts';

/** What a page of the index holds at most: as much as one scrolls through, not more. */
const MOST = 120;

/** A page of a letter: some sections, headed by where the first begins and the last ends. */
export interface IndexPart<T> {
  readonly from: string;
  readonly to: string;
  readonly sections: readonly IndexSection<T>[];
}

const sizeOf = <T>(sections: readonly IndexSection<T>[]): number =>
  sections.reduce((sum, { entries }) => sum + entries.length, 0);

/** The sections of sorted entries on as many pages as they need; none where there is no entry. */
export function partsOf<T>(entries: readonly T[], nameOf: (entry: T) => string): IndexPart<T>[] {
  const pages: IndexSection<T>[][] = [];
  for (const section of entries.length === 0 ? [] : sectionsOf(entries, nameOf)) {
    const page = pages.at(-1);
    if (page && sizeOf(page) + section.entries.length <= MOST) page.push(section);
    else pages.push([section]);
  }
  return pages.map((sections) => ({ from: sections[0]?.from ?? '', to: sections.at(-1)?.to ?? '', sections }));
}
