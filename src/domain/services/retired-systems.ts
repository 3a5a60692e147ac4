import type { System } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';

/** A system that was closed, when, and what took its place, where that is known. */
export interface RetiredSystem {
  readonly system: System;
  readonly closed: string;
  readonly next: System | undefined;
}

/** The systems that no longer run. */
export const retiredSystems = ({ systems }: Portal): RetiredSystem[] =>
  [...systems.values()].flatMap((system) =>
    system.closed === undefined ? [] : [{ system, closed: system.closed, next: systems.get(system.replaced_by ?? '') }],
  );
