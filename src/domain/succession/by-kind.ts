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

/** The bodies of a portal by name: those of the theme's year by kind, those set up later, those known from today alone. */
export interface AgencyLists {
  readonly kinds: readonly KindGroup<Agency>[];
  readonly later: readonly Agency[];
  /** By kind; whether they were there in the theme's year, no source says. */
  readonly today: readonly KindGroup<Agency>[];
  /** All of them by letter. */
  readonly letters: readonly { readonly letter: string; readonly agencies: readonly Agency[] }[];
}

/** Builds the lists of bodies, sorted by their names in a language. */
export function agencyLists(portal: Portal, locale: Locale): AgencyLists {
  const all = sortByName(portal.agencies.values(), ({ name }) => name[locale]);
  const isLater = (agency: Agency): boolean => isFoundedAfter(agency, portal.theme.year);
  const kindsOf = (agencies: readonly Agency[]) => byKind(agencies, (agency) => agency);
  const known = all.filter((agency) => !agency.today_only);
  const letters = Map.groupBy(all, ({ name }) => letterOf(name[locale]));
  return {
    kinds: kindsOf(known.filter((agency) => !isLater(agency))),
    later: all.filter(isLater),
    today: kindsOf(all.filter((agency) => agency.today_only && !isLater(agency))),
    letters: [...letters].map(([letter, agencies]) => ({ letter, agencies })),
  };
}
