import type { GuideRecord } from '../../../../schema/guides/guide.ts';
import type { PortalRecords } from '../../../entries/records.ts';
import { caseOf, takesCase } from '../../../guides/cases.ts';
import { kindsByWords } from '../../../guides/kinds.ts';
import { foldVerbatim, standsIn } from '../../../text/verbatim.ts';
import type { DomainProblem, Report } from '../../shared/domain-problem.ts';
import { textsOutsidePapers } from './said.ts';

type Services = Pick<PortalRecords, 'services'>;

/** Steps take cases that exist; every case of a procedure is taken by a step, or left with a reason. */
function checkCases({ steps, leaves }: GuideRecord, { services }: Services, report: Report): void {
  const casesOf = (service: string): string[] => [
    ...new Set((services.get(service)?.procedure.papers ?? []).map(caseOf)),
  ];
  const isTaken = (service: string, heading: string): boolean =>
    steps.some((step) => step.service === service && takesCase(step, heading));
  const isLeft = (service: string, heading: string): boolean =>
    leaves.some((left) => left.service === service && foldVerbatim(left.case) === heading);
  steps.forEach(({ service = '', cases = [] }, index) => {
    const own = casesOf(service);
    cases.forEach((value, place) => {
      if (!own.includes(foldVerbatim(value))) report('guide-case', ['steps', index, 'cases', place], { value });
    });
    // A procedure is told of once, at the first of its steps.
    if (steps.findIndex((step) => step.service === service) < index) return;
    for (const value of own) {
      if (isTaken(service, value) || isLeft(service, value)) continue;
      report('guide-untaken', ['steps', index, 'service'], { value, service });
    }
  });
  leaves.forEach(({ service, case: value }, index) => {
    const heading = foldVerbatim(value);
    if (casesOf(service).includes(heading) && !isTaken(service, heading)) return;
    report('guide-left', ['leaves', index, 'case'], { value, service });
  });
}

/** What a guide says of the papers of its procedures: which of them steps take, and which are only to be shown. */
export function checkPapers(guide: GuideRecord, records: Services, report: Report): void {
  checkCases(guide, records, report);
  guide.steps.forEach(({ service = '', shows }, index) => {
    const procedure = records.services.get(service)?.procedure;
    const texts = procedure ? textsOutsidePapers(procedure) : [];
    shows.forEach(({ quote }, place) => {
      if (texts.some((text) => standsIn(quote, text))) return;
      report('guide-shown', ['steps', index, 'shows', place, 'quote'], { value: quote, source: service || '—' });
    });
  });
}

/** Every text of a kind of paper is what some procedure says, and means one kind only. */
export function checkPaperKinds({ papers, services }: PortalRecords): DomainProblem[] {
  if (papers.size === 0) return [];
  const said = new Set(
    [...services.values()].flatMap(({ procedure }) =>
      procedure.papers.flatMap(({ items }) => items.map(({ text }) => foldVerbatim(text))),
    ),
  );
  return [...kindsByWords(papers)].flatMap(([folded, [first, ...others]]) => {
    const problem = (rule: 'paper-words' | 'paper-twice', at: NonNullable<typeof first>): DomainProblem => ({
      rule,
      collection: 'papers',
      id: at.id,
      path: ['same_as', at.index],
      values: { value: at.text, ...(rule === 'paper-twice' && { taken: first?.id ?? '' }) },
    });
    return [
      ...(first === undefined || said.has(folded) ? [] : [first, ...others].map((one) => problem('paper-words', one))),
      ...others.map((other) => problem('paper-twice', other)),
    ];
  });
}
