import type { Hit } from '../engine/engine.ts';
import { fold, normalise } from '../language/fold.ts';
import type { LawQuery } from '../laws/law-question.ts';
import type { LawAnswer } from '../laws/open-laws.ts';
import { holdsRun, prepare } from '../terms/prepared-text.ts';
import { LAW } from '../weights/law.ts';
import type { MergedResult } from './merge.ts';

/** Whether a question has the whole name of a place, with the marks that were typed. */
export function isNamedIn(question: string, { kind, record }: Hit): boolean {
  if (kind !== 'commune') return false;
  // What kind of place it is need not be typed, and others have it too. Without marks any of that spelling may be meant.
  const isMarked = fold(question) !== question.toLowerCase();
  const own = prepare(record.names[0]?.text ?? '').tokens.map(({ key, marked }) => ({
    key,
    ...(isMarked && { marked }),
  }));
  const bare = own.slice(own[0]?.key === 'dac' ? 2 : 1);
  return bare.length > 1 && holdsRun(prepare(normalise(question)), bare);
}

/** Kinds of entries that say what a word means; and those that are about doing something, which nobody asks who asks that. */
const MEANING: ReadonlySet<string> = new Set(['card', 'term']);
const DOING: ReadonlySet<string> = new Set(['service', 'guide', 'gap', 'task']);

/** Answers to a question for the meaning of a word: what bears its name first, then the clauses that define it. */
export function withMeaning(
  result: MergedResult,
  defining: readonly Hit[],
  { term = '', quotes }: LawQuery,
  limit: number,
): MergedResult {
  const asked = prepare(normalise(term)).keys.join(' ');
  // A term whose meaning is the very word that was asked says nothing of it.
  const isSame = (text: string): boolean => prepare(text).keys.join(' ') === asked;
  const bears = ({ kind, record }: Hit): boolean =>
    !quotes && MEANING.has(kind) && !isSame(record.note?.text ?? '') && record.names.some(({ text }) => isSame(text));
  // Before a term goes what it stands for: mức 4 is Mức độ 4.
  const meant = ({ kind, why }: Hit): boolean =>
    kind === 'card' && why.some((reason) => 'typed' in reason && isSame(reason.typed));
  const card = result.hits.find(meant);
  const named = [...(card ? [card] : []), ...result.hits.filter((hit) => hit !== card && bears(hit))];
  if (named.length + defining.length === 0) return result;
  const first = [...named, ...defining];
  const rest = result.hits.filter(
    ({ kind, record }) => (quotes || !DOING.has(kind)) && !first.some((hit) => hit.record.ref === record.ref),
  );
  const best = Math.max(1, ...rest.map(({ score }) => score));
  const hits = [...first.map((hit, at) => ({ ...hit, score: best + (first.length - at) / 100 })), ...rest];
  return { ...result, hits: hits.slice(0, limit), isWhole: true, sure: 'whole' };
}

/** Clauses among other answers: behind the best of them, unless texts of law are what is asked and hold all of it, or so many. */
export function merged(
  rest: MergedResult,
  { hits, fault }: LawAnswer,
  limit: number,
  isAsked: boolean,
  most = 0,
): MergedResult {
  const best = rest.hits[0]?.score ?? 0;
  const placed = hits.map((hit, at) => ({
    ...hit,
    score:
      (isAsked && hit.score >= LAW.first) || at < most
        ? best + hit.score
        : best === 0
          ? hit.score
          : LAW.behind * best * hit.score,
  }));
  const all = [...rest.hits, ...placed].sort((a, b) => b.score - a.score).slice(0, limit);
  const isOther = all[0] !== undefined && all[0] !== rest.hits[0];
  return {
    ...rest,
    hits: all,
    ...(isOther && {
      isWhole: rest.isWhole || most > 0 || (hits[0]?.score ?? 0) >= LAW.first,
      sure: 'nearest' as const,
    }),
    ...(fault !== undefined && { missing: { part: 'laws' as const, fault } }),
  };
}
