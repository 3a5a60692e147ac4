import type { CorrectionRecord } from '../../schema/site/correction.ts';
import { LOCALES } from '../../schema/fields/languages.ts';
import { parsePartialDate } from '../dates/partial-date.ts';
import type { DomainProblem, Report } from './shared/domain-problem.ts';
import { publicRefs, type PortalRecords } from '../entries/records.ts';
import { parseRegistry, tombstonesOf } from '../entries/registry.ts';
import { nearestId } from './shared/links.ts';
import { newestDay } from './shared/newest-day.ts';

const languagesOf = (words: CorrectionRecord['before']): string =>
  LOCALES.filter((locale) => words[locale] !== undefined).join(', ');
/** Differences in white space are not corrections. */
const plain = (text: string | undefined): string | undefined => text?.replace(/\s+/gu, ' ').trim();

function checkWords({ before, after }: CorrectionRecord, report: Report): void {
  const [was, is] = [languagesOf(before), languagesOf(after)];
  if (was === '' || was !== is) {
    report('correction-languages', ['after'], { before: was || '–', after: is || '–', languages: LOCALES.join(', ') });
    return;
  }
  for (const locale of LOCALES) {
    const text = after[locale];
    if (text === undefined || plain(text) !== plain(before[locale])) continue;
    report('correction-same', ['after', locale], { value: text });
  }
}

/**
 * A correction must refer to something that exists or existed, change something, not be in the future, and have a file
 * name with its day. `today` is an ISO day.
 */
export function checkCorrections(records: PortalRecords, today: string): DomainProblem[] {
  const refs = new Set(publicRefs(records));
  for (const { ref } of tombstonesOf(parseRegistry(records.registry).lines)) refs.add(ref);
  const newest = newestDay(records, today);
  return [...records.corrections].flatMap(([id, correction]) => {
    const problems: DomainProblem[] = [];
    const report: Report = (rule, path, values) => problems.push({ rule, collection: 'corrections', id, path, values });
    const { date, corrects, also } = correction;
    const { precision, first } = parsePartialDate(date);
    if (precision !== 'day' || !id.startsWith(`${date}-`)) report('correction-name', ['date'], { value: date, id });
    if (first > newest) report('correction-future', ['date'], { value: date, today: newest });
    const checkRef = (ref: string, path: (string | number)[]): void => {
      if (!refs.has(ref)) report('correction-ref', path, { value: ref, suggestion: nearestId(ref, refs) ?? '' });
    };
    checkRef(corrects, ['corrects']);
    also.forEach((ref, index) => {
      checkRef(ref, ['also', index]);
      if (ref === corrects || also.indexOf(ref) < index) report('correction-twice', ['also', index], { value: ref });
    });
    checkWords(correction, report);
    return problems;
  });
}
