import type { LawText } from '../entries/entry.ts';
import { articlesOf, wordsOf, type LawBody, type PlacedArticle, type Unit } from '../laws/law.ts';
import { oncePerObject } from '../lists/once.ts';

/** A longer text would be more than 12,000 pixels on a telephone: about 45 letters in a line of 29 pixels. */
const LONGEST_WHOLE = 14_000;
/** An article of more clauses has them in groups. */
const MANY_CLAUSES = 40;
const GROUP = 20;

const lengthOf = (law: LawBody): number =>
  articlesOf(law).reduce((sum, { article }) => sum + wordsOf(article).length, 0);

/** Whether a text is too long for one page, so that each of its articles has its own. */
export const isSplit: (text: LawText) => boolean = oncePerObject(({ law }) => lengthOf(law) > LONGEST_WHOLE);

/** An article with those before and after it. */
export interface ArticlePage extends PlacedArticle {
  readonly before: Unit | undefined;
  readonly after: Unit | undefined;
}

/** All articles of a text in their order, each with its neighbours. */
export const articlePages: (text: LawText) => ArticlePage[] = oncePerObject(({ law }) => {
  const articles = articlesOf(law);
  return articles.map((placed, index) => ({
    ...placed,
    before: articles[index - 1]?.article,
    after: articles[index + 1]?.article,
  }));
});

/** The clauses of an article in groups, if it has many. */
export const clauseGroups = ({ units }: Unit): readonly (readonly Unit[])[] =>
  units.length <= MANY_CLAUSES
    ? []
    : Array.from({ length: Math.ceil(units.length / GROUP) }, (_unused, index) =>
        units.slice(index * GROUP, (index + 1) * GROUP),
      );
