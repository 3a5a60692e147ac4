import { z } from 'astro/zod';
import { checkedOn, confidence, partialDate, provenance, ref, webAddress } from '../fields/primitives.ts';
import { OFFICIAL } from '../fields/languages.ts';
import { localized, translatable } from '../fields/localized.ts';
import { AUDIENCES, CHANNELS, procedureSchema, TIERS, TIME_UNITS } from './procedure.ts';
import { serviceSchema, THEN_MISSING } from './service.ts';

/** A cell of the source’s table, and the remark beside it that says for which case it holds. */
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
      unit: z.enum(TIME_UNITS).describe('Of what; a number without its unit stays out.'),
    })
    .optional()
    .describe('How long it takes, if the source gives one time with its unit, for every way and case the same.'),
  time_words: z.array(sourceLine).describe('Every line of the source on the time this way takes.'),
  fee: z
    .strictObject({
      amount: z.number().nonnegative().describe('0: free of charge.'),
      currency: z.enum(['VND', 'USD']).describe('VND or USD.'),
    })
    .optional()
    .describe('What it costs; no longer given: a fee has conditions that a number cannot carry. See fee_words.'),
  fee_words: z.array(sourceLine).describe('Every line of the source on the fee of this way.'),
});
export type Method = z.infer<typeof method>;

const reading = z.strictObject({
  agencies: z.array(ref('agencies')).describe('Ids of the bodies; several are alternatives by size, tier or place.'),
  confidence: confidence.describe('high: the source names that kind of body; medium: read from context.'),
  reason: z.string().optional().describe('Why we read it so.'),
});
export type BodyAnswer = z.infer<typeof reading>;

const {
  field,
  names_confirmed,
  life_events,
  asks,
  asks_en,
  relevance,
  agencies_then,
  portal_then,
  seen_then,
  related,
  note,
} = serviceSchema.shape;

/**
 * A public service as everyone sees it: what its content file says, and what follows from it (`domain/services`): the
 * bodies by the readings, one line for each way, numbers only where the words of the source give them plainly.
 */
export const publicServiceSchema = z.strictObject({
  name: translatable.describe('The official Vietnamese name; our English one is unofficial.'),
  source_name: z.string().min(1).describe(`The name its source prints; name.${OFFICIAL} equals it.`),
  short_name: localized.optional().describe('A short name of ours, where the official one is too long for lists.'),
  asks,
  asks_en,
  names_confirmed,
  field: field.unwrap().describe('Id of its field of work.'),
  life_events,
  relevance,
  audience: z.enum(AUDIENCES).describe('citizen, business or both.'),
  applicants: z.string().min(1).optional().describe('Who may apply, as the source says it in Vietnamese.'),
  agencies_then,
  then_missing: z
    .enum(THEN_MISSING)
    .optional()
    .describe('Why agencies_then is empty: newer (than that year) or unknown.'),
  agencies_now: z.array(ref('agencies')).describe('Ids of the bodies that handle it now; empty: no body is read.'),
  mapping_confidence: confidence.describe('How sure it is which bodies handled and handle it.'),
  decides: reading.optional().describe('The bodies that decide, read from the words of the source.'),
  handles: reading.optional().describe('The bodies that carry it out.'),
  receives: reading.optional().describe('The bodies that receive files.'),
  tiers: z.array(z.enum(TIERS)).describe('At which tiers it is carried out now.'),
  methods: z.array(method).describe('The ways to apply now.'),
  fees_reliable: z.boolean().describe('Whether no amount of the source has lost its noughts.'),
  online_now: z.boolean().describe('Whether the source shows an online way now.'),
  decision: z.string().min(1).optional().describe('The decision that published the procedure.'),
  url: webAddress.describe('Its page on the portal where one applies now.'),
  portal_then,
  seen_then,
  related,
  checked: checkedOn.unwrap().describe('When its source was read, as precisely as known.'),
  not_seen_since: partialDate.optional().describe('The first reading that did not have it any more.'),
  ...provenance,
  note,
  procedure: procedureSchema.describe('What the national portal says of it, whole.'),
});
export type PublicService = z.infer<typeof publicServiceSchema>;
