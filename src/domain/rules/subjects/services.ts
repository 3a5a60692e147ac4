import { NATIONAL_CODES } from '../../../schema/site/portal-settings.ts';
import { shownHost } from '../../links/outgoing.ts';
import { parsePartialDate } from '../../dates/partial-date.ts';
import type { DomainProblem, DomainRule } from '../shared/domain-problem.ts';
import { themeYear, type PortalRecords } from '../../entries/records.ts';
import { resolveServices } from '../../resolve/resolve.ts';
import { lifelinesOf } from '../../lifelines/lifelines-of.ts';
import { checkBodies } from './service-bodies.ts';
import { checkSourceWords } from './service-source.ts';

/** Whether an id is a procedure code: of the national catalogue such as `1.001193`, or as the settings say. */
export const isServiceCode = (id: string, codes = NATIONAL_CODES): boolean =>
  new RegExp(`^(?:${codes})$`, 'u').test(id);

/** Services belong to a field of work and to bodies that existed at the time, and say nothing their source does not. */
export function checkServices(records: PortalRecords, today: string): DomainProblem[] {
  const problems: DomainProblem[] = [];
  const lifelines = lifelinesOf(records);
  const year = themeYear(records) ?? Number(today.slice(0, 4));
  const closed = new Map(
    [...records.systems].flatMap(([id, system]) => (system.closed === undefined ? [] : [[shownHost(system.url), id]])),
  );
  const resolved = resolveServices(records);
  const codes = records.portal.get('portal')?.service_codes;
  for (const [id, service] of records.services) {
    const report = (rule: DomainRule, path: (string | number)[], values: Record<string, string>): void => {
      problems.push({ rule, collection: 'services', id, path, values });
    };
    if (!isServiceCode(id, codes)) report('service-code', [], { value: id });
    checkBodies(service, { records, lifelines, year, today }, report);
    checkSourceWords(service.procedure, report);
    if (resolved.get(id)?.field === '') {
      report('service-field', ['procedure', 'field'], { value: service.procedure.field ?? '' });
    }
    if (closed.has(shownHost(service.procedure.url))) {
      report('service-closed', ['procedure', 'url'], { value: service.procedure.url });
    }
    const seen = service.seen_then?.date;
    if (seen !== undefined && parsePartialDate(seen).year !== year) {
      report('service-seen', ['seen_then', 'date'], { value: seen, year: String(year) });
    }
  }
  return problems;
}

/** Targets and lists are not levels, and the levels of a count must add up to its total. */
export function checkLevels(records: PortalRecords): DomainProblem[] {
  const problems: DomainProblem[] = [];
  for (const [id, { kind, levels }] of records.levels) {
    if (levels.length === 0 || !['target', 'list', 'context'].includes(kind)) continue;
    problems.push({ rule: 'level-kind', collection: 'levels', id, path: ['levels'], values: { kind } });
  }
  for (const [id, { level_3: three, level_4: four, total }] of records['level-totals']) {
    if (three === undefined || four === undefined || total === undefined || three + four === total) continue;
    const values = { value: String(total), sum: String(three + four) };
    problems.push({ rule: 'level-total', collection: 'level-totals', id, path: ['total'], values });
  }
  for (const [id, { replaced_by: next }] of records.systems) {
    if (next === undefined || records.systems.get(next)?.closed === undefined) continue;
    const path = ['replaced_by'];
    problems.push({ rule: 'system-closed', collection: 'systems', id, path, values: { value: next } });
  }
  return problems;
}
