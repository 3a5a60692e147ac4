import { deskState, desksOf } from '../../domain/places/desks.ts';
import { communesOf, formedFrom, wardPath } from '../../domain/places/succession.ts';
import { wardsByName } from '../../domain/places/lists.ts';
import type { DeskRow, NowRow, ThenRow, UnitList } from '../../domain/places/unit-list.ts';
import type { Commune } from '../../domain/entries/entry.ts';
import { sortByName } from '../../domain/lists/alphabet.ts';
import { getOrThrow, type Portal } from '../../domain/portal.ts';
import { deskWords } from '../../i18n/words/desk-words.ts';
import { translator } from '../../i18n/language/translate.ts';
import { folderUrl } from '../../i18n/addresses/urls.ts';
import { LOCAL_DESK_KINDS } from '../../schema/bodies/desk.ts';
import { byLocale, OFFICIAL, type Locale } from '../../schema/fields/languages.ts';

const FILE = byLocale((locale) => (locale === OFFICIAL ? 'don-vi.json' : 'units.json'));

/** The address of the list of units for the chooser in a language. */
export const unitListUrl = (locale: Locale): string => `${folderUrl({ route: 'places' }, locale)}${FILE[locale]}`;

/** Collects repeated words: each is stored once and referred to by its index. */
function storedOnce(): { readonly all: string[]; readonly indexOf: (words: string) => number } {
  const all: string[] = [];
  return {
    all,
    indexOf: (words) => (all.includes(words) ? all.indexOf(words) : all.push(words) - 1),
  };
}

/** The units that current ones were formed from and that are no wards of the theme’s year: with the area they were in. */
function otherUnits(portal: Portal, communes: readonly Commune[], locale: Locale): ThenRow[] {
  const districtOf = new Map(
    [...portal.wards.values()].flatMap(({ district, step }) =>
      (step?.became ?? []).map(({ code }) => [code, getOrThrow(portal.districts, district).name[locale]] as const),
    ),
  );
  const pieces = new Map(
    communes.flatMap(({ formed_from: formed, from_province: province }) =>
      formed.map(({ code, name }) => [code, { name, area: province?.[locale] ?? districtOf.get(code) ?? '' }] as const),
    ),
  );
  const isKnown = (code: string, name: string): boolean => portal.wards.get(code)?.name[OFFICIAL] === name;
  return [...pieces]
    .filter(([code, { name }]) => !isKnown(code, name))
    .map(([code, { name, area }]): ThenRow => [
      '',
      name,
      area,
      ...formedFrom(portal, code).map(({ commune }) => communes.indexOf(commune)),
    ]);
}

/** All units of now and before in a language, as the chooser reads them. */
export function unitList(portal: Portal, locale: Locale): UnitList {
  const t = translator(locale);
  const communes = sortByName([...portal.communes.values()], ({ name }) => name[OFFICIAL].replace(/^\S+ /u, ''));
  const how = storedOnce();
  const deskRow = (commune: Commune, kind: (typeof LOCAL_DESK_KINDS)[number]): DeskRow | 0 => {
    const [first, ...others] = desksOf(portal, commune, kind);
    if (!first) return 0;
    return [
      first.address,
      how.indexOf(deskWords(first, deskState(first), locale, t)),
      first.phone ?? '',
      others.length,
    ];
  };
  const now = communes.map((commune): NowRow => [
    commune.id,
    commune.name[locale],
    ...LOCAL_DESK_KINDS.map((kind) => deskRow(commune, kind)),
  ]);
  const wards = wardsByName(portal).map((ward): ThenRow => [
    wardPath(portal, ward),
    ward.name[locale],
    getOrThrow(portal.districts, ward.district).name[locale],
    ...communesOf(portal, ward).map(({ commune }) => communes.indexOf(commune)),
  ]);
  return {
    locale,
    official: OFFICIAL,
    kinds: LOCAL_DESK_KINDS,
    how: how.all,
    now,
    then: [...wards, ...otherUnits(portal, communes, locale)],
    words: {
      count: t('ward.count', { shown: '{count}' }),
      more: t('ward.more', { shown: '{count}' }),
      none: t('ward.none', { typed: '{typed}' }),
      then: t('ward.then', { list: '{list}' }),
      split: t('ward.split', { name: '{name}' }),
      others: t('ward.others', { shown: '{count}' }),
      noAddress: t('ward.noAddress'),
      desks: LOCAL_DESK_KINDS.map((kind) => t(`desk.of.${kind}`, { unit: '{unit}' })),
    },
  };
}
