import { z } from 'astro/zod';
import { communeSchema, wardSchema } from '../../../schema/bodies/place.ts';
import { localized } from '../../../schema/fields/localized.ts';
import { partialDate, ref } from '../../../schema/fields/primitives.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';
import { parsePartialDate } from '../../../domain/dates/partial-date.ts';
import type { Commune, Ward } from '../../../domain/entries/entry.ts';
import { communesOf } from '../../../domain/places/succession.ts';
import { getOrThrow, type Portal } from '../../../domain/portal.ts';
import { firstDay } from '../../../domain/succession/directory.ts';
import type { Item } from '../shape/item.ts';

/** A code names a unit on a day only: the statistics give the codes of units that ended to others. */
const codeOn = (code: string): z.ZodType =>
  partialDate.describe(
    `A day on which ${code} is the code of this unit; the same code may name another unit before or after.`,
  );
const formedPiece = communeSchema.shape.formed_from.element;
const step = wardSchema.shape.step.unwrap();

/** An item of `communes`: with the days of all codes, and the wards of the theme’s year that it was formed from as they were. */
export const communeItemSchema = communeSchema.extend({
  formed_from: z
    .array(
      formedPiece.extend({
        code_on: codeOn('code'),
        ward: ref('wards')
          .optional()
          .describe(
            'Id of the unit in wards; absent: it was none of the theme’s year, even where a ward had this code.',
          ),
      }),
    )
    .min(1)
    .describe(communeSchema.shape.formed_from.description ?? ''),
  code_on: codeOn('the id'),
});

/** An item of `wards`: with the days of all codes. */
export const wardItemSchema = wardSchema.extend({
  step: step
    .extend({
      became: z
        .array(formedPiece.extend({ code_on: codeOn('code') }))
        .min(1)
        .describe(step.shape.became.description ?? ''),
    })
    .optional()
    .describe(wardSchema.shape.step.description ?? ''),
  code_on: codeOn('the id'),
});

const DAY_MS = 86_400_000;
const dayBefore = (date: string): string =>
  new Date(Date.parse(parsePartialDate(date).first) - DAY_MS).toISOString().slice(0, 10);

/** Builds the item of a current unit. */
export const communeItem = ({ wards }: Pick<Portal, 'wards'>, commune: Omit<Commune, 'id'>): Item => ({
  ...commune,
  formed_from: commune.formed_from.map((piece) => {
    const ward = wards.get(piece.code);
    const isSame = ward !== undefined && ward.step === undefined && ward.name[OFFICIAL] === piece.name;
    return { ...piece, code_on: dayBefore(commune.since), ...(isSame ? { ward: piece.code } : {}) };
  }),
  code_on: commune.since,
});

/** Builds the item of a unit of the theme’s year; `on` is its first day. */
export const wardItem = (ward: Omit<Ward, 'id'>, on: string): Item => ({
  ...ward,
  ...(ward.step && {
    step: { ...ward.step, became: ward.step.became.map((piece) => ({ ...piece, code_on: ward.step?.date })) },
  }),
  code_on: on,
});

/** A row of `wards-today`: a unit of the theme’s year, and a unit of today that it is part of. */
export const wardTodaySchema = z.strictObject({
  id: z.string().min(1).describe('Id of the row: the two codes.'),
  ward: ref('wards').describe('Id of the unit of the theme’s year: its code then.'),
  ward_name: localized.describe('Its name then.'),
  ward_on: codeOn('ward'),
  district: ref('districts').describe('Id of its district.'),
  district_name: localized.describe('Name of that district.'),
  commune: ref('communes').describe('Id of the unit of today: its code now.'),
  commune_name: localized.describe('Its name now.'),
  commune_on: codeOn('commune'),
  part: z
    .enum(['full', 'partial'])
    .describe('full: all of the ward is in that unit; partial: a part, or it is not sure.'),
});

/** Every unit of the theme’s year with the units of today that it is part of, through all changes between; by code. */
export const wardTodayRows = (portal: Portal): Item[] =>
  [...portal.wards.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((ward) =>
      communesOf(portal, ward).map(({ commune, part }) => ({
        id: `${ward.id}#${commune.id}`,
        ward: ward.id,
        ward_name: ward.name,
        ward_on: firstDay(portal),
        district: ward.district,
        district_name: getOrThrow(portal.districts, ward.district).name,
        commune: commune.id,
        commune_name: commune.name,
        commune_on: commune.since,
        part,
      })),
    );
