/** Groups of answers; kinds that readers do not distinguish share one. */
export const GROUPS = [
  'agency',
  'service',
  'task',
  'document',
  'programme',
  'dialogue',
  'place',
  'term',
  'page',
] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF_KIND: Readonly<Record<string, Group>> = {
  agency: 'agency',
  service: 'service',
  gap: 'service',
  guide: 'service',
  task: 'task',
  directive: 'document',
  document: 'document',
  clause: 'document',
  programme: 'programme',
  theme: 'programme',
  dialogue: 'dialogue',
  unit: 'place',
  ward: 'place',
  commune: 'place',
  term: 'term',
  change: 'agency',
  event: 'programme',
};

/** The group of a kind of entry. */
export const groupOf = (kind: string): Group => GROUP_OF_KIND[kind] ?? 'page';
