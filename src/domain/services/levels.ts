import type { LevelRecord, LevelStep, LevelTotal } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';
import { levelsOf } from './catalogue.ts';

/** Services with a level, services online without one, and targets. */
export interface LevelLists {
  readonly recorded: readonly LevelRecord[];
  readonly online: readonly LevelRecord[];
  readonly aims: readonly LevelRecord[];
}

/** Sorts undated records after all others. */
const LATEST = '9999';

/** All level records by list, oldest first. */
export function levelLists(portal: Portal): LevelLists {
  const records = [...portal.levels.values()].sort((a, b) => (a.as_of ?? LATEST).localeCompare(b.as_of ?? LATEST));
  const isAim = ({ kind }: LevelRecord): boolean => kind === 'target' || kind === 'list';
  return {
    recorded: records.filter(({ levels }) => levels.length > 0),
    online: records.filter((record) => record.levels.length === 0 && !isAim(record)),
    aims: records.filter(isAim),
  };
}

/** The steps of an era (the scale, or the forms that replaced it), lowest first. */
export const levelSteps = (portal: Portal, era: LevelStep['era']): LevelStep[] =>
  portal.levelSteps.filter((step) => step.era === era);

/** Whether the rules of a step name all its sources, so that they need not be repeated. */
export const hasSourcedRules = ({ sources, rules }: LevelStep): boolean =>
  sources.every((id) => rules.some((rule) => rule.sources.includes(id)));

/** Number of services in a total; without one, the sum of levels 3 and 4. */
export const countOf = ({ total, level_3, level_4 }: LevelTotal): number => total ?? (level_3 ?? 0) + (level_4 ?? 0);

/** Comparable totals: counts in the city or one of its bodies, oldest first. */
export const comparableTotals = (portal: Portal): LevelTotal[] =>
  portal.levelTotals.filter(({ kind, scope }) => kind === 'count' && scope !== 'national');

/** Number of services without a recorded level. */
export const countWithoutLevel = (portal: Portal): number =>
  [...portal.services.keys()].filter((id) => levelsOf(portal, id).length === 0).length;
