import { z } from 'astro/zod';
import { checkedOn, confidence, partialDate, provenance, ref, webAddress } from '../fields/primitives.ts';
import { OFFICIAL } from '../fields/languages.ts';
import { localized, note, translatable } from '../fields/localized.ts';

export const AUDIENCES = ['citizen', 'business', 'both'] as const;
export const CHANNELS = ['online', 'post', 'in-person'] as const;
export type Channel = (typeof CHANNELS)[number];
/** Tiers of government that carry out procedures. */
export const TIERS = ['ministry', 'province', 'commune', 'other'] as const;

/** Why no body is named for the theme’s year: the procedure did not exist yet, or no source names one. */
export const THEN_MISSING = ['newer', 'unknown'] as const;

/** A cell of the source’s table, with the remark that says which case it applies to. */
const sourceLine = z.strictObject({
  words: z.string().min(1).describe('The words of the source, whole and unchanged, in Vietnamese.'),
  case: z.string().min(1).optional().describe('Its remark on when they hold, whole and unchanged.'),
});
export type SourceLine = z.infer<typeof sourceLine>;

const method = z.strictObject({
  channel: z.enum(CHANNELS).describe('online, post or in-person.'),
  time: z
    .strictObject({
      value: z.number().positive().describe('How many.'),
      unit: z.enum(['working-day', 'day', 'hour']).describe('Of what; a number without its unit stays out.'),
    })
    .optional()
    .describe('How long it takes, if the source gives one time with its unit, for every way and case the same.'),
  time_words: z.array(sourceLine).default([]).describe('Every line of the source on the time this way takes.'),
  fee: z
    .strictObject({
      amount: z.number().nonnegative().describe('0: free of charge.'),
      currency: z.enum(['VND', 'USD']).describe('VND or USD.'),
    })
    .optional()
    .describe(
      'What it costs, if the source gives one amount without unit, condition or end; only where fees_reliable.',
    ),
  fee_words: z.array(sourceLine).default([]).describe('Every line of the source on the fee of this way.'),
});

/** `services/<code>.yaml`: a public service (thủ tục hành chính); the file name is its national code. */
export const serviceSchema = z.strictObject({
  name: translatable.describe('The official Vietnamese name; our English one is shown as unofficial.'),
  source_name: z
    .string()
    .min(1)
    .describe(`The name its source prints, copied from there; name.${OFFICIAL} must equal it.`),
  short_name: localized.optional().describe('A short name of ours, where the official one is too long for lists.'),
  field: ref('fields').describe('Id of its field of work.'),
  life_events: z
    .array(ref('life-events'))
    .default([])
    .describe('Ids of the events in life or business it belongs to: our reading.'),
  audience: z.enum(AUDIENCES).describe('citizen, business or both.'),
  applicants: z.string().min(1).optional().describe('Who may apply, as the source says it in Vietnamese.'),
  agencies_then: z
    .array(ref('agencies'))
    .default([])
    .describe('Ids of the bodies that handled it in the theme’s year.'),
  then_missing: z
    .enum(THEN_MISSING)
    .optional()
    .describe('Why agencies_then is empty: newer (than that year) or unknown.'),
  agencies_now: z.array(ref('agencies')).min(1).describe('Ids of the bodies that handle it now.'),
  mapping_confidence: confidence.describe('How sure it is which bodies handled and handle it.'),
  tiers: z.array(z.enum(TIERS)).default([]).describe('At which tiers it is carried out now.'),
  methods: z.array(method).default([]).describe('The ways to apply now.'),
  fees_reliable: z.boolean().describe('Whether the source prints fees without dropping digits.'),
  online_now: z.boolean().describe('Whether the source shows an online way now.'),
  decision: z.string().min(1).optional().describe('The decision that published the procedure.'),
  url: webAddress.describe('Its page on the portal where one applies now.'),
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
  checked: partialDate.describe('When its source was read, as precisely as known.'),
  ...provenance,
  note,
});
export type ServiceRecord = z.infer<typeof serviceSchema>;

/** `fields/<id>.yaml`: a field of work. */
export const fieldSchema = z.strictObject({ name: localized.describe('Its name in the national catalogue.') });

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
