import { z } from 'astro/zod';
import { checkedOn, partialDate, provenance, ref, rule } from '../fields/primitives.ts';
import { localized, note, translatable } from '../fields/localized.ts';

/** service-centre: takes files for all bodies; police: station; identity-card: takes fingerprints and pictures for it. */
export const DESK_KINDS = ['service-centre', 'police', 'identity-card'] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

/** The kinds that decide where one files in one’s own unit. */
export const LOCAL_DESK_KINDS = ['service-centre', 'police'] as const satisfies readonly DeskKind[];

/** A telephone number as its source prints it: digits with what separates them. */
export const phoneNumber = z.string().regex(/^\+?\d[\d .()-]*$/u, rule('phone-form'));

/** `desks/<id>.yaml`: a place where people hand in files or ask, with its address. */
export const deskSchema = z.strictObject({
  kind: z.enum(DESK_KINDS).describe('service-centre, police or identity-card.'),
  agency: ref('agencies').describe('Id of the body whose desk it is; a seat of a department is no desk.'),
  commune: ref('communes').optional().describe('Code of the current unit it serves; leave out if it serves all.'),
  point: localized.optional().describe('Which of several desks of the same body it is.'),
  address: z.string().min(1).describe('Where it is, as the source prints it.'),
  phone: phoneNumber.optional().describe('Telephone as the source prints it.'),
  hours: z
    .strictObject({
      text: translatable.describe('When it is open.'),
      as_of: partialDate.describe('For which time the source says so.'),
      ...provenance,
    })
    .optional()
    .describe('Opening hours, if a source says them.'),
  as_of: partialDate.describe('For which time the source gives the address.'),
  checked: checkedOn,
  quote: z.string().min(1).describe('The words of the source, unchanged.'),
  ...provenance,
  note,
});
export type DeskRecord = z.infer<typeof deskSchema>;
