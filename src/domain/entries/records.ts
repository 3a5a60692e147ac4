import type { RecordOf } from '../../schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../schema/fields/collection-names.ts';
import { documentPartRef, publicRef, taskRef } from '../../schema/ref.ts';
import { articlesOf, unitsIn } from '../laws/law.ts';
import { lawOf } from '../laws/law-of.ts';
import { parseRegistry, registeredUnits } from './registry.ts';

/** All well-formed entries of the content, by collection and id, before they are linked. */
export type PortalRecords = {
  readonly [Name in CollectionName]: ReadonlyMap<string, RecordOf<Name>>;
} & {
  /** Bodies of the collections of texts, by `<collection>/<id>`. */
  readonly markdown: ReadonlyMap<string, string>;
  /** Text of the id registry. */
  readonly registry: string;
};

/** The year of the theme the portal is built around; undefined where settings or theme are not well formed. */
export function themeYear({ portal, themes }: Pick<PortalRecords, 'portal' | 'themes'>): number | undefined {
  const theme = portal.get('portal')?.theme;
  return theme === undefined ? undefined : themes.get(theme)?.year;
}

/** The reference of another part of the same document. */
const besideRef = (ref: string, part: string): string => `${ref.split('#', 1)[0] ?? ''}#${part}`;

/** The articles of a text of law by their public reference, with the paths of the clauses and points in each. */
function articleRefs(records: PortalRecords, id: string): [ref: string, units: string[]][] {
  const head = records.laws.get(id);
  if (head === undefined) return [];
  const { law } = lawOf(id, records.markdown.get(`laws/${id}`) ?? '', head);
  return articlesOf(law).map(({ article }) => [
    documentPartRef(head.document, article.id),
    unitsIn(article)
      .slice(1)
      .map((unit) => unit.id),
  ]);
}

/** All public references of the content, in a fixed order; tasks follow their directive, articles come last. */
export function publicRefs(records: PortalRecords): string[] {
  const refs = new Set<string>();
  for (const collection of COLLECTION_NAMES) {
    for (const id of [...records[collection].keys()].sort()) {
      const ref = publicRef(collection, id);
      if (ref !== undefined) refs.add(ref);
      if (collection !== 'directives') continue;
      for (const task of records.directives.get(id)?.tasks ?? []) refs.add(taskRef(id, task.id));
    }
  }
  for (const [id, { document }] of records.laws) {
    for (const [ref, units] of articleRefs(records, id)) {
      refs.add(ref);
      for (const unit of units) refs.add(documentPartRef(document, unit));
    }
  }
  return [...refs];
}

/**
 * The lines of public references that are not registered yet: `npm run ids` appends them in this order. An article has
 * one line with all its clauses and points; one that grew gets another line with the new ones.
 */
export function unregisteredRefs(records: PortalRecords): string[] {
  const known = new Set(parseRegistry(records.registry).lines.map(({ ref }) => ref));
  const articles = [...records.laws.keys()].sort().flatMap((id) => articleRefs(records, id));
  const inLaws = new Set(articles.flatMap(([ref, units]) => [ref, ...units.map((unit) => besideRef(ref, unit))]));
  return [
    ...publicRefs(records).filter((ref) => !known.has(ref) && !inLaws.has(ref)),
    ...articles.flatMap(([ref, units]) => {
      const added = units.filter((unit) => !known.has(besideRef(ref, unit)));
      return known.has(ref) && added.length === 0 ? [] : [registeredUnits(ref, added)];
    }),
  ];
}
