import type { GuideRecord, GuideStep } from '../../../../schema/guides/guide.ts';
import { everyAnswers, isFor } from '../../../guides/answers.ts';
import { followersOf, linksOf, wantedBy } from '../../../guides/order.ts';
import type { Report } from '../../shared/domain-problem.ts';

/** What is in a guide twice: steps, questions, answers of one question, days. */
export function checkIds({ steps, questions, days }: GuideRecord, report: Report): void {
  const once = (ids: readonly string[], path: (string | number)[]): void => {
    ids.forEach((value, index) => {
      if (ids.indexOf(value) < index) report('guide-twice', [...path, index, 'id'], { value });
    });
  };
  const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  once(idsOf(steps), ['steps']);
  once(idsOf(questions), ['questions']);
  once(idsOf(days), ['days']);
  questions.forEach(({ options }, index) => {
    once(idsOf(options), ['questions', index, 'options']);
  });
}

/** Conditions name questions and answers that exist; no question is without a step, no answer without a condition. */
export function checkQuestions({ steps, questions }: GuideRecord, report: Report): void {
  const conditions = steps.flatMap(({ only_if: own }) => own);
  steps.forEach(({ only_if: own }, index) => {
    own.forEach(({ question, options }, place) => {
      const known = questions.find(({ id }) => id === question)?.options.map(({ id }) => id);
      const path = ['steps', index, 'only_if', place];
      if (known === undefined) report('guide-condition', [...path, 'question'], { value: question });
      else
        options.forEach((value, at) => {
          if (!known.includes(value)) report('guide-condition', [...path, 'options', at], { value });
        });
    });
  });
  questions.forEach(({ id, options }, index) => {
    const named = conditions.filter(({ question }) => question === id);
    if (named.length === 0) report('guide-question', ['questions', index, 'id'], { value: id });
    else
      options.forEach((option, at) => {
        const isNamed = named.some((condition) => condition.options.includes(option.id));
        if (isNamed || option.is_none) return;
        report('guide-option', ['questions', index, 'options', at, 'id'], { value: option.id, question: id });
      });
  });
}

/** Every reader has what each of their steps needs, from an earlier step or from before; nothing goes in a circle. */
export function checkOrder({ steps, questions, has }: GuideRecord, report: Report): void {
  const after = followersOf(linksOf(steps));
  const readers = everyAnswers(questions);
  const givers = (paper: string, of: readonly GuideStep[]): GuideStep[] =>
    of.filter(({ gives }) => gives.includes(paper));
  steps.forEach((step, index) => {
    const earlier = steps.slice(0, index);
    if (after.get(step.id)?.has(step.id)) report('guide-circle', ['steps', index, 'id'], { value: step.id });
    step.needs.forEach((paper, place) => {
      const path = ['steps', index, 'needs', place];
      if (has.includes(paper)) return;
      const [later] = givers(paper, steps.slice(index));
      const lacking = readers
        .filter((answers) => isFor(step, answers))
        .find((answers) => !givers(paper, earlier).some((giver) => isFor(giver, answers)));
      if (lacking === undefined) return;
      if (later && givers(paper, earlier).length === 0) report('guide-later', path, { value: paper, step: later.id });
      else
        report('guide-need', path, {
          value: paper,
          answers: [...lacking].map((pair) => pair.join(': ')).join(', ') || '*',
        });
    });
    step.takes.forEach((paper, place) => {
      if (givers(paper, earlier).length > 0) return;
      report('guide-need', ['steps', index, 'takes', place], { value: paper, answers: '*' });
    });
    step.after.forEach((value, place) => {
      if (!earlier.some(({ id }) => id === value)) report('guide-after', ['steps', index, 'after', place], { value });
    });
    const isNeeded = step.gives.some((paper) => steps.some((other) => wantedBy(other).includes(paper)));
    const isFollowed = steps.some((other) => other.after.includes(step.id));
    if (!isNeeded && !isFollowed && step.outcome === undefined) {
      report('guide-nowhere', ['steps', index, 'id'], { value: step.id });
    }
  });
  has.forEach((value, index) => {
    if (!steps.some((step) => step.needs.includes(value))) report('guide-has', ['has', index], { value });
  });
}
