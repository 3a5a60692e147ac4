import { z } from 'astro/zod';
import { AGENCY_KINDS } from '../bodies/agency.ts';
import { phoneNumber } from '../bodies/desk.ts';
import { KNOWN } from '../fields/languages.ts';
import { checkedOn, isPattern, partialDate, provenance, ref, rule, webAddress } from '../fields/primitives.ts';
import { localized, note, translatable } from '../fields/localized.ts';

/** The codes of the national catalogue of procedures. */
export const NATIONAL_CODES = String.raw`\d\.\d{6}`;
const pattern = z.string().refine(isPattern, rule('pattern-form'));

const wantedLabel = localized.describe('What it is, in the words people use.');

/** `portal.yaml`: settings of the portal: its publisher, place, year and disclaimers. */
export const portalSchema = z.strictObject({
  name: localized.describe('Name of the portal, shown in the header and in every page title.'),
  place: localized.describe('Full name of the place the portal is about.'),
  place_short: localized
    .optional()
    .describe('What its own texts call the place for short, such as “Thành phố”; without it, the full name.'),
  other_places: z
    .array(z.string().min(1))
    .default([])
    .describe('Names of other provinces and cities, as sources write them: no reading may lead to a body of theirs.'),
  tagline: localized.describe('One sentence under the name: what a reader can find here.'),
  theme: ref('themes').describe('Id of the theme the portal is built around (a file name in themes/).'),
  notice: localized.describe('The not-official line, first on every page, in social cards and in print.'),
  unofficial: localized.describe('One or two words that say "not official"; they end every page title.'),
  indexing: z.boolean().describe('Whether search engines may list the site. false while it is a prototype.'),
  contact: z
    .string()
    .regex(/^(?:none|[^\s@:]+@[^\s@:]+\.[^\s@:]+|(?:https?:\/\/|mailto:|tel:)\S+)$/u, rule('contact-form'))
    .describe(
      'Where corrections are taken: an e-mail address, a web address, mailto: or tel:, or none. Without one, pages say that there is none.',
    ),
  languages: z
    .array(z.enum(KNOWN))
    .min(1)
    .describe('Languages of the portal, default first. Required words must exist in each.'),
  id_domain: z
    .string()
    .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)+$/, rule('domain-form'))
    .describe('A name that ends the ids of calendar entries and feeds; it never changes, even when the site moves.'),
  time_zone: z
    .strictObject({
      id: z.string().min(1).describe('Its name in the time zone database, such as Asia/Ho_Chi_Minh.'),
      offset: z
        .string()
        .regex(/^[+-](?:0\d|1[0-4]):[0-5]\d$/, rule('offset-form'))
        .describe('Its distance from UTC, such as +07:00, without daylight saving time; checked against its name.'),
    })
    .describe('The time zone sessions are shown in and calendars are written for.'),
  task_ids: pattern
    .default(String.raw`nv-\d{2,3}`)
    .describe('What the ids of tasks look like: a regular expression for the whole id.'),
  service_codes: pattern
    .default(NATIONAL_CODES)
    .describe('What the codes of procedures look like: a regular expression for the whole code.'),
  unknown_levels: translatable
    .optional()
    .describe('Why services of this place have no recorded level, as a sentence for the page of levels.'),
  checked: partialDate.describe('Day on which the content was last checked as a whole; pages print it.'),
  corrected: partialDate.optional().describe('Day up to which corrections are entered, where that is after `checked`.'),
  links_checked: partialDate.optional().describe('Day of the newest run of `npm run links`, which writes it.'),
  directory_dates: z
    .array(partialDate)
    .default([])
    .describe('Dates for which there is a directory of the bodies of that day; the first and the last are added.'),
  wanted: z
    .array(
      z.union([
        z.strictObject({ label: wantedLabel, service: ref('services').describe('Code of the service it is.') }),
        z.strictObject({ label: wantedLabel, guide: ref('guides').describe('Id of the guide that leads through it.') }),
        z.strictObject({
          label: wantedLabel,
          life_event: ref('life-events').describe('Id of the event in life or business it is.'),
        }),
      ]),
    )
    .default([])
    .describe(
      'What most people come for, offered first on the home page: services, guides, or events in life or business.',
    ),
  examples: z
    .array(
      z.strictObject({
        label: localized.describe('Words a reader might ask with.'),
        ref: z.string().min(1).describe('Public reference that answers them, e.g. agency:so-noi-vu.'),
      }),
    )
    .default([])
    .describe('Examples to click under the question on the home page.'),
  filing: z
    .array(
      z.strictObject({
        agencies: z.array(ref('agencies')).default([]).describe('Ids of the bodies it receives files for.'),
        kinds: z.array(z.enum(AGENCY_KINDS)).default([]).describe('Kinds of bodies it receives files for.'),
        place: localized.describe('What the place is called.'),
        address: z.string().min(1).optional().describe('Where it is, as the source prints it.'),
        since: partialDate.describe('Since when.'),
        checked: checkedOn,
        ...provenance,
        note,
      }),
    )
    .default([])
    .describe('Where files are received now; the seats of bodies are not places to send files.'),
  current: z
    .array(
      z.strictObject({
        name: localized.describe('What the place to go to is called.'),
        url: webAddress.describe('Its address.'),
        phone: phoneNumber.optional().describe('Number to call, if it has one.'),
        purpose: localized.describe('What one does there, as a short sentence.'),
        checked: checkedOn,
        sources: z.array(ref('sources')).min(1).describe('Ids of the sources that say so.'),
      }),
    )
    .describe('Where readers go for today’s procedures; shown in the footer of every page.'),
});
export type PortalSettings = z.infer<typeof portalSchema>;
