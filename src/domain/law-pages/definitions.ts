import type { LawText } from '../entries/entry.ts';
import { unitsIn } from '../laws/law.ts';
import { articlePages } from './pages.ts';

/** A word that a clause or point defines. */
export interface Definition {
  readonly term: string;
  /** Path and anchor of the clause or point. */
  readonly path: string;
}

/** The heading that texts of law give the article in which they say what their words mean. */
const DEFINING = 'giải thích từ ngữ';
/** A word that is defined, and what follows it: “Cổng thông tin điện tử là …”, “Mức độ 4: là …”. */
const DEFINED = /^[“"]?(?<term>\p{L}[^.;:“”"]{1,80}?)[”"]?(?:\s?\([^)]*\))?\s?:?\s+(?:là|được hiểu là)\s/u;

/** The words that a text defines in the article that it has for them, in their order. */
export const definitionsIn = (text: LawText): Definition[] =>
  articlePages(text)
    .filter(({ article }) => article.words.toLowerCase().startsWith(DEFINING))
    .flatMap(({ article }) => unitsIn(article))
    .flatMap(({ id, words, blocks }) => {
      const own = words === '' ? (blocks[0]?.text ?? '') : words;
      const term = DEFINED.exec(own.normalize())?.groups?.term;
      return term === undefined ? [] : [{ term, path: id }];
    });
