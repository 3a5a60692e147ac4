import { AGENCY_KINDS, type AgencyKind } from '../../schema/bodies/agency.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import type { Agency } from '../entries/entry.ts';
import { letterOf, sortByName } from '../lists/alphabet.ts';
import type { Portal } from '../portal.ts';

/** Items of bodies of one kind. */
export interface KindGroup<T> {
  readonly kind: AgencyKind;
  readonly items: readonly T[];
}

/** Groups items by the kind of their bodies, in the order of kinds; empty groups are omitted. */
export const byKind = <T>(items: readonly T[], agencyOf: (item: T) => Agency): KindGroup<T>[] =>
  AGENCY_KINDS.map((kind) => ({ kind, items: items.filter((item) => agencyOf(item).kind === kind) })).filter(
    (group) => group.items.length > 0,
  );

/** Whether a body was founded after a year, so that a text of that year cannot refer to it. */
export const isFoundedAfter = (agency: Agency, year: number): boolean =>
  agency.founded !== undefined && Number(agency.founded.date.slice(0, 4)) > year;

/** Bodies of the portal by name: those of the theme's year by kind, later ones, and all by letter. */
export interface AgencyLists {
  readonly kinds: readonly KindGroup<Agency>[];
  readonly later: readonly Agency[];
  readonly letters: readonly { readonly letter: string; readonly agencies: readonly Agency[] }[];
}

/** Builds the lists of bodies, sorted by their names in a language. */
export function agencyLists(portal: Portal, locale: Locale): AgencyLists {
  const all = sortByName(portal.agencies.values(), ({ name }) => name[locale]);
  const isLater = (agency: Agency): boolean => isFoundedAfter(agency, portal.theme.year);
  const letters = Map.groupBy(all, ({ name }) => letterOf(name[locale]));
  return {
    kinds: byKind(
      all.filter((agency) => !isLater(agency)),
      (agency) => agency,
    ),
    later: all.filter(isLater),
    letters: [...letters].map(([letter, agencies]) => ({ letter, agencies })),
  };
}
