import type { Procedure } from '../../schema/services/procedure.ts';

/** Kinds of applicants in the national catalogue: persons and organisations. */
const PEOPLE = /công dân|người|cán bộ|đảng viên/iu;
const BODIES = /doanh nghiệp|hợp tác xã|tổ chức/iu;
/** “Tổ chức (không bao gồm doanh nghiệp, HTX)”: parentheses list exceptions. */
const PARENTHESES = /\([^)]*\)/gu;

/** Whether a service is said to be for those alone whom its source does not name. */
export function contradicts({ audience, applicants }: Pick<Procedure, 'audience' | 'applicants'>): boolean {
  const named = applicants?.replaceAll(PARENTHESES, '') ?? '';
  const [people, bodies] = [PEOPLE.test(named), BODIES.test(named)];
  return (audience === 'citizen' && bodies && !people) || (audience === 'business' && people && !bodies);
}
