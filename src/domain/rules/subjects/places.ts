import type { DomainProblem, DomainRule } from '../shared/domain-problem.ts';
import type { PortalRecords } from '../../entries/records.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';

/**
 * Units are joined by code, not by name: every unit must have origins and successors, and no part may be assigned
 * twice.
 */
export function checkPlaces(records: PortalRecords): DomainProblem[] {
  const problems: DomainProblem[] = [];
  const report = (
    rule: DomainRule,
    collection: 'districts' | 'wards' | 'communes',
    id: string,
    path: (string | number)[],
    values: Record<string, string>,
  ): void => {
    problems.push({ rule, collection, id, path, values });
  };
  const codeOf = new Map<string, string>();
  const tiles = new Map<string, string>();
  for (const [id, { code, tile }] of records.districts) {
    const taken = codeOf.get(code);
    if (taken !== undefined) report('place-code', 'districts', id, ['code'], { value: code, taken });
    codeOf.set(code, id);
    if (tile.row < 0) continue;
    const at = `${tile.row}/${tile.column}`;
    const other = tiles.get(at);
    if (other !== undefined) report('place-tile', 'districts', id, ['tile'], { value: at, taken: other });
    tiles.set(at, id);
  }
  /** For each unit, the parts that current communes were formed from. */
  const given = new Map<string, { commune: string; part: string }[]>();
  for (const [id, { formed_from: pieces }] of records.communes) {
    if (!/^\d{5}$/u.test(id)) report('place-id', 'communes', id, [], { value: id });
    const seen = new Set<string>();
    pieces.forEach(({ code, part }, index) => {
      if (seen.has(code)) report('place-twice', 'communes', id, ['formed_from', index, 'code'], { value: code });
      seen.add(code);
      const earlier = (given.get(code) ?? []).filter(({ commune }) => commune !== id);
      if (earlier.length > 0 && (part === 'full' || earlier.some((each) => each.part === 'full'))) {
        const values = { value: code, taken: earlier[0]?.commune ?? '' };
        report('place-given', 'communes', id, ['formed_from', index], values);
      }
      given.set(code, [...earlier, { commune: id, part }]);
    });
  }
  for (const [id, ward] of records.wards) {
    if (!/^\d{5}$/u.test(id)) report('place-id', 'wards', id, [], { value: id });
    if (/\b0\d\b/u.test(ward.name[OFFICIAL]))
      report('place-name', 'wards', id, ['name', OFFICIAL], { value: ward.name[OFFICIAL] });
    const became = ward.step?.became ?? [];
    if (became.length === 1 && became[0]?.part === 'partial') {
      report('place-part', 'wards', id, ['step', 'became', 0, 'part'], { value: became[0].code });
    }
    if (records.communes.size === 0) continue;
    (became.length > 0 ? became.map(({ code }) => code) : [id]).forEach((code, index) => {
      if (given.has(code)) return;
      const path = became.length > 0 ? ['step', 'became', index, 'code'] : [];
      report('place-lost', 'wards', id, path, { value: code });
    });
  }
  return problems;
}
