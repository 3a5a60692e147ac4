import type { GuideRecord, GuideStep, Said } from '../../../schema/guides/guide.ts';
import type { Procedure } from '../../../schema/services/procedure.ts';
import type { PortalRecords } from '../../entries/records.ts';
import { everyAnswers, isFor } from '../../guides/answers.ts';
import { followersOf, linksOf, wantedBy } from '../../guides/order.ts';
import { standsIn } from '../../text/verbatim.ts';
import type { DomainProblem, Report } from '../shared/domain-problem.ts';

/** All that a procedure says, text by text: a quotation may not run over the end of one. */
const textsOf = (procedure: Procedure): string[] => [
  procedure.name,
  ...procedure.steps,
  ...procedure.conditions,
  ...procedure.ways.flatMap(({ time, fees = [], note }) => [time?.text ?? '', ...fees, note ?? '']),
  ...procedure.papers.flatMap(({ group, items }) => [group ?? '', ...items.map(({ text }) => text)]),
  ...procedure.results.map(({ name }) => name),
  ...[procedure.applicants, procedure.carried_out_by, procedure.ways_raw, procedure.papers_raw].filter(
    (text) => text !== undefined,
  ),
];

/** What is in a guide twice: steps, questions, answers of one question, days. */
function checkIds({ steps, questions, days }: GuideRecord, report: Report): void {
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
function checkQuestions({ steps, questions }: GuideRecord, report: Report): void {
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
function checkOrder({ steps, questions, has }: GuideRecord, report: Report): void {
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

/** Guides are in an order that can be walked, by procedures that exist, and their duties have the words of a source. */
export const checkGuides = (records: PortalRecords): DomainProblem[] =>
  [...records.guides].flatMap(([id, guide]) => {
    const problems: DomainProblem[] = [];
    const report: Report = (rule, path, values) => {
      problems.push({ rule, collection: 'guides', id, path, values });
    };
    const checkSaid = ({ service, text, quote }: Said, path: (string | number)[]): void => {
      const procedure = service === undefined ? undefined : records.services.get(service)?.procedure;
      const texts = procedure ? textsOf(procedure) : [records.markdown.get(`texts/${text ?? ''}`) ?? ''];
      if ((service === undefined) === (text === undefined)) report('guide-source', path, { value: quote });
      else if (!texts.some((own) => standsIn(quote, own))) {
        report('guide-quote', [...path, 'quote'], { value: quote, source: service ?? text ?? '' });
      }
    };
    checkIds(guide, report);
    // Of two steps of one name nobody can tell which comes first.
    if (problems.length === 0) checkOrder(guide, report);
    checkQuestions(guide, report);
    guide.steps.forEach((step, index) => {
      const path = ['steps', index];
      const { service = '', elsewhere, deadline } = step;
      if ((service === '') === (elsewhere === undefined)) report('guide-who', [...path, 'id'], { value: step.id });
      if (elsewhere?.url !== undefined && elsewhere.sources.length === 0) {
        report('guide-address', [...path, 'elsewhere', 'url'], { value: elsewhere.url });
      }
      const since = records.services.get(service)?.procedure.not_seen_since;
      if (since !== undefined) report('guide-service', [...path, 'service'], { value: service, date: since });
      step.said.forEach((said, place) => {
        checkSaid(said, [...path, 'said', place]);
      });
      if (deadline === undefined) return;
      checkSaid(deadline.said, [...path, 'deadline', 'said']);
      if (!guide.days.some((day) => day.id === deadline.day)) {
        report('guide-day', [...path, 'deadline', 'day'], { value: deadline.day });
      }
    });
    return problems;
  });

/** Every text of a kind of paper is what some procedure says, and means one kind only. */
export function checkPaperKinds({ papers, services }: PortalRecords): DomainProblem[] {
  const problems: DomainProblem[] = [];
  if (papers.size === 0) return problems;
  const said = new Set(
    [...services.values()].flatMap(({ procedure }) =>
      procedure.papers.flatMap(({ items }) => items.map(({ text }) => text)),
    ),
  );
  const taken = new Map<string, string>();
  for (const [id, { same_as: texts }] of papers) {
    texts.forEach((value, index) => {
      const report: Report = (rule, path, values) => {
        problems.push({ rule, collection: 'papers', id, path, values });
      };
      const other = taken.get(value);
      if (!said.has(value)) report('paper-words', ['same_as', index], { value });
      if (other !== undefined) report('paper-twice', ['same_as', index], { value, taken: other });
      taken.set(value, id);
    });
  }
  return problems;
}
