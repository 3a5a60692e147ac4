import type { LevelRecord, LevelStep, LevelTotal } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';
import { levelsOf } from './catalogue.ts';

/** What sources say of levels: services with a level, services online without one, and what was to be reached. */
export interface LevelLists {
  readonly recorded: readonly LevelRecord[];
  readonly online: readonly LevelRecord[];
  readonly aims: readonly LevelRecord[];
}

/** Sorts undated records behind all others. */
const LATEST = '9999';

/** Every record of a level in the list it belongs to, oldest first. */
export function levelLists(portal: Portal): LevelLists {
  const records = [...portal.levels.values()].sort((a, b) => (a.as_of ?? LATEST).localeCompare(b.as_of ?? LATEST));
  const isAim = ({ kind }: LevelRecord): boolean => kind === 'target' || kind === 'list';
  return {
    recorded: records.filter(({ levels }) => levels.length > 0),
    online: records.filter((record) => record.levels.length === 0 && !isAim(record)),
    aims: records.filter(isAim),
  };
}

/** The steps of the ladder, or the forms that came after it, lowest first. */
export const levelSteps = (portal: Portal, era: LevelStep['era']): LevelStep[] =>
  portal.levelSteps.filter((step) => step.era === era);

/** Whether the rules of a step name all its sources, so that they need not be named again. */
export const hasSourcedRules = ({ sources, rules }: LevelStep): boolean =>
  sources.every((id) => rules.some((rule) => rule.sources.includes(id)));

/** How many services a total counts, at level 3 and 4 together. */
export const countOf = ({ total, level_3, level_4 }: LevelTotal): number => total ?? (level_3 ?? 0) + (level_4 ?? 0);

/** The totals that can be compared: what was counted in the city or one of its bodies, oldest first. */
export const comparableTotals = (portal: Portal): LevelTotal[] =>
  portal.levelTotals.filter(({ kind, scope }) => kind === 'count' && scope !== 'national');

/** How many services have no recorded level. */
export const countWithoutLevel = (portal: Portal): number =>
  [...portal.services.keys()].filter((id) => levelsOf(portal, id).length === 0).length;
