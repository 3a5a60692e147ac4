import type { GuideStep } from '../../schema/guides/guide.ts';
import { canMeet } from './answers.ts';

/** A step that another one follows, and the papers that join them; none where only the order is told. */
export interface StepLink {
  readonly from: string;
  readonly to: string;
  readonly papers: readonly string[];
}

/** The papers that a step takes from others. */
export const wantedBy = ({ needs, takes }: Pick<GuideStep, 'needs' | 'takes'>): string[] => [...needs, ...takes];

/** Every step with those that follow from it, whatever their places in the list; only steps that one reader may have. */
export const linksOf = (steps: readonly GuideStep[]): StepLink[] =>
  steps.flatMap((to) =>
    steps
      .filter((from) => from !== to && canMeet(from, to))
      .map((from) => ({ from: from.id, to: to.id, papers: wantedBy(to).filter((paper) => from.gives.includes(paper)) }))
      .filter(({ from, papers }) => papers.length > 0 || to.after.includes(from)),
  );

/** The steps that follow from each one, directly or through others. */
export function followersOf(links: readonly StepLink[]): ReadonlyMap<string, ReadonlySet<string>> {
  const next = Map.groupBy(links, ({ from }) => from);
  const from = (start: string): Set<string> => {
    const seen = new Set<string>();
    const open = [start];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      for (const { to } of next.get(step) ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        open.push(to);
      }
    }
    return seen;
  };
  return new Map([...next.keys()].map((step) => [step, from(step)]));
}

/** For each step, the others of the same reader that neither follow from it nor lead to it. */
export function sideBySide(steps: readonly GuideStep[]): ReadonlyMap<string, readonly string[]> {
  const after = followersOf(linksOf(steps));
  const isJoined = (a: string, b: string): boolean => after.get(a)?.has(b) === true || after.get(b)?.has(a) === true;
  return new Map(
    steps.map((step) => [
      step.id,
      steps
        .filter((other) => other !== step && canMeet(step, other) && !isJoined(step.id, other.id))
        .map(({ id }) => id),
    ]),
  );
}

/** The links without those that others already tell: a step between two, for the same readers as one of them. */
export function plainLinks(steps: readonly GuideStep[]): StepLink[] {
  const links = linksOf(steps);
  const conditionOf = new Map(steps.map(({ id, only_if: conditions }) => [id, JSON.stringify(conditions)]));
  const has = (from: string, to: string): boolean => links.some((link) => link.from === from && link.to === to);
  return links.filter(
    ({ from, to }) =>
      !steps.some(
        ({ id }) =>
          has(from, id) &&
          has(id, to) &&
          ['[]', conditionOf.get(from), conditionOf.get(to)].includes(conditionOf.get(id)),
      ),
  );
}
