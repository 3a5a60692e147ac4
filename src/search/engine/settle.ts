import type { Answer } from './answers.ts';
import type { Sureness } from './engine.ts';
import type { SoughtWord } from './match.ts';
import { fuse, hasNumbers, isOtherPlace, withMore } from './fuse.ts';
import { ofAddress } from './named.ts';
import { askedWeight } from './seek-words.ts';
import { isEnglish, isTalk } from '../language/english.ts';
import { isSyllable } from '../language/syllable.ts';
import { kindOf } from '../records/record.ts';
import { LEAD, LEAST, LEAST_TELLING, SURE } from '../weights/weights.ts';

/** Share of all that was asked that an answer holds, words that no text has counted. */
function shareOf({ match, sought }: Answer): number {
  const asked = askedWeight(sought);
  return asked > 0 ? match.got / asked : 0;
}

/** Whether a question has a real word that no text has, and not only one that was badly typed. */
const lacksWord = ({ sought }: Answer): boolean =>
  sought.words.some(({ key, weight }) => weight === 0 && (isSyllable(key) || isEnglish(sought.words)));

/** Weights of the words of a question that stand in no text of an answer, those side by side together. */
function lacked({ match: { gotOf }, sought, held }: Answer): number[][] {
  const runs: number[][] = [[]];
  sought.words.forEach(({ weight }, at) => {
    if ((held?.get(at) ?? gotOf[at] ?? 0) > 0) runs.push([]);
    else if (weight >= LEAST_TELLING) runs.at(-1)?.push(weight);
  });
  return runs;
}

/** Whether a word that tells something stands in no text of an answer: it may be what was meant. */
const lacksTelling = (answer: Answer): boolean => lacked(answer).some((run) => Math.max(0, ...run) >= SURE.telling);

/** Whether words side by side do not, which together tell as much: chủ động, though chủ and động stand everywhere. */
const lacksPair = (answer: Answer): boolean =>
  lacked(answer).some((run) => run.length > 1 && run.reduce((sum, weight) => sum + weight, 0) >= SURE.pair);

/** Whether a question has a foreign word that no text has: flycam. */
const lacksForeign = ({ sought }: Answer): boolean =>
  sought.words.some(({ key, weight }) => weight === 0 && isForeign(key));

/** Whether a word is no syllable of Vietnamese: data, csv. */
const isForeign = (key: string): boolean => /^[a-z]{3,}$/u.test(key) && !isSyllable(key);

/** How many English words of a question an answer holds: each says as much as a pair of Vietnamese syllables. */
function englishWords({ match: { gotOf }, sought, held }: Answer): number {
  const inEnglish = isEnglish(sought.words);
  const tells = (word: SoughtWord): boolean => isForeign(word.key) || (inEnglish && !isTalk(word));
  return sought.words.filter((word, at) => tells(word) && (held?.get(at) ?? gotOf[at] ?? 0) >= LEAST_TELLING).length;
}

/** Whether an answer holds more of a question than a word that any question may have. */
const isEvidence = (answer: Answer): boolean =>
  answer.match.pairs >= LEAST.pairs ||
  englishWords(answer) > 1 ||
  // A name that is spelled nearly so holds no word of the question.
  (answer.match.fill >= LEAST.fill && (answer.match.got === 0 || shareOf(answer) >= LEAST.share)) ||
  shareOf(answer) >= LEAST.alone ||
  (answer.match.isWhole && !lacksWord(answer));

const isConfirmed = ({ indexed: { passage } }: Answer): boolean => passage?.isUnverified !== true;
/** A sentence has many words by chance: a fact, a change of bodies. */
const isSentence = ({ indexed: { record } }: Answer): boolean => ['event', 'change'].includes(kindOf(record.ref));
/** What the portal lacks, and says so. */
const isGap = ({ indexed: { record } }: Answer): boolean => kindOf(record.ref) === 'gap';
const isTerm = ({ indexed: { record } }: Answer): boolean => kindOf(record.ref) === 'term';

/** A term leads to what it means, and what no source confirms behind what one does: neither is the first of several. */
function lead(answers: readonly Answer[]): readonly Answer[] {
  const [first] = answers;
  if (!first || (isConfirmed(first) && !isTerm(first))) return answers;
  const mayLead = (answer: Answer): boolean =>
    isConfirmed(answer) && !isTerm(answer) && !isSentence(answer) && answer.score >= LEAD * first.score;
  const isMeant = ({ reading }: Answer): boolean =>
    reading.substitutions.some(({ term }) => term === first.indexed.record.ref);
  const better =
    answers.find((answer) => mayLead(answer) && (answer.match.isWhole || isMeant(answer))) ??
    (isTerm(first) ? answers.find(mayLead) : undefined);
  return better ? [better, ...answers.filter((answer) => answer !== better)] : answers;
}

/** Terms behind the first entry that they mean: who types a term wants it. */
function termsBehind(answers: readonly Answer[]): readonly Answer[] {
  const order = answers.map((answer, at) => {
    if (!isTerm(answer)) return { answer, at };
    const meant = answers.findIndex(
      (each, place) =>
        place > at &&
        !isTerm(each) &&
        each.score >= LEAD * answer.score &&
        each.reading.substitutions.some(({ term }) => term === answer.indexed.record.ref),
    );
    return { answer, at: meant < 0 ? at : meant + 0.5 };
  });
  return order.sort((a, b) => a.at - b.at).map(({ answer }) => answer);
}

/** Whether a question is, word for word, what people are known to ask an entry for, whatever else its title says. */
const isAskedFor = (answer: Answer): boolean =>
  answer.indexed.via === 'ask' && answer.match.fill >= SURE.asked && shareOf(answer) >= SURE.asked;

/** Whether an answer has all that was asked, or so nearly that it is the answer. */
function isSure(answer: Answer): boolean {
  const { match, reading } = answer;
  return (
    hasNumbers(answer) &&
    !isOtherPlace(answer) &&
    ofAddress(answer) === 1 &&
    !lacksForeign(answer) &&
    !lacksPair(answer) &&
    (match.fill >= SURE.named || !lacksTelling(answer)) &&
    isConfirmed(answer) &&
    reading.weight >= SURE.reading &&
    shareOf(answer) >= SURE.share &&
    match.marks >= SURE.marks &&
    match.tightness >= SURE.tightness &&
    match.fill >= SURE.fill &&
    (answer.unasked === 0 || isAskedFor(answer))
  );
}

/** Answers whose scores have their order, so that others can be put among them. */
function inOrder(answers: readonly Answer[]): Answer[] {
  let most = Math.max(0, ...answers.slice(0, 2).map(({ score }) => score));
  return answers.map((answer) => {
    most = answer === answers[0] ? most : Math.min(most, answer.score);
    return { ...answer, score: most };
  });
}

/** The answers of runs of words and of the net under them, the best first; and how sure the first is. */
export function settle(
  runs: readonly Answer[],
  isWhole: boolean,
  caught: readonly Answer[],
): { readonly answers: readonly Answer[]; readonly sure: Sureness; readonly isOther: boolean } {
  const found = (isWhole ? withMore(runs, caught) : fuse(runs, caught)).filter(isEvidence);
  const answers = inOrder(termsBehind(lead(found)));
  const [first] = answers;
  return {
    answers,
    sure: first === undefined ? 'none' : !isSure(first) ? 'nearest' : isGap(first) ? 'lacking' : 'whole',
    isOther: first !== undefined && isOtherPlace(first),
  };
}
