import type { Service } from '../../../domain/entries/entry.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';
import { listName } from '../../../domain/services/catalogue.ts';
import { PAPERS } from '../../../search/loading/shared-search.ts';
import type { SharedText } from '../../../search/loading/publish-shared.ts';
import { normalise } from '../../../search/language/fold.ts';

/** How many characters stand together as one text: what is read for an answer, and enough to have words together. */
const LONGEST = 900;

/** Paragraphs in stretches of so many characters; a longer paragraph is a stretch of its own. */
function stretchesOf(paragraphs: readonly string[]): string[] {
  const stretches: string[] = [];
  for (const paragraph of paragraphs) {
    const last = stretches.at(-1);
    if (last === undefined || last.length + paragraph.length >= LONGEST) stretches.push(paragraph);
    else stretches.splice(-1, 1, `${last}\n${paragraph}`);
  }
  return stretches;
}

/** What a service asks for and how it goes, in the words of its source, by the anchors of its page. */
function partsOf({ procedure }: Service): Readonly<Record<string, readonly string[]>> {
  const { papers, papers_raw: raw, steps, conditions } = procedure;
  const listed = papers.flatMap(({ group, items }) => [
    ...(group === undefined ? [] : [group]),
    ...items.map(({ text }) => text),
  ]);
  return { [PAPERS]: listed.length > 0 ? listed : raw === undefined ? [] : [raw], steps, conditions };
}

/** The texts of services: papers, steps and conditions, each under the anchor of that part of the page. */
export const textsOf = (services: Iterable<Service>): SharedText[] =>
  [...services].flatMap((service) =>
    Object.entries(partsOf(service)).flatMap(([part, paragraphs]) =>
      stretchesOf(paragraphs).map((text): SharedText => ({
        ref: `service:${service.id}`,
        title: normalise(listName(service)[OFFICIAL]),
        text: normalise(text),
        part,
        lang: OFFICIAL,
      })),
    ),
  );
