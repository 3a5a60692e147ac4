import { z } from 'astro/zod';
import { checkedOn, partialDate, provenance, ref, rule, webAddress } from '../fields/primitives.ts';
import { localized, note, translatable } from '../fields/localized.ts';
import { meanings } from '../fields/meaning.ts';

/**
 * Forms of sessions.
 *
 * - dialogue: both sides speak
 * - meeting: one side receives the other
 * - roundtable: a standing series with one community
 * - consultation: opinions are requested
 * - online-qa: questions are answered online
 */
export const DIALOGUE_FORMS = ['dialogue', 'meeting', 'roundtable', 'consultation', 'online-qa'] as const;
export type DialogueForm = (typeof DIALOGUE_FORMS)[number];

/** Audiences of a session, where a source states them. */
export const DIALOGUE_AUDIENCES = ['business', 'foreign-business', 'association', 'overseas', 'taxpayer'] as const;
export type DialogueAudience = (typeof DIALOGUE_AUDIENCES)[number];

/**
 * States in the life of a session.
 *
 * - expected: a source expects it, without a date
 * - announced: with a date
 * - rescheduled: moved to another date
 * - cancelled
 * - held
 * - outcome: answers or minutes were published
 */
export const SESSION_STATES = ['expected', 'announced', 'rescheduled', 'cancelled', 'held', 'outcome'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

export const SESSION_LINKS = ['notice', 'registration', 'questions', 'answers', 'minutes', 'report'] as const;
export type SessionLinkKind = (typeof SESSION_LINKS)[number];

/** A quarter, such as `2021-Q4`. */
const quarter = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/, rule('quarter-form'))
  .register(meanings, { is: 'date' });

const MOMENT_FORM = /^\d{4}-(?:Q[1-4]|\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?:[+-]\d{2}:\d{2}|Z)?)?)?)$/;
const CLOCK = /T(?:[01]\d|2[0-3]):[0-5]\d(?:(?:[+-](?:0\d|1[0-4]):[0-5]\d)|Z)?$/;

/** Applies a check only to well-formed moments; the form has a rule of its own. */
const ifWellFormed =
  (holds: (value: string) => boolean) =>
  (value: string): boolean =>
    !MOMENT_FORM.test(value) || holds(value);

/**
 * When a session takes place: a time with offset `2021-03-19T08:30+07:00`, a day, a month or a quarter, but not a year.
 */
const moment = z
  .string()
  .regex(MOMENT_FORM, rule('moment-form'))
  .refine(
    ifWellFormed((value) => partialDate.safeParse(value.split('T')[0]).success),
    rule('date-impossible'),
  )
  .refine(
    ifWellFormed((value) => !value.includes('T') || CLOCK.test(value)),
    rule('time-impossible'),
  )
  .refine(
    ifWellFormed((value) => !/T\d{2}:\d{2}$/.test(value)),
    rule('time-zone'),
  )
  .register(meanings, { is: 'moment' });

const state = z.strictObject({
  state: z.enum(SESSION_STATES).describe('expected, announced, rescheduled, cancelled, held or outcome.'),
  date: partialDate.describe(
    'When the source says so; the day of the session itself where a report of it bears no date.',
  ),
  starts: moment
    .optional()
    .describe('When the session is or was: "2021-03-19T08:30+07:00", "2021-03-19", "2021-03" or "2021-Q1".'),
  ends: moment.optional().describe('When it ends, as precisely as its start; for several days, the last one.'),
  ...provenance,
  note,
});
export type SessionStateRecord = z.infer<typeof state>;

const host = z.strictObject({
  agency: ref('agencies').optional().describe('Id of the body, if the portal has a page for it.'),
  name: localized.optional().describe('Name of the host, if it has no page.'),
});

const relation = z.strictObject({
  directive: ref('directives').describe('Id of the directive.'),
  task: z.string().min(1).describe('Number of the task, such as nv-10.'),
  reading: translatable.describe('Why we read it so; shown as our reading.'),
});

/** `dialogues/<id>.yaml`: one session between government and organisations or businesses, with all its states. */
export const dialogueSchema = z.strictObject({
  title: translatable.describe('What the session is called.'),
  form: z.enum(DIALOGUE_FORMS).describe('dialogue, meeting, roundtable, consultation or online-qa.'),
  hosts: z.array(host).default([]).describe('Who holds it, where a source says so.'),
  chair: translatable.optional().describe('Who chairs it, with office, as the source says.'),
  participants: translatable.optional().describe('Who takes part, as the source says.'),
  audiences: z.array(z.enum(DIALOGUE_AUDIENCES)).default([]).describe('Whom it is for, where a source says so.'),
  sectors: z.array(ref('fields')).default([]).describe('Ids of its fields of work, only where a source names them.'),
  quarter: quarter.optional().describe('The quarter whose dialogue it is, such as "2021-Q4", where a source says so.'),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/, rule('language-form')))
    .default([])
    .describe('Languages spoken, such as vi, en, ja.'),
  mode: z.enum(['in-person', 'online', 'hybrid']).optional().describe('in-person, online or hybrid.'),
  venue: translatable.optional().describe('Where it is, as the source says.'),
  registration: translatable.optional().describe('How to register, as the source says.'),
  topics: z.array(translatable).default([]).describe('What it is about, as the source says.'),
  links: z
    .array(
      z.strictObject({
        kind: z.enum(SESSION_LINKS).describe('notice, registration, questions, answers, minutes or report.'),
        url: webAddress.describe('Its address.'),
      }),
    )
    .default([])
    .describe('Where to register, and what was published of it.'),
  relates: z.array(relation).default([]).describe('Tasks it may answer to: our reading.'),
  uid: z
    .string()
    .regex(/^[\x21-\x7e]+$/, rule('uid-form'))
    .optional()
    .describe('UID under which an earlier calendar gave it out, so that subscribers keep one entry.'),
  states: z.array(state).min(1).describe('Its life, oldest first; add to it, never rewrite it.'),
  note,
});
export type DialogueRecord = z.infer<typeof dialogueSchema>;

const check = z.strictObject({
  agency: ref('agencies').describe('Id of the body looked up.'),
  quarter: quarter.describe('The quarter, such as "2021-Q2".'),
  found: z
    .enum(['nothing', 'not-held'])
    .describe('nothing: nothing public was found; not-held: a source says that no session was held.'),
  date: partialDate.describe('When it was looked up.'),
  where: translatable.describe('Where it was looked up, so that others can repeat it.'),
  ...provenance,
  note,
});

/** `obligations/<id>.yaml`: a duty to hold dialogues, read from a task. The task names the bodies that have it. */
export const obligationSchema = z.strictObject({
  directive: ref('directives').describe('Id of the directive that gives the task.'),
  task: z.string().min(1).describe('Number of the task, such as nv-10.'),
  with: translatable.describe('With whom, in the words of the text.'),
  field: translatable.optional().describe('About what, in the words of the text.'),
  every: z.enum(['quarter', 'regularly']).describe('quarter: once in each; regularly: the text names no period.'),
  how_often: translatable.describe('How often, in the words of the text.'),
  checks: z.array(check).default([]).describe('What was looked up for a body and a quarter, and not found.'),
  reading: translatable.optional().describe('What is our reading of it.'),
  ...provenance,
});
export type ObligationRecord = z.infer<typeof obligationSchema>;

const figure = z.strictObject({
  label: translatable.describe('What is counted, with its time where it is not as_of.'),
  value: z.number().nonnegative().describe('The number.'),
  as_of: partialDate.describe('For which time it holds.'),
  ...provenance,
  note,
});

/** `dialogue-channels/<id>.yaml`: a current channel where businesses can ask, propose or register. */
export const dialogueChannelSchema = z.strictObject({
  name: localized.describe('What it is called.'),
  order: z.number().int().describe('Its place in the list.'),
  url: webAddress.describe('Its address.'),
  purpose: translatable.describe('What one can do there.'),
  agency: ref('agencies').optional().describe('Id of the body that runs it.'),
  since: partialDate.optional().describe('Since when it exists.'),
  checked: checkedOn,
  figures: z.array(figure).default([]).describe('What is known of its work.'),
  ...provenance,
  note,
});
export type DialogueChannelRecord = z.infer<typeof dialogueChannelSchema>;
