import { fold } from '../language/fold.ts';
import { QUOTED, quotedIn } from '../language/quotation.ts';
import { parseQuery } from '../terms/query.ts';
import { ASKS, ASKS_MEANING, DUTIES } from './asks-laws.ts';
import { dutyOf, dutyWords } from './duty-words.ts';

const ASKING = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${ASKS})(?:\s+(?:nao|gi|o dau|which))?(?![\p{L}\p{N}])`, 'gu');

const DUTY = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${DUTIES})(?![\p{L}\p{N}])`, 'u');
/** Words by which it asks what a word means, before or behind it, whatever law is to tell it. */
const MEANS = String.raw`(?:${ASKS_MEANING})`;
const BY_LAW = String.raw`(?: theo (?:quy dinh )?(?:cua )?(?:phap luat|luat|quy dinh)| (?:by|in) law)?`;
const MEANING = new RegExp(
  String.raw`^(?:${MEANS}\s)+|(?:\s(?:${MEANS}|mean|nghia la))+(?: (?:vay|a|ha|the))?(?=${BY_LAW}\s*[?.!]*$)`,
  'gu',
);
const AT_END = new RegExp(String.raw`${BY_LAW}\s*[?.!]*$`, 'gu');

/** Words by which it asks which text says something. */
const WHICH =
  /(?<![\p{L}\p{N}])(?:(?:nghi dinh|thong tu|quyet dinh|nghi quyet|luat|dieu|khoan|dieu khoan|van ban) nao|which (?:decree|circular|law|article|clause|text))(?![\p{L}\p{N}])/u;

/** What a question says of texts of law. */
export interface LawQuery {
  /** The question without words that only ask for a text of law. */
  readonly words: string;
  /** Whether it has any of these. */
  readonly isLegal: boolean;
  /** Whether it asks what officials must or must not do. */
  readonly isDuty?: boolean;
  /** The word whose meaning it asks, if it asks that, or what it quotes if it says nothing else of it. */
  readonly term?: string | undefined;
  /** Whether it asks which text of law says something. */
  readonly isWhich: boolean;
  /** Whether it quotes, and whether it says nothing else. */
  readonly quotes: boolean;
  readonly isQuotation: boolean;
}

/** Reads what a question asks of texts of law. Quoted words are what they are. */
export function lawQueryOf(question: string): LawQuery {
  const text = question.normalize('NFC');
  const { phrases, words: all } = parseQuery(question);
  const quotes = phrases.length > 0;
  if (quotes) {
    const quoted = phrases.reduce((sum, phrase) => sum + phrase.length, 0);
    // What stands around a quotation asks where it stands: no text has it beside the quoted words.
    const words = [...text.matchAll(QUOTED)].map(([own]) => `"${quotedIn(own)}"`).join(' ');
    const isQuotation = quoted >= all.length;
    const asksMeaning = new RegExp(MEANS, 'u').test(fold(text.replace(QUOTED, ' ')));
    const term = isQuotation || asksMeaning ? words : undefined;
    return { words, isLegal: false, isWhich: false, quotes, isQuotation, term };
  }
  const folded = fold(text);
  const isAligned = folded.length === text.length;
  const spans = isAligned ? [...folded.matchAll(ASKING)] : [];
  const isDuty = DUTY.test(folded);
  const words = (isDuty ? (dutyWords(folded) ?? dutyOf(text)) : undefined) ?? without(text, spans);
  const meaning = isAligned ? [...folded.matchAll(MEANING)] : [];
  const term = meaning.length > 0 ? without(text, [...meaning, ...folded.matchAll(AT_END)]) : undefined;
  return {
    words,
    isLegal: spans.length > 0 || isDuty,
    isDuty,
    isWhich: WHICH.test(folded),
    quotes,
    isQuotation: false,
    term,
  };
}

/** A text without what was matched in it. */
const without = (text: string, spans: readonly RegExpExecArray[]): string =>
  spans
    .reduceRight((rest, { 0: found, index }) => `${rest.slice(0, index)} ${rest.slice(index + found.length)}`, text)
    .trim();
