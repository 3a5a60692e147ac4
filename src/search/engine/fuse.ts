import type { Answer } from './answers.ts';
import { kindOf } from '../records/record.ts';
import { FUSION } from '../weights/weights.ts';

const refOf = ({ indexed }: Answer): string => indexed.record.ref;

/** Whether an answer has every number that was asked: one of another number is another one. */
export const hasNumbers = ({ match, sought }: Pick<Answer, 'match' | 'sought'>): boolean =>
  sought.words.every(({ isNumber }, word) => isNumber !== true || (match.gotOf[word] ?? 0) > 0);

const PLACES: ReadonlySet<string> = new Set(['ward', 'unit', 'commune']);

/** Whether an answer is a place, but lacks a number or a district that was asked for: it is another place. */
export const isOtherPlace = (answer: Pick<Answer, 'indexed' | 'match' | 'sought' | 'reading'>): boolean =>
  PLACES.has(kindOf(answer.indexed.record.ref)) &&
  (!hasNumbers(answer) ||
    answer.reading.words.some(({ isDistrict }, word) => isDistrict === true && !answer.match.gotOf[word]));

/** Answers, and then others that are not among them. */
export function withMore(answers: readonly Answer[], others: readonly Answer[]): Answer[] {
  const known = new Set(answers.map(refOf));
  return [...answers, ...others.filter((answer) => !known.has(refOf(answer)))];
}

/** Two ranked lists as one: what stands high in either comes before what stands in the middle of both. */
export function fuse(runs: readonly Answer[], caught: readonly Answer[]): Answer[] {
  const told = new Map<string, { answer: Answer; sum: number }>();
  const add = (answers: readonly Answer[], weight: number): void => {
    answers.forEach((answer, place) => {
      const own = told.get(refOf(answer)) ?? { answer, sum: 0 };
      own.sum += (hasNumbers(answer) ? 1 : FUSION.otherNumber) * (weight / (FUSION.flat + place));
      own.answer = { ...own.answer, held: own.answer.held ?? answer.held };
      told.set(refOf(answer), own);
    });
  };
  add(runs, 1);
  add(caught, FUSION.net);
  const ranked = [...told.values()].sort((a, b) => b.sum - a.sum);
  const [first] = ranked;
  return ranked.map(({ answer, sum }) => ({
    ...answer,
    score: ((first?.answer.score ?? 0) * sum) / (first?.sum ?? 1),
  }));
}
