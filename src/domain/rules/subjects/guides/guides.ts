import type { Said } from '../../../../schema/guides/guide.ts';
import type { PortalRecords } from '../../../entries/records.ts';
import { standsIn } from '../../../text/verbatim.ts';
import type { DomainProblem, Report } from '../../shared/domain-problem.ts';
import { checkIds, checkOrder, checkQuestions } from './order.ts';
import { checkPapers } from './papers.ts';
import { textsOf } from './said.ts';

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
    checkPapers(guide, records, report);
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
