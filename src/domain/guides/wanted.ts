import { getOrThrow, type Portal } from '../portal.ts';
import type { GuideStep } from '../../schema/guides/guide.ts';
import type { Guide, PaperKind } from '../entries/entry.ts';
import { linksOf, wantedBy } from './order.ts';

/** A paper that a step wants, and the steps of the guide that give it; none where one has it from the start. */
export interface WantedPaper {
  readonly paper: PaperKind;
  readonly from: readonly GuideStep[];
  /** Whether only those readers have it who take one of these steps. */
  readonly isOfSome: boolean;
}

/** The papers a step of a guide wants, each with the steps that give it. */
export function papersWanted(portal: Portal, guide: Guide, step: GuideStep): WantedPaper[] {
  const links = linksOf(guide.steps).filter(({ to }) => to === step.id);
  return wantedBy(step).map((id) => {
    const from = guide.steps.filter((other) =>
      links.some((link) => link.from === other.id && link.papers.includes(id)),
    );
    return { paper: getOrThrow(portal.papers, id), from, isOfSome: from.length > 0 && !guide.has.includes(id) };
  });
}
