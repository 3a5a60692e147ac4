import type { Confidence } from '../../../schema/fields/primitives.ts';
import type { Service } from '../../entries/entry.ts';
import { bodyLines, sureness, wordsOfOtherPlaces } from './bodies.ts';
import { sureCases } from './passage-lines.ts';

/** What of a service page a reader should not rely on without asking. */
export const DOUBTS = ['body', 'papers', 'ways', 'fees'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** How sure a service page is as a whole: who handles it, and the parts that are in doubt. */
export interface PageSureness {
  readonly who: Confidence | 'unknown';
  readonly doubts: readonly Doubt[];
}

/** How sure the page of a service is: its bodies as they are read, and what its source printed run together. */
export function pageSureness(service: Service, otherPlaces: readonly string[]): PageSureness {
  const { procedure } = service;
  const lines = bodyLines(service);
  const hasPapers = procedure.papers.length > 0 || procedure.papers_raw !== undefined;
  const isIn: Record<Doubt, boolean> = {
    body: wordsOfOtherPlaces(procedure, otherPlaces).length > 0,
    papers:
      hasPapers && (procedure.papers_raw === undefined ? !procedure.papers_clean : sureCases(procedure).length === 0),
    ways: !procedure.ways_clean,
    fees: procedure.fees_lost === true,
  };
  return {
    who: lines.length === 0 ? 'unknown' : sureness(lines),
    doubts: DOUBTS.filter((doubt) => isIn[doubt]),
  };
}
