import type { CollectionName } from '../../schema/fields/collection-names.ts';
import type { Mention, MentionGroup } from '../documents/mentions.ts';
import { publicRef } from '../../schema/ref.ts';
import { articlePath } from '../laws/path.ts';
import { oncePerObject } from '../lists/once.ts';
import type { Portal } from '../portal.ts';

/** An entry that rests on an article, clause or point. */
export interface Leaning extends Mention {
  /** The path that it names. */
  readonly path: string;
}

interface Speaker extends Mention {
  readonly clauses: readonly (string | undefined)[];
}

const entries = <Entry extends { readonly id: string }>(
  collection: CollectionName,
  group: MentionGroup,
  all: Iterable<Entry>,
  clauses: (entry: Entry) => readonly (string | undefined)[],
): Speaker[] =>
  [...all].map((entry) => ({
    group,
    ref: publicRef(collection, entry.id) ?? `${group}:${entry.id}`,
    clauses: clauses(entry),
  }));

const speakers = (portal: Portal): Speaker[] => [
  ...entries('level-steps', 'level', portal.levelSteps, ({ rules }) => rules.map(({ clause }) => clause)),
  ...entries('communes', 'place', portal.communes.values(), ({ clause }) => [clause]),
  ...entries('programmes', 'programme', portal.programmes.values(), ({ clauses }) => clauses),
  ...entries('terms', 'term', portal.terms.values(), ({ clauses }) => clauses),
];

/** All entries that rest on clauses, by document and article path. */
const allLeaning = oncePerObject((portal: Portal): ReadonlyMap<string, readonly Leaning[]> => {
  const all = speakers(portal).flatMap(({ group, ref, clauses }) =>
    clauses.flatMap((clause) => {
      const [document = '', path = ''] = clause?.split('#') ?? [];
      return clause === undefined ? [] : [{ article: `${document}#${articlePath(path)}`, group, ref, path }];
    }),
  );
  return Map.groupBy(all, ({ article }) => article);
});

/** The entries that rest on an article or something in it. */
export const leaningOn = (portal: Portal, document: string, article: string): readonly Leaning[] =>
  allLeaning(portal).get(`${document}#${article}`) ?? [];
