import type { System } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';

/** A closed system, with its date and replacement, if known. */
export interface RetiredSystem {
  readonly system: System;
  readonly closed: string;
  readonly next: System | undefined;
}

/** The systems that were closed. */
export const retiredSystems = ({ systems }: Portal): RetiredSystem[] =>
  [...systems.values()].flatMap((system) =>
    system.closed === undefined ? [] : [{ system, closed: system.closed, next: systems.get(system.replaced_by ?? '') }],
  );
