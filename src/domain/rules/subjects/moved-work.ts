import type { ChangeEvent, Service } from '../../entries/entry.ts';
import { oldestFirst } from '../../dates/oldest-first.ts';
import { resolveServices } from '../../resolve/resolve.ts';
import type { DomainProblem, Report } from '../shared/domain-problem.ts';
import type { PortalRecords } from '../../entries/records.ts';
import { heldAfter, heldBefore, isMovedBy } from '../../lifelines/moved-work.ts';

/** The field in which a change names the work that moved. */
const namesWhatMoved = ({ fields, services }: ChangeEvent): 'fields' | 'services' | undefined =>
  fields.length > 0 ? 'fields' : services.length > 0 ? 'services' : undefined;

/** Checks the work that a change says has moved against the services of the bodies before and after it. */
function checkBound(
  change: ChangeEvent,
  changes: readonly ChangeEvent[],
  services: readonly Service[],
  report: Report,
): void {
  const body = change.originals.join(', ');
  const before = heldBefore(change, changes);
  const touched = services.filter(({ agencies_then: then }) => then.some((id) => before.has(id)));
  const [first] = touched;
  if (change.no_service) {
    const field = namesWhatMoved(change);
    if (field) report('change-none', ['no_service'], { field });
    return;
  }
  if (namesWhatMoved(change) === undefined) {
    if (first) report('change-unbound', ['kind'], { value: first.id, count: String(touched.length), body });
    return;
  }
  change.services.forEach((code, index) => {
    // A service newer than the theme’s year may have moved as well; its previous body is unknown.
    const service = services.find(({ id }) => id === code);
    if (!service || service.agencies_then.length === 0 || touched.includes(service)) return;
    report('change-elsewhere', ['services', index], { value: code, body });
  });
  for (const service of touched.filter((each) => isMovedBy(each, change))) {
    const after = heldAfter(change, changes, service);
    if (service.agencies_now.some((id) => after.has(id))) continue;
    const index = change.services.indexOf(service.id);
    const path = index < 0 ? ['fields', change.fields.indexOf(service.field)] : ['services', index];
    report('change-stayed', path, { value: service.id, body, now: service.agencies_now.join(', ') });
  }
}

/**
 * A transfer of work must name its services or fields if its bodies have services; these must have belonged to the
 * original bodies and no longer do. Other kinds of changes must not name any, because the whole body changes.
 */
export function checkMovedWork(records: PortalRecords): DomainProblem[] {
  const problems: DomainProblem[] = [];
  const changes = oldestFirst([...records.changes].map(([id, change]) => ({ ...change, id })));
  const services = [...resolveServices(records).values()];
  for (const change of changes) {
    const report: Report = (rule, path, values) => {
      problems.push({ rule, collection: 'changes', id: change.id, path, values });
    };
    if (change.kind === 'transferred-function') checkBound(change, changes, services, report);
    else {
      const field = change.no_service ? 'no_service' : namesWhatMoved(change);
      if (field) report('change-bound', [field], { kind: change.kind, field });
    }
  }
  return problems;
}
