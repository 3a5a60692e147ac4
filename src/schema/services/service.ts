import { z } from 'astro/zod';
import { checkedOn, confidence, partialDate, provenance, ref, webAddress } from '../fields/primitives.ts';
import { localized, note, translations, words } from '../fields/localized.ts';
import { procedureSchema } from './procedure.ts';

/** Why no body is named for the theme’s year: the procedure did not exist yet, or no source names one. */
export const THEN_MISSING = ['newer', 'unknown'] as const;
/** How a service may belong to another one. */
export const RELATED_KINDS = ['old-or-new'] as const;

/**
 * `services/<code>.yaml`: a public service (thủ tục hành chính); the file name is its national code. What the national
 * portal says of it stands under `procedure` and is written by the importer alone; the rest is ours.
 */
export const serviceSchema = z.strictObject({
  name: z
    .strictObject(translations((language) => `Our ${language} translation of the official name.`))
    .default({})
    .describe('Our translations of the official name, shown as unofficial.'),
  short_name: localized.optional().describe('A short name of ours, where the official one is too long for lists.'),
  asks: z
    .array(words)
    .default([])
    .describe('What people type who look for it, in everyday words of the official language: our reading.'),
  asks_en: z
    .array(words)
    .default([])
    .describe('The same in everyday English, for readers of the English pages: our reading.'),
  field: ref('fields').optional().describe('Id of its field of work, if not the one that its source names.'),
  names_confirmed: partialDate
    .optional()
    .describe('The day someone who reads both languages confirmed our names, everyday words, field and events.'),
  life_events: z
    .array(ref('life-events'))
    .default([])
    .describe('Ids of the events in life or business it belongs to: our reading.'),
  relevance: z.int().min(1).max(3).default(1).describe('3: many people need it; 1: rare or specialised. Our reading.'),
  agencies_then: z
    .array(ref('agencies'))
    .default([])
    .describe('Ids of the bodies that handled it in the theme’s year.'),
  then_missing: z
    .enum(THEN_MISSING)
    .optional()
    .describe('Why agencies_then is empty: newer (than that year) or unknown.'),
  agencies_now: z
    .array(ref('agencies'))
    .min(1)
    .optional()
    .describe('Ids of the bodies that handle it now, where the readings of bodies do not hold for it.'),
  mapping_confidence: confidence.optional().describe('How sure it is which bodies handled and handle it.'),
  portal_then: ref('systems').optional().describe('Id of the system it was offered on in the theme’s year.'),
  seen_then: z
    .strictObject({
      date: partialDate.describe('When it was seen.'),
      body: z.string().min(1).describe('The body named there.'),
      online: z.boolean().describe('Whether an online way was shown.'),
      ...provenance,
    })
    .optional()
    .describe('What the national portal showed in the theme’s year, where name and body surely match.'),
  related: z
    .array(
      z.strictObject({
        kind: z.enum(RELATED_KINDS).describe('old-or-new: perhaps an older or newer version of the same procedure.'),
        service: ref('services').describe('Code of the other service.'),
      }),
    )
    .default([])
    .describe('Services this one may be taken for: our reading; readers are told on the pages of both.'),
  procedure: procedureSchema.describe('What the national portal says; `npm run import -- procedures` writes it.'),
  note,
});
export type ServiceRecord = z.infer<typeof serviceSchema>;

/** `fields/<id>.yaml`: a field of work. */
export const fieldSchema = z.strictObject({
  name: localized.describe('Its name in the national catalogue.'),
  source_names: z
    .array(words)
    .default([])
    .describe('What sources call it, word for word: procedures that name one of these belong to it.'),
  confirmed: partialDate.optional().describe('The day someone confirmed that these names mean this field.'),
});

/** `life-events/<id>.yaml`: an event in life or business that makes people need services; the grouping is ours. */
export const lifeEventSchema = z.strictObject({
  name: localized.describe('In the reader’s words.'),
  audience: z.enum(['citizen', 'business']).describe('Whose event it is.'),
});

/** `systems/<id>.yaml`: a website where services are or were offered. */
export const systemSchema = z.strictObject({
  name: localized.describe('What it is called.'),
  url: webAddress.describe('Its address.'),
  closed: partialDate.optional().describe('Since when it is closed; a closed one is never linked.'),
  replaced_by: ref('systems').optional().describe('Id of the system that took its place.'),
  checked: checkedOn,
  ...provenance,
  note,
});
