import { z } from 'astro/zod';
import { clauseRef, partialDate, provenance, ref, rule } from '../fields/primitives.ts';
import { localized, note } from '../fields/localized.ts';

/**
 * Code of a unit in the national statistics: 5 digits for wards and communes, 3 for districts. Codes are reused for
 * other units, so only code and year together identify one.
 */
const code = z.string().regex(/^\d{3}(?:\d{2})?$/u, rule('code-form'));
export const DISTRICT_KINDS = ['quan', 'huyen', 'thi-xa', 'thanh-pho'] as const;
export const UNIT_KINDS = ['phuong', 'xa', 'thi-tran', 'dac-khu'] as const;

/** The place of a district that is not on the tile map. */
const NO_TILE = { row: -1, column: -1 };

/** A unit that another was formed from, or became part of, in whole or in part. */
const piece = z.strictObject({
  code: code.describe('Its code at that time.'),
  name: z.string().min(1).describe('Its Vietnamese name at that time.'),
  part: z.enum(['full', 'partial']).describe('full: all of it; partial: a part.'),
});
export type Piece = z.infer<typeof piece>;

/** `districts/<id>.yaml`: a district of the theme’s year. */
export const districtSchema = z.strictObject({
  code: z
    .string()
    .regex(/^\d{3}$/u, rule('code-form'))
    .describe('Its code in the national statistics.'),
  name: localized.describe('Official Vietnamese name; English name in use or ours.'),
  kind: z.enum(DISTRICT_KINDS).describe('quan, huyen, thi-xa or thanh-pho.'),
  agency: ref('agencies').describe('Id of the body that ran it.'),
  tile: z
    .strictObject({
      row: z.number().int().min(-1).describe('From the top, 0 first.'),
      column: z.number().int().min(-1).describe('From the left, 0 first.'),
    })
    .default(NO_TILE)
    .describe('Its place on the tile map, roughly as on a real one: ours. Left out (-1), it stands in the list only.'),
  ended: partialDate.optional().describe('Since when it is no unit any more.'),
  ...provenance,
  note,
});
export type DistrictRecord = z.infer<typeof districtSchema>;

/** `wards/<code>.yaml`: a ward, commune or township of the theme’s year. */
export const wardSchema = z.strictObject({
  name: localized.describe('Vietnamese name in one form: Phường 5, not Phường 05.'),
  kind: z.enum(UNIT_KINDS).describe('phuong, xa or thi-tran.'),
  district: ref('districts').describe('Id of its district.'),
  step: z
    .strictObject({
      date: partialDate.describe('When it changed.'),
      document: ref('documents').describe('Id of the document that changed it.'),
      clause: z.string().min(1).optional().describe('Which clause of it, in Vietnamese.'),
      became: z.array(piece).min(1).describe('What it became.'),
    })
    .optional()
    .describe('A change between the theme’s year and today’s communes.'),
  ...provenance,
  note,
});
export type WardRecord = z.infer<typeof wardSchema>;

/** `communes/<code>.yaml`: a current commune-level unit. */
export const communeSchema = z.strictObject({
  name: localized.describe('Vietnamese name in one form.'),
  kind: z.enum(UNIT_KINDS).describe('phuong, xa or dac-khu.'),
  since: partialDate.describe('When it was formed; of a unit kept as it was, when the document took effect.'),
  document: ref('documents').describe('Id of the document that formed it, or says that it was kept as it was.'),
  clause: clauseRef
    .optional()
    .describe('The clause of it that formed or kept this unit, where the portal has the text.'),
  from_province: localized.optional().describe('The province it belonged to before, if another.'),
  formed_from: z
    .array(piece)
    .min(1)
    .describe('The units it was formed from, with their codes just before; only itself where it was kept as it was.'),
  ...provenance,
  note,
});
export type CommuneRecord = z.infer<typeof communeSchema>;
