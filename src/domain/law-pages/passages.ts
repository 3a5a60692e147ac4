import { documentOf, type AnyDocument } from '../documents/relations.ts';
import type { LawText } from '../entries/entry.ts';
import { titleOf, unitsIn, wordsOf, type Unit } from '../laws/law.ts';
import type { Portal } from '../portal.ts';
import { holdOf, type Hold } from './hold.ts';
import { articlePages } from './pages.ts';

/** An article, clause or point with what a search or a list needs to know about it. */
export interface LawPassage {
  readonly document: AnyDocument;
  readonly text: LawText;
  /** Path and anchor: `dieu-3.khoan-4.diem-a`. */
  readonly path: string;
  readonly kind: Unit['kind'];
  /** Heading of its article. */
  readonly heading: string;
  /** Titles of the chapters and sections around it. */
  readonly within: readonly string[];
  /** Its own words; of an article or clause without those of the clauses and points in it. */
  readonly own: string;
  /** Its words with everything in it. */
  readonly words: string;
  /** Whether its document holds today. */
  readonly hold: Hold;
}

/** All articles, clauses and points of all texts of law, in their order. */
export const lawPassages = (portal: Portal): LawPassage[] =>
  [...portal.laws.values()].flatMap((text) => {
    const document = documentOf(portal, text.document);
    if (!document) return [];
    const hold = holdOf(portal, document);
    return articlePages(text).flatMap(({ article, within }) =>
      unitsIn(article).map((unit) => ({
        document,
        text,
        path: unit.id,
        kind: unit.kind,
        heading: article.words,
        within: within.map((division) => `${division.label} ${titleOf(division)}`),
        own: [unit.words, ...unit.blocks.map((block) => block.text)].filter(Boolean).join('\n'),
        words: wordsOf(unit),
        hold,
      })),
    );
  });
