import { type Locale, OFFICIAL } from '../../schema/fields/languages.ts';
import { communesOf } from '../../domain/places/succession.ts';
import { getOrThrow, type Portal } from '../../domain/portal.ts';
import type { SearchName, SearchRecord } from '../../search/records/record.ts';
import { recordWords } from './record-words.ts';

/** The search records of places: districts and wards of then, units of today. */
export function placeRecords(portal: Portal, locale: Locale): SearchRecord[] {
  const { official, named, names } = recordWords(locale);
  const { year } = portal.theme;
  return [
    ...[...portal.districts.values()].map(({ id, name, agency }): SearchRecord => ({
      ref: `unit:${id}`,
      names: names(...named(name)),
      agencies: [agency],
    })),
    ...[...portal.wards.values()].map((ward): SearchRecord => {
      const within = getOrThrow(portal.districts, ward.district).name;
      return {
        ref: `ward:${ward.id}`,
        names: names(
          { text: `${ward.name[locale]}, ${within[locale]}`, via: 'name' },
          { ...official(ward.name[OFFICIAL]), via: 'name' },
        ),
        note: {
          text: communesOf(portal, ward)
            .map(({ commune }) => commune.name[locale])
            .join('; '),
        },
        year,
      };
    }),
    ...[...portal.communes.values()].map(
      ({ id, name, from_province: province, formed_from: pieces }): SearchRecord => ({
        ref: `commune:${id}`,
        names: names(
          ...named(name),
          // Units of this city have entries of their own; those of a province that joined it are known by what they became.
          ...(province === undefined
            ? []
            : pieces.map((piece): SearchName => ({
                ...official(`${piece.name}, ${province[OFFICIAL]}`),
                via: 'former',
              }))),
        ),
      }),
    ),
  ];
}
