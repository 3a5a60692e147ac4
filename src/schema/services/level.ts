import { z } from 'astro/zod';
import { checkedOn, clauseRef, partialDate, provenance, ref } from '../fields/primitives.ts';
import { localized, note, translatable } from '../fields/localized.ts';

export const LEVEL_RECORD_KINDS = ['service', 'field', 'group', 'target', 'list', 'context'] as const;

/** `levels/<id>.yaml`: a sourced statement of the online level of a service, a field or a group of services. */
export const levelRecordSchema = z.strictObject({
  name: z.string().min(1).describe('What it is about, as the source writes it, in Vietnamese.'),
  body: z.string().min(1).describe('The body, as the source names it.'),
  kind: z.enum(LEVEL_RECORD_KINDS).describe('service, field, group, target, list or context.'),
  levels: z.array(z.number().int().min(1).max(4)).describe('The levels the source gives; empty where it gives none.'),
  as_of: partialDate.nullable().describe('For when it holds; null while unknown.'),
  scope: z.enum(['city', 'national']).describe('city: this city or a part of it; national.'),
  service: ref('services').optional().describe('Code of the service, if the portal has it.'),
  ...provenance,
  note,
});
export type LevelRecord = z.infer<typeof levelRecordSchema>;

/** `level-totals/<id>.yaml`: how many services were at each level. */
export const levelTotalSchema = z.strictObject({
  name: translatable.describe('Whose services are counted.'),
  kind: z.enum(['count', 'target', 'later']).describe('count; target: to be reached; later: after levels ended.'),
  as_of: partialDate.describe('For when.'),
  scope: z.enum(['city', 'agency', 'national']).describe('The whole city, one of its bodies, or the country.'),
  level_3: z.number().int().nonnegative().optional().describe('Services at level 3, if told apart.'),
  level_4: z.number().int().nonnegative().optional().describe('Services at level 4, if told apart.'),
  total: z.number().int().nonnegative().optional().describe('Services at level 3 and 4 together.'),
  ...provenance,
  note,
});

/** A document that defined a step, with its period of validity. */
const levelRule = z.strictObject({
  document: ref('documents').describe('Id of the document.'),
  place: localized.describe('Where in it, such as “Điều 3 khoản 4 điểm a”.'),
  clause: clauseRef
    .optional()
    .describe('The same as a path, where the portal has the text: 43-2011-nd-cp#dieu-3.khoan-4.diem-a.'),
  since: partialDate.describe('From when it held.'),
  until: partialDate.optional().describe('From when it no longer held; leave out while it does.'),
  checked: checkedOn,
  quote: localized.optional().describe('What it says there, word for word, where that is not the definition.'),
  ...provenance,
  note,
});
export type LevelRule = z.infer<typeof levelRule>;

/** `level-steps/<id>.yaml`: a step on the scale of online services, or a form that replaced the scale. */
export const levelStepSchema = z.strictObject({
  name: localized.describe('What it is called.'),
  order: z.number().int().positive().describe('Its place, from the lowest.'),
  era: z.enum(['levels', 'later']).describe('levels: the ladder 1–4; later: what replaced it.'),
  definition: translatable.describe('How the rule defines it, word for word; our translation.'),
  rules: z.array(levelRule).default([]).describe('The documents it rests or rested on, oldest first.'),
  can: localized.describe('What one can do there, in plain words.'),
  ...provenance,
  note,
});
