import { z } from 'astro/zod';
import { partialDate, provenance, ref, webAddress } from '../fields/primitives.ts';
import { localized, note, translatable } from '../fields/localized.ts';

/** people-committee: issues and answers; department: a Sở or its equal; board: a board, centre or institute;
 * vertical: a branch of a central body; collective: several bodies the text addresses with one name; counter: receives
 * files for others; unit: belongs to a department; central: of the whole country; profession: no authority. */
export const AGENCY_KINDS = [
  'people-committee',
  'collective',
  'department',
  'board',
  'vertical',
  'counter',
  'unit',
  'central',
  'court',
  'council',
  'profession',
] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

const dated = z.strictObject({ date: partialDate.describe('The date.'), ...provenance, note }).optional();

const responsibility = z.strictObject({
  text: translatable.describe('What the body does, as its source says.'),
  as_of: translatable.describe('For which time the statement holds.'),
  legal_basis: translatable.optional().describe('The document it rests on.'),
  ...provenance,
  note,
});

const contact = z.strictObject({
  unit: translatable.optional().describe('Which office of the body this is, if not its seat.'),
  address: z.string().min(1).optional().describe('Address as the source prints it.'),
  phone: z.string().min(1).optional().describe('Telephone as the source prints it.'),
  website: webAddress.optional().describe('Web address.'),
  email: z.email().optional().describe('E-mail address.'),
  as_of: translatable.describe('For which time the contact was true.'),
  ...provenance,
  note,
});

const member = z.strictObject({
  agency: ref('agencies').optional().describe('Id of the member, if the portal has a page for it.'),
  name: localized.optional().describe('Name of the member, if it has no page.'),
  district: ref('districts').optional().describe('Id of the district it administered, if the portal has it.'),
  basis: z.enum(['text', 'reading']).describe('text: a source says it is a member; reading: we read it so.'),
});

/** `agencies/<id>.yaml`: a body of the administration, or several under one name. */
export const agencySchema = z.strictObject({
  name: localized.describe('Official Vietnamese name; English name in use or ours.'),
  abbreviations: z.array(z.string().min(1)).default([]).describe('Short forms people use, e.g. SKHĐT.'),
  kind: z.enum(AGENCY_KINDS).describe('What kind of body it is.'),
  founded: dated.describe('When it was founded, if a source says so.'),
  confirmed: z
    .array(z.strictObject({ date: partialDate.describe('The date.'), ...provenance, note }))
    .default([])
    .describe('Dates on which a source shows it at work, newest last: what today’s answer rests on.'),
  today_only: z
    .boolean()
    .default(false)
    .describe('Known from procedures of today alone: it stands in no directory of earlier days.'),
  members: z.array(member).default([]).describe('For a collective body: who belongs to it.'),
  membership: translatable.optional().describe('For a collective body: how its membership was read.'),
  responsibilities: z.array(responsibility).default([]).describe('Sourced statements of what it does.'),
  unverified_field: translatable
    .optional()
    .describe('Field of work without a source; stands only under “not verified”.'),
  contacts: z.array(contact).default([]).describe('Sourced contacts, each with its time.'),
  ...provenance,
  note,
});
export type AgencyRecord = z.infer<typeof agencySchema>;
