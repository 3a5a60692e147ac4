import type { Hit } from '../../../src/search/engine/engine.ts';
import type { LoadedSearch } from '../../../src/search/loading/load.ts';
import type { Locale } from '../../../src/schema/fields/languages.ts';
import { openSearcher, type Searcher } from '../../../src/tools/search/searcher.ts';
import { keptSearch } from '../kept-search.ts';
import type { Question } from './questions.ts';

/** What became of a question. */
export interface Judged {
  readonly question: Question;
  /** Place of the first answer that will do, from 1; 0: not among ten. */
  readonly place: number;
  /** Whether it was answered within its number; for one without an answer: whether nothing was called an answer. */
  readonly isRight: boolean;
  readonly isSure: boolean;
  readonly hits: number;
  readonly ms: number;
  /** What a browser with an empty cache would transfer for it, if that was asked for. */
  readonly bytes?: number;
  readonly shown: readonly string[];
}

/** How many answers are looked at. */
export const LIMIT = 10;

/**
 * What became of a question, by the references of its answers. One without an answer is right where nothing is called one,
 * or where the first says that the portal lacks the matter.
 */
export const judgedOf = (
  question: Question,
  refs: readonly string[],
  rest: Pick<Judged, 'isSure' | 'ms' | 'bytes' | 'shown'>,
): Judged => {
  const place = refs.findIndex((ref) => question.want.includes(ref)) + 1;
  const isLacking = refs[0]?.startsWith('gap:') === true;
  const isRight = question.want.length === 0 ? !rest.isSure || isLacking : place > 0 && place <= question.within;
  return { question, place, isRight, hits: refs.length, ...rest };
};

/** Asks questions of search in their language, and judges its answers; `weigh` tells the bytes of the latest one. */
export async function judgeWith(
  questions: readonly Question[],
  answerOf: (locale: Locale) => Promise<LoadedSearch['answer']>,
  weigh?: (locale: Locale) => Promise<number>,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const question of questions) {
    const answer = await answerOf(question.locale);
    const { user } = process.cpuUsage();
    const { hits, sure } = await answer(question.q, LIMIT);
    const ms = (process.cpuUsage().user - user) / 1000;
    const bytes = weigh ? { bytes: await weigh(question.locale) } : {};
    const refs = hits.map(({ record }) => record.ref);
    judged.push(
      judgedOf(question, refs, { isSure: sure === 'whole', ms, ...bytes, shown: hits.slice(0, 5).map(lineOf) }),
    );
  }
  return judged;
}

/** A hit in a line: score, entry, what was found and why. */
const lineOf = ({ record, score, excerpt, why }: Hit): string =>
  `${score.toFixed(3)} ${record.ref} ${record.names[0]?.text.slice(0, 90) ?? ''}${excerpt ? ` … ${excerpt.text.slice(0, 60).replaceAll('\n', ' ')}` : ''}${why.map((reason) => ('typed' in reason ? ` (${reason.typed} → ${reason.read})` : ` (${reason.kind}: ${reason.read.slice(0, 60)})`)).join('')}`;

/** Asks our own search; `weighs`: nothing is kept between questions, and what each would transfer is counted. */
export async function judge(questions: readonly Question[], weighs: boolean): Promise<Judged[]> {
  const kept = await keptSearch();
  const desks = new Map<Locale, Promise<Searcher>>();
  const deskOf = (locale: Locale): Promise<Searcher> => {
    const desk = desks.get(locale) ?? openSearcher(kept, locale, { keeps: !weighs });
    desks.set(locale, desk);
    return desk;
  };
  return judgeWith(
    questions,
    async (locale) => (await deskOf(locale)).answer,
    weighs ? async (locale) => (await deskOf(locale)).transferred().bytes : undefined,
  );
}
