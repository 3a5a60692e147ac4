import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about texts of law. */
export const laws: Messages<RuleAbout<'law'>> = {
  'law-document': [
    '{file} is the wording of “{value}”',
    'name the file {value}.txt; a document has one wording here, another one is for its “note”',
  ],
  'law-article': ['the text has no “{value}”', 'correct the path of the article{hint}, or remove it'],
  'law-known': [
    'at “{value}” no number is missing or twice',
    'remove it from “known”, or name the place where the numbers do jump or repeat',
  ],
  'law-ref': ['there is no “{value}” in any text of the portal', 'point to an article, clause or point it has{hint}'],
  'law-empty': ['the text has no article', 'begin each article on a line of its own: “Điều 1. Heading”'],
  'law-gap': [
    'number {expected} is missing before “{value}”',
    'copy all of the source; if the source lacks it, put “at: {value}” and why into “known”',
  ],
  'law-twice': [
    '“{value}” stands twice or out of order; number {expected} was expected here',
    'correct the number after the source; if the source has it twice, put “at: {value}” and why into “known”',
  ],
  'law-chapter': ['“{value}” stands outside its chapter', 'put it after the line of its chapter, such as “Chương I”'],
  'law-clause': [
    'the clause or point “{value}” belongs to no article',
    'put it after the line “Điều …” of its article',
  ],
  'law-mark': [
    'the line “{value}” looks like the beginning of an article, clause or point but is not in its form',
    'write “Điều 5. Heading”, “1. Words”, “a) Words”: the right sign and one blank, as in the source',
  ],
  'law-markdown': [
    '“{value}” is left over from Markdown or HTML',
    'remove the signs, keep the words; cells of tables are parted by tabs',
  ],
  'law-residue': [
    '“{value}” is from the Codified Law, not from the text',
    'remove it and say so in “changed”; the portal publishes only the words of the text',
  ],
  'law-glued': [
    'the word “{value}” looks like two glued together',
    'part them after the source and say so in “changed”; if it is one word, add it to “words”',
  ],
  'law-blank': [
    'a blank or an empty line is out of place at “{value}”',
    'one line for each paragraph, exactly one empty line between two, no blanks too many',
  ],
  'law-table': [
    'the row “{value}” has not as many cells as the first one, or stands alone',
    'one line for each row, one after the other, at least two, with the same number of cells, parted by tabs',
  ],
  'law-quote': ['the quotation mark at “{value}” is never closed', 'add ” where the quotation ends, as in the source'],
  'law-note': [
    'the footnote {value} lacks its other half or stands twice',
    'write {value} once at the beginning of the line of the note, and at least once in the text',
  ],
  'law-closing': [
    '“{value}”: what follows the last article does not begin where it should',
    'put its first line into “closing” word for word, such as “Nơi nhận:”',
  ],
};
